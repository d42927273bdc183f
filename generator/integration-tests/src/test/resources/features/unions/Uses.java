import static bound.unions_h.*;
import static org.assertj.core.api.Assertions.assertThat;

import bound.kind;
import bound.number;
import bound.variant;
import java.lang.foreign.Arena;

public final class Uses {

    private Uses() {}

    public static void membersOverlay() {
        try (Arena arena = Arena.ofConfined()) {
            number value = number.allocate(arena);
            value.f(1);
            assertThat(value.i()).isEqualTo(0x3f800000);
            value.d(1);
            assertThat(value.bytes().get(7)).isEqualTo((byte) 0x3f);
            assertThat(number.TYPE.size()).isEqualTo(8);
        }
    }

    public static void unionsArePassedByValue() {
        try (Arena arena = Arena.ofConfined()) {
            number value = number.allocate(arena);
            value.f(1.5f);
            assertThat(double_float(arena, value).f()).isEqualTo(3);
            assertThat(value.f()).isEqualTo(1.5f);
        }
    }

    public static void unionsInStructsAreViews() {
        try (Arena arena = Arena.ofConfined()) {
            variant value = variant.allocate(arena);
            value.kind(kind.KIND_INT);
            value.value().i(12);
            assertThat(as_double(value)).isEqualTo(12);
            variant made = make_double(arena, 0.5);
            assertThat(made.kind()).isEqualTo(kind.KIND_DOUBLE);
            assertThat(made.value().d()).isEqualTo(0.5);
        }
    }
}
