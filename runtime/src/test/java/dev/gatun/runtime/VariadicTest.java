package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariadicTest {

    private static final String SOURCE = """
            #include <stdarg.h>
            double sum(const char *kinds, ...) {
                double sum = 0;
                va_list list;
                va_start(list, kinds);
                for (; *kinds; kinds++) {
                    switch (*kinds) {
                        case 'i': sum += va_arg(list, int); break;
                        case 'l': sum += va_arg(list, long long); break;
                        case 'd': sum += va_arg(list, double); break;
                        case 's': sum += *va_arg(list, const char *); break;
                        case 'n': sum += va_arg(list, void *) == 0; break;
                        case 'p': sum += *va_arg(list, int *); break;
                    }
                }
                va_end(list);
                return sum;
            }
            """;

    private static Variadic sum = Library.system().variadic("none", C.DOUBLE, C.POINTER);

    private enum Level implements CEnum {
        HIGH;

        @Override
        public int value() {
            return 30;
        }
    }

    private enum Wide implements CLongEnum {
        HUGE;

        @Override
        public long value() {
            return 1L << 40;
        }
    }

    @BeforeAll
    static void compile(@TempDir Path folder) {
        sum = Library.of(NativeCompiler.library(folder, "variadic", SOURCE).toString())
                .variadic("sum", C.DOUBLE, C.POINTER);
    }

    private static double sum(String kinds, @Nullable Object @Nullable ... arguments) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            return (double) sum.invoke(new Object[] {Native.address(CString.of(arena, kinds))}, arguments);
        }
    }

    @Test
    void argumentsArePromotedAsInC() throws Throwable {
        assertThat(sum("iiii", (byte) -1, (short) -2, 'a', true)).isEqualTo(-3 + 'a' + 1);
        assertThat(sum("dd", 0.5f, 0.25)).isEqualTo(0.75);
        assertThat(sum("lil", 1L << 40, 1, -1L)).isEqualTo(0x1p40);
        assertThat(sum("il", Level.HIGH, Wide.HUGE)).isEqualTo(0x1p40 + 30);
        assertThat(sum("")).isZero();
    }

    @Test
    void moreArgumentsThanRegistersArePassed() throws Throwable {
        assertThat(sum("iiiiiiiiddddddddddii", 1, 2, 3, 4, 5, 6, 7, 8, 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 9, 10))
                .isEqualTo(110);
    }

    @Test
    void pointersAndStringsArePassed() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            IntRef five = IntRef.allocate(arena, 5);
            assertThat(sum("spp", "A", five, five.segment())).isEqualTo('A' + 10);
            assertThat(sum("nn", null, MemorySegment.NULL)).isEqualTo(2);
            assertThat(sum("n", (Object[]) null)).isEqualTo(1);
        }
    }

    @Test
    void argumentOfNoTypeInCIsRefused() {
        assertThatThrownBy(() -> sum("ii", 1, new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sum: variadic argument 2 is a java.lang.Object; C has nothing for it");
    }

    @Test
    void shapeGivesExactHandleOfPromotedTypes() throws Throwable {
        MethodHandle handle = sum.shape(C.SHORT, C.FLOAT, C.LONG_LONG);
        assertThat(handle.type())
                .isEqualTo(
                        MethodType.methodType(double.class, MemorySegment.class, int.class, double.class, long.class));
        try (Arena arena = Arena.ofConfined()) {
            assertThat((double) handle.invokeExact(Native.address(CString.of(arena, "idl")), 1, 2.5, 3L))
                    .isEqualTo(6.5);
        }
    }
}
