import static bound.variadic_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.shade;
import dev.gatun.runtime.CString;
import java.lang.foreign.Arena;

public final class Uses {

    private Uses() {}

    private static String formatted(String pattern, Object... arguments) {
        try (Arena arena = Arena.ofConfined()) {
            CString buffer = CString.allocate(arena, 128);
            format(buffer, buffer.capacity(), CString.of(arena, pattern), arguments);
            return buffer.toString();
        }
    }

    public static void argumentsArePromoted() {
        assertThat(formatted("%d %d %d %c", (byte) -1, (short) 2, 3, 'x')).isEqualTo("-1 2 3 x");
        assertThat(formatted("%lld %.2f %.2f", 1L << 40, 1.5f, 2.25)).isEqualTo("1099511627776 1.50 2.25");
        assertThat(sum_ints(3, (short) 1, (byte) 2, true)).isEqualTo(4);
        assertThat(sum_doubles(2, 0.5f, 0.25)).isEqualTo(0.75);
    }

    public static void stringsEnumsAndNullAreArguments() {
        assertThat(formatted("%s-%d-%p", "text", shade.LIGHT, null)).startsWith("text-4-");
    }

    public static void noArgumentIsFine() {
        assertThat(formatted("plain")).isEqualTo("plain");
        assertThat(sum_ints(0)).isZero();
    }

    public static void manyArgumentsOfBothKindsArrive() {
        assertThat(formatted("%d %g %d %g %d %g %d %g %d %g", 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5))
                .isEqualTo("1 1.5 2 2.5 3 3.5 4 4.5 5 5.5");
    }

    public static void argumentsThatCHasNothingForAreRefused() {
        assertThatThrownBy(() -> sum_ints(1, new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sum_ints")
                .hasMessageContaining("java.lang.Object");
    }
}
