package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;

class LibcTest {

    /** {@code int (*)(const void *, const void *)} */
    interface Comparison {
        CallbackType<Comparison> TYPE = CallbackType.of(MethodHandles.lookup(), p -> null, C.INT, C.POINTER, C.POINTER);

        int call(IntRef a, IntRef b);

        @SuppressWarnings("unused") // found by CallbackType
        private static int upcall(Comparison function, MemorySegment a, MemorySegment b) {
            return function.call(IntRef.TYPE.at(a), IntRef.TYPE.at(b));
        }
    }

    private static final Library LIBC = Library.system();
    private static final MethodHandle QSORT = LIBC.function("qsort", C.VOID, C.POINTER, C.SIZE_T, C.SIZE_T, C.POINTER);

    private static void sort(IntArray array, Comparison comparison) {
        try (Arena arena = Arena.ofConfined()) {
            sort(array, Comparison.TYPE.allocate(arena, comparison));
        }
    }

    static void sort(IntArray array, FunctionPointer<Comparison> comparison) {
        try {
            QSORT.invokeExact(array.segment(), array.length(), C.INT.size(), comparison.segment());
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    @Test
    void qsortSortsByJavaComparison() {
        try (Arena arena = Arena.ofConfined()) {
            IntArray array = IntArray.of(arena, 5, -3, 9, 0, 7);
            sort(array, (a, b) -> Integer.compare(b.get(), a.get()));
            assertThat(array.toArray()).containsExactly(9, 7, 5, 0, -3);
        }
    }

    @Test
    void qsortSurvivesComparisonThatThrows() {
        try (Arena arena = Arena.ofConfined()) {
            IntArray array = IntArray.of(arena, 3, 2, 1);
            assertThatThrownBy(() -> sort(array, (a, b) -> {
                        throw new IllegalStateException("no order");
                    }))
                    .hasMessage("no order");
        }
    }

    @Test
    void strlenCountsBytes() throws Throwable {
        MethodHandle strlen = LIBC.function("strlen", C.SIZE_T, C.POINTER);
        try (Arena arena = Arena.ofConfined()) {
            assertThat((long) strlen.invokeExact(Native.address(CString.of(arena, "grün"))))
                    .isEqualTo(5);
        }
    }

    @Test
    void getenvGivesStringOrNull() throws Throwable {
        MethodHandle getenv = LIBC.function("getenv", C.POINTER, C.POINTER);
        try (Arena arena = Arena.ofConfined()) {
            CString path = CString.at((MemorySegment) getenv.invokeExact(Native.address(CString.of(arena, "PATH"))));
            assertThat(path).hasToString(System.getenv("PATH"));
            MemorySegment none =
                    (MemorySegment) getenv.invokeExact(Native.address(CString.of(arena, "GATUN_UNSET_VARIABLE")));
            assertThat(CString.at(none)).isNull();
        }
    }

    @Test
    void snprintfFormatsIntoBuffer() throws Throwable {
        Variadic snprintf = LIBC.variadic("snprintf", C.INT, C.POINTER, C.SIZE_T, C.POINTER);
        try (Arena arena = Arena.ofConfined()) {
            CString buffer = CString.allocate(arena, 32);
            Object length = snprintf.invoke(
                    new Object[] {
                        buffer.segment(), buffer.capacity(), Native.address(CString.of(arena, "%s=%d %.2f %c %llx"))
                    },
                    "key",
                    (byte) -5,
                    1.5f,
                    'x',
                    -1L);
            assertThat(buffer).hasToString("key=-5 1.50 x ffffffffffffffff");
            assertThat(length).isEqualTo(30);
        }
    }
}
