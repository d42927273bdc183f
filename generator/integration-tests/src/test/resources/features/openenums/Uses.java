import static bound.openenums_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.big;
import bound.color;
import bound.level;
import bound.mode;
import bound.painted;
import bound.parts;
import dev.gatun.runtime.EnumArray;
import dev.gatun.runtime.UnknownEnumValueException;
import java.lang.foreign.Arena;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class Uses {

    private Uses() {}

    private static String told(color c) {
        return switch (c) {
            case color.Known.RED -> "red";
            case color.Known.GREEN -> "green";
            case color.Unknown(int value) -> "color " + value;
        };
    }

    public static void knownAndUnknownValuesAreReadInSwitch() {
        assertThat(told(by_number(0))).isEqualTo("red");
        assertThat(told(by_number(5))).isEqualTo("green");
        assertThat(told(by_number(77))).isEqualTo("color 77");
    }

    public static void valuesGoBothWays() {
        assertThat(number_of(color.LIME)).isEqualTo(5);
        assertThat(number_of(by_number(77))).isEqualTo(77);
        assertThat(number_of(new color.Unknown(-1))).isEqualTo(-1);
        assertThat(by_number(5)).isSameAs(color.GREEN);
        assertThat(color.of(0)).isSameAs(color.RED);
    }

    public static void valuesHave64BitsOrASign() {
        assertThat(next_big(new big.Unknown(0x1234567890L - 1))).isSameAs(big.BIG_LAST);
        assertThat(next_big(big.BIG_LAST)).isEqualTo(new big.Unknown(0x1234567891L));
        assertThat(lower(level.LOW)).isEqualTo(new level.Unknown(-4));
    }

    public static void areKeysOfMaps() {
        Map<color, String> names = new HashMap<>();
        names.put(by_number(77), "ruby");
        names.put(color.RED, "red");
        assertThat(names.get(new color.Unknown(77))).isEqualTo("ruby");
        assertThat(names.get(by_number(0))).isEqualTo("red");
    }

    public static void fieldsArraysAndCallbacksHaveThem() {
        try (Arena arena = Arena.ofConfined()) {
            EnumArray<color> colors = EnumArray.of(arena, color.TYPE, List.of(color.RED, color.GREEN));
            paint(colors, 1, by_number(9));
            assertThat(colors.toList()).containsExactly(new color.Unknown(9), color.GREEN);

            painted p = painted.allocate(arena);
            p.color(new color.Unknown(3));
            p.coats().set(1, new color.Unknown(4));
            p.few(new color.Unknown(15));
            assertThat(p.color()).isEqualTo(new color.Unknown(3));
            assertThat(coat(p, 1)).isEqualTo(new color.Unknown(4));
            assertThat(coat(p, -1)).isEqualTo(p.few());

            var choose = bound.chosen_choose.allocate(
                    arena, c -> c instanceof color.Unknown(int value) ? color.of(value - 1) : c);
            assertThat(chosen(choose, new color.Unknown(6))).isEqualTo(color.GREEN);
            assertThat(chosen(choose, color.RED)).isEqualTo(color.RED);
        }
    }

    public static void theConfigurationWinsOverTheLooks() {
        assertThat(mode_of(4)).isEqualTo(mode.MULTIPLY);
        assertThatThrownBy(() -> mode_of(3)).isInstanceOf(UnknownEnumValueException.class);
        assertThat(both(parts.LEFT, parts.RIGHT)).containsExactly(parts.LEFT, parts.RIGHT);
    }
}
