import static bound.enums_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.big;
import bound.color;
import bound.level;
import bound.painted;
import dev.gatun.runtime.EnumArray;
import dev.gatun.runtime.EnumRef;
import dev.gatun.runtime.UnknownEnumValueException;
import java.lang.foreign.Arena;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

public final class Uses {

    private Uses() {}

    public static void valuesAreExact() {
        assertThat(color.RED.value()).isZero();
        assertThat(color.GREEN.value()).isEqualTo(5);
        assertThat(color.BLUE.value()).isEqualTo(6);
        assertThat(level.LOW.value()).isEqualTo(-3);
        assertThat(level.HIGH.value()).isEqualTo(1 << 20);
        assertThat(big.BIG_ONE.value()).isEqualTo(0x1234567890L);
    }

    public static void aliasesAreTheSameConstant() {
        assertThat(color.ALSO_GREEN).isSameAs(color.GREEN);
        assertThat(color.values()).containsExactly(color.RED, color.GREEN, color.BLUE);
    }

    public static void enumsArePassedAndReturned() {
        assertThat(next_color(color.RED)).isEqualTo(color.GREEN);
        assertThat(next_color(color.GREEN)).isEqualTo(color.BLUE);
        assertThat(opposite(level.LOW)).isEqualTo(level.HIGH);
        assertThat(raw_color(color.ALSO_GREEN)).isEqualTo(5);
        assertThat(next_big(big.SMALL_ONE)).isEqualTo(big.BIG_ONE);
    }

    public static void unknownValuesKeepTheirNumber() {
        assertThatThrownBy(() -> color_of(77))
                .isInstanceOfSatisfying(UnknownEnumValueException.class, e -> assertThat(e.value()).isEqualTo(77))
                .hasMessageContaining("color")
                .hasMessageContaining("77");
    }

    public static void pointersToEnumsAreFilled() {
        try (Arena arena = Arena.ofConfined()) {
            EnumRef<color> value = EnumRef.allocate(arena, color.TYPE);
            set_color(value);
            assertThat(value.get()).isEqualTo(color.BLUE);

            EnumArray<color> colors = EnumArray.of(arena, color.TYPE, List.of(color.BLUE, color.GREEN));
            set_color(colors);
            assertThat(colors.get(1)).isEqualTo(color.GREEN);
            assertThat(last_color(colors, 2).get()).isEqualTo(color.GREEN);
            assertThat(last_color(null, 0)).isNull();
        }
    }

    public static void enumFieldsAreTyped() {
        try (Arena arena = Arena.ofConfined()) {
            painted value = painted.allocate(arena);
            value.color(color.BLUE);
            value.level(level.LOW);
            assertThat(color_in(value)).isEqualTo(color.BLUE);
            assertThat(value.level()).isEqualTo(level.LOW);
        }
    }

    public static void constantsOfUntaggedEnumsAreNumbers() {
        int buffer = BUFFER;
        assertThat(buffer).isEqualTo(64);
        assertThat(NEGATIVE).isEqualTo(-1);
    }

    public static void enumsAreKeysOfMaps() {
        Map<color, String> names = new EnumMap<>(color.class);
        names.put(next_color(color.RED), "green");
        assertThat(names).containsEntry(color.GREEN, "green");
    }

    public static void enumsWorkInSwitch() {
        String name = switch (next_color(color.RED)) {
            case RED -> "red";
            case GREEN -> "green";
            case BLUE -> "blue";
        };
        assertThat(name).isEqualTo("green");
    }
}
