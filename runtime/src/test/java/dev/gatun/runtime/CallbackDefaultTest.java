package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.demo.point;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What C gets from a callback that throws, for each carrier. */
@Timeout(60)
class CallbackDefaultTest {

    private static final List<String> C_TYPES =
            List.of("_Bool", "char", "short", "int", "long", "double", "float", "char16_t", "point");

    interface OfBoolean {
        @SuppressWarnings("unused") // found by CallbackType
        private static boolean upcall(OfBoolean function) {
            throw failure();
        }
    }

    interface OfByte {
        @SuppressWarnings("unused") // found by CallbackType
        private static byte upcall(OfByte function) {
            throw failure();
        }
    }

    interface OfShort {
        @SuppressWarnings("unused") // found by CallbackType
        private static short upcall(OfShort function) {
            throw failure();
        }
    }

    interface OfInt {
        @SuppressWarnings("unused") // found by CallbackType
        private static int upcall(OfInt function) {
            throw failure();
        }
    }

    interface OfLong {
        @SuppressWarnings("unused") // found by CallbackType
        private static long upcall(OfLong function) {
            throw failure();
        }
    }

    interface OfFloat {
        @SuppressWarnings("unused") // found by CallbackType
        private static float upcall(OfFloat function) {
            throw failure();
        }
    }

    interface OfDouble {
        @SuppressWarnings("unused") // found by CallbackType
        private static double upcall(OfDouble function) {
            throw failure();
        }
    }

    interface OfChar {
        @SuppressWarnings("unused") // found by CallbackType
        private static char upcall(OfChar function) {
            throw failure();
        }
    }

    interface OfMemory {
        @SuppressWarnings("unused") // found by CallbackType
        private static MemorySegment upcall(OfMemory function) {
            throw failure();
        }
    }

    private static Library library = Library.system();

    private static IllegalStateException failure() {
        return new IllegalStateException("thrown");
    }

    @BeforeAll
    static void compile(@TempDir Path folder) {
        StringBuilder source = new StringBuilder("#include <uchar.h>\ntypedef struct point { double x, y; } point;\n");
        for (String type : C_TYPES) {
            source.append("void get_%1$s(%1$s (*f)(void), %1$s *out) { *out = f(); }\n".formatted(type));
        }
        source.append("void get_address(void *(*f)(void), void **out) { *out = f(); }\n");
        library = Library.of(
                NativeCompiler.library(folder, "defaults", source.toString()).toString());
    }

    private static <F> CallbackType<F> type(Class<F> function, NativeType result) {
        try {
            return CallbackType.of(
                    MethodHandles.privateLookupIn(function, MethodHandles.lookup()),
                    _ -> {
                        throw failure();
                    },
                    result);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The bytes that C got. */
    private static <F> String got(CallbackType<F> declared, String c, int size, @Nullable Object value, F function)
            throws Throwable {
        CallbackType<F> type = value == null ? declared : declared.withDefault(value);
        MethodHandle get = library.function("get_" + c, C.VOID, C.POINTER, C.POINTER);
        try (Arena arena = Arena.ofConfined();
                LentCallback<F> lent = type.lend(function)) {
            MemorySegment out = arena.allocate(16, 16).fill((byte) 0x55);
            assertThatThrownBy(() -> {
                        get.invokeExact(Native.address(lent.function()), out);
                    })
                    .hasMessage("thrown");
            return HexFormat.of().formatHex(out.asSlice(0, size).toArray(ValueLayout.JAVA_BYTE));
        }
    }

    @Test
    void zerosWhereNothingIsDeclared() throws Throwable {
        assertThat(got(type(OfBoolean.class, C.BOOL), "_Bool", 1, null, new OfBoolean() {}))
                .isEqualTo("00");
        assertThat(got(type(OfByte.class, C.CHAR), "char", 1, null, new OfByte() {}))
                .isEqualTo("00");
        assertThat(got(type(OfShort.class, C.SHORT), "short", 2, null, new OfShort() {}))
                .isEqualTo("0000");
        assertThat(got(type(OfInt.class, C.INT), "int", 4, null, new OfInt() {}))
                .isEqualTo("00000000");
        assertThat(got(type(OfLong.class, C.LONG), "long", 8, null, new OfLong() {}))
                .isEqualTo("0".repeat(16));
        assertThat(got(type(OfDouble.class, C.DOUBLE), "double", 8, null, new OfDouble() {}))
                .isEqualTo("0".repeat(16));
        assertThat(got(type(OfMemory.class, C.POINTER), "address", 8, null, new OfMemory() {}))
                .isEqualTo("0".repeat(16));
        assertThat(got(type(OfMemory.class, point.TYPE), "point", 16, null, new OfMemory() {}))
                .isEqualTo("0".repeat(32));
    }

    @Test
    void declaredValuesOfAllCarriers() throws Throwable {
        assertThat(got(type(OfBoolean.class, C.BOOL), "_Bool", 1, true, new OfBoolean() {}))
                .isEqualTo("01");
        assertThat(got(type(OfByte.class, C.CHAR), "char", 1, (byte) -2, new OfByte() {}))
                .isEqualTo("fe");
        assertThat(got(type(OfShort.class, C.SHORT), "short", 2, (short) -2, new OfShort() {}))
                .isEqualTo("feff");
        assertThat(got(type(OfInt.class, C.INT), "int", 4, -2, new OfInt() {})).isEqualTo("feffffff");
        assertThat(got(type(OfLong.class, C.LONG), "long", 8, -2L, new OfLong() {}))
                .isEqualTo("feffffffffffffff");
        assertThat(got(type(OfFloat.class, C.FLOAT), "float", 4, 1f, new OfFloat() {}))
                .isEqualTo("0000803f");
        assertThat(got(type(OfDouble.class, C.DOUBLE), "double", 8, 1.0, new OfDouble() {}))
                .isEqualTo("000000000000f03f");
        assertThat(got(type(OfChar.class, C.CHAR16_T), "char16_t", 2, 'A', new OfChar() {}))
                .isEqualTo("4100");
        assertThat(got(type(OfMemory.class, C.POINTER), "address", 8, MemorySegment.ofAddress(-1), new OfMemory() {}))
                .isEqualTo("f".repeat(16));
    }

    @Test
    void valueOfAnotherTypeIsRefusedAtOnce() {
        assertThatThrownBy(() -> type(OfInt.class, C.INT).withDefault("many"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("OfInt: many can't be the default of a function that returns int");
        assertThatThrownBy(() -> type(OfMemory.class, C.POINTER).withDefault(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("OfMemory: 1 can't be the default of a function that returns void *");
    }
}
