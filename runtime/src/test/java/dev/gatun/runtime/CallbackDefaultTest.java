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
    private static <F> String got(CallbackType<F> type, String c, int size, F function) throws Throwable {
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
        assertThat(got(type(OfBoolean.class, C.BOOL), "_Bool", 1, new OfBoolean() {}))
                .isEqualTo("00");
        assertThat(got(type(OfByte.class, C.CHAR), "char", 1, new OfByte() {})).isEqualTo("00");
        assertThat(got(type(OfShort.class, C.SHORT), "short", 2, new OfShort() {}))
                .isEqualTo("0000");
        assertThat(got(type(OfInt.class, C.INT), "int", 4, new OfInt() {})).isEqualTo("00000000");
        assertThat(got(type(OfLong.class, C.LONG), "long", 8, new OfLong() {})).isEqualTo("0".repeat(16));
        assertThat(got(type(OfDouble.class, C.DOUBLE), "double", 8, new OfDouble() {}))
                .isEqualTo("0".repeat(16));
        assertThat(got(type(OfMemory.class, C.POINTER), "address", 8, new OfMemory() {}))
                .isEqualTo("0".repeat(16));
        assertThat(got(type(OfMemory.class, point.TYPE), "point", 16, new OfMemory() {}))
                .isEqualTo("0".repeat(32));
    }

    @Test
    void declaredValuesOfAllCarriers() throws Throwable {
        assertThat(got(type(OfBoolean.class, C.BOOL).withDefault(1), "_Bool", 1, new OfBoolean() {}))
                .isEqualTo("01");
        assertThat(got(type(OfBoolean.class, C.BOOL).withDefault(0), "_Bool", 1, new OfBoolean() {}))
                .isEqualTo("00");
        assertThat(got(type(OfByte.class, C.CHAR).withDefault(-2), "char", 1, new OfByte() {}))
                .isEqualTo("fe");
        assertThat(got(type(OfByte.class, C.UNSIGNED_CHAR).withDefault(254), "char", 1, new OfByte() {}))
                .isEqualTo("fe");
        assertThat(got(type(OfShort.class, C.SHORT).withDefault(-2), "short", 2, new OfShort() {}))
                .isEqualTo("feff");
        assertThat(got(type(OfInt.class, C.INT).withDefault(-2), "int", 4, new OfInt() {}))
                .isEqualTo("feffffff");
        assertThat(got(type(OfInt.class, C.UNSIGNED_INT).withDefault(4294967295L), "int", 4, new OfInt() {}))
                .isEqualTo("ffffffff");
        assertThat(got(type(OfLong.class, C.LONG).withDefault(-2), "long", 8, new OfLong() {}))
                .isEqualTo("feffffffffffffff");
        assertThat(got(type(OfFloat.class, C.FLOAT).withDefault(1), "float", 4, new OfFloat() {}))
                .isEqualTo("0000803f");
        assertThat(got(type(OfFloat.class, C.FLOAT).withDefault(0.5), "float", 4, new OfFloat() {}))
                .isEqualTo("0000003f");
        assertThat(got(type(OfDouble.class, C.DOUBLE).withDefault(1.0), "double", 8, new OfDouble() {}))
                .isEqualTo("000000000000f03f");
        assertThat(got(type(OfChar.class, C.CHAR16_T).withDefault(65), "char16_t", 2, new OfChar() {}))
                .isEqualTo("4100");
        assertThat(got(type(OfMemory.class, C.POINTER).withDefault(-1), "address", 8, new OfMemory() {}))
                .isEqualTo("ffffffffffffffff");
    }

    @Test
    void valueThatTheResultTypeLacksIsRefusedAtOnce() {
        assertThatThrownBy(() -> type(OfInt.class, C.INT).withDefault(0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("OfInt: 0.5 can't be the default of a function that returns int");
        assertThatThrownBy(() -> type(OfByte.class, C.CHAR).withDefault(256))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("OfByte: 256 can't be the default of a function that returns char");
        assertThatThrownBy(() -> type(OfMemory.class, point.TYPE).withDefault(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("OfMemory: 0 can't be the default of a function that returns struct point");
    }
}
