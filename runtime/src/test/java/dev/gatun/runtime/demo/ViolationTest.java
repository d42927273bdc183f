package dev.gatun.runtime.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.Array;
import dev.gatun.runtime.C;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.CallbackType;
import dev.gatun.runtime.IntArray;
import dev.gatun.runtime.IntRef;
import dev.gatun.runtime.Library;
import dev.gatun.runtime.Native;
import dev.gatun.runtime.Pointer;
import dev.gatun.runtime.PointerArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every refused access and call is told by the name that the entity has in C. */
class ViolationTest {

    private static final MethodHandle STRLEN = Library.system().function("strlen", C.SIZE_T, C.POINTER);
    private static final MethodHandle QSORT =
            Library.system().function("qsort", C.VOID, C.POINTER, C.SIZE_T, C.SIZE_T, C.POINTER);

    /** {@code int (*)(const void *, const void *)} */
    interface Comparison {
        CallbackType<Comparison> TYPE = CallbackType.of(MethodHandles.lookup(), _ -> null, C.INT, C.POINTER, C.POINTER);

        int call(IntRef a, IntRef b);

        @SuppressWarnings({"unused", "NullAway"}) // found by CallbackType; qsort gives no null
        private static int upcall(Comparison function, MemorySegment a, MemorySegment b) {
            return function.call(IntRef.TYPE.at(a), IntRef.TYPE.at(b));
        }
    }

    private static long strlen(@Nullable Pointer<?> text) {
        try {
            return (long) STRLEN.invokeExact(Native.nonNull(text, "strlen", "s").segment());
        } catch (Throwable failure) {
            throw Native.failure(failure, "strlen");
        }
    }

    private static void qsort(IntArray array, Comparison comparison) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment stub = Comparison.TYPE.allocate(arena, comparison).segment();
            QSORT.invokeExact(array.segment(), array.length(), C.INT.size(), stub);
        } catch (Throwable failure) {
            throw Native.failure(failure, "qsort");
        }
    }

    private static point closedPoint() {
        try (Arena arena = Arena.ofConfined()) {
            return point.allocate(arena);
        }
    }

    private static Throwable inOtherThread(Runnable action) {
        try {
            CompletableFuture.runAsync(action).join();
            throw new AssertionError("no exception");
        } catch (CompletionException e) {
            return e.getCause();
        }
    }

    @Test
    void fieldOfFreedRecordIsNamed() {
        point closed = closedPoint();
        assertThatThrownBy(closed::x)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("struct point.x: its memory is freed: the arena is closed")
                .hasRootCauseMessage("Already closed");
        assertThatThrownBy(() -> closed.y(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("struct point.y: its memory is freed: the arena is closed");
    }

    @Test
    void bitFieldOfFreedRecordIsNamed() {
        item closed;
        try (Arena arena = Arena.ofConfined()) {
            closed = item.allocate(arena);
        }
        assertThatThrownBy(closed::a)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("struct item.a: its memory is freed: the arena is closed");
        assertThatThrownBy(() -> closed.a(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("struct item.a: its memory is freed: the arena is closed");
    }

    @Test
    void fieldWhoseNameJavaCannotHaveIsNamedAsInC() {
        item closed;
        try (Arena arena = Arena.ofConfined()) {
            closed = item.allocate(arena);
        }
        assertThatThrownBy(closed::c).hasMessage("struct item.c: its memory is freed: the arena is closed");
        assertThatThrownBy(() -> new IntRef(closed.segment()).get())
                .hasMessage("int: its memory is freed: the arena is closed");
    }

    @Test
    void threadWithoutTheArenaIsToldTheField() {
        try (Arena arena = Arena.ofConfined()) {
            point p = point.allocate(arena);
            assertThatThrownBy(() -> {
                        throw inOtherThread(p::x);
                    })
                    .isInstanceOf(WrongThreadException.class)
                    .hasMessage("struct point.x: its memory belongs to another thread, which made the arena");
        }
    }

    @Test
    void tooSmallAndMisalignedRecordsAreNamed() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(17, 8);
            assertThatThrownBy(() -> new point(memory.asSlice(0, 12)).y())
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("struct point.y: 8 bytes at offset 8 exceed memory of 12 bytes");
            String odd = Long.toHexString(memory.address() + 1);
            assertThatThrownBy(() -> point.TYPE.at(memory.asSlice(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("struct point: address 0x" + odd + " is not aligned to 8 bytes");
            assertThatThrownBy(() -> point.TYPE.at(MemorySegment.ofAddress(memory.address() + 1)))
                    .hasMessage("struct point: address 0x" + odd + " is not aligned to 8 bytes");
            assertThatThrownBy(() -> new point(memory.asSlice(1)).x())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("struct point.x: address 0x" + odd + " is not aligned to 8 bytes");
        }
    }

    @Test
    void addressThatIsASignIsNoRecordButAPointer() {
        for (long sign : new long[] {-1, -4095, 1, 4095}) {
            point p = point.TYPE.at(MemorySegment.ofAddress(sign));
            assertThat(p.segment().address()).isEqualTo(sign);
            assertThatThrownBy(p::x).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> point.TYPE.at(MemorySegment.ofAddress(-4097)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> point.TYPE.at(MemorySegment.ofAddress(4097)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readOnlyMemoryIsNamed() {
        point p = new point(MemorySegment.ofArray(new long[2]).asReadOnly());
        assertThatThrownBy(() -> p.x(1)).hasMessageStartingWith("struct point.x: ");
    }

    @Test
    void indexIsToldWithTypeAndLength() {
        try (Arena arena = Arena.ofConfined()) {
            IntArray ints = IntArray.allocate(arena, 3);
            assertThatThrownBy(() -> ints.get(5))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("index 5 out of bounds for int[3]");
            assertThatThrownBy(() -> ints.set(-1, 0)).hasMessage("index -1 out of bounds for int[3]");
            Array<point> points = point.allocateArray(arena, 4);
            assertThatThrownBy(() -> points.get(4)).hasMessage("index 4 out of bounds for struct point[4]");
            PointerArray<CString> words = PointerArray.allocate(arena, CString.TYPE, 2);
            assertThatThrownBy(() -> words.get(2)).hasMessage("index 2 out of bounds for char *[2]");
        }
    }

    @Test
    void callWithNullWhereForbiddenNamesFunctionAndParameter() {
        assertThatThrownBy(() -> strlen(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("strlen: s must not be null");
    }

    @Test
    void callWithFreedMemoryNamesTheFunction() {
        CString text;
        try (Arena arena = Arena.ofConfined()) {
            text = CString.of(arena, "closed");
        }
        assertThatThrownBy(() -> strlen(text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("strlen: memory of an argument is freed: its arena is closed")
                .hasRootCauseMessage("Already closed");
    }

    @Test
    void callFromAnotherThreadNamesTheFunction() {
        try (Arena arena = Arena.ofConfined()) {
            CString text = CString.of(arena, "mine");
            assertThatThrownBy(() -> {
                        throw inOtherThread(() -> strlen(text));
                    })
                    .isInstanceOf(WrongThreadException.class)
                    .hasMessage("strlen: memory of an argument belongs to another thread, which made its arena");
        }
    }

    @Test
    void callWithHeapMemoryNamesTheFunction() {
        CString heap = new CString(MemorySegment.ofArray(new byte[2]));
        assertThatThrownBy(() -> strlen(heap))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("strlen: ");
    }

    @Test
    void whatCallbacksThrowIsThrownAsItIs() {
        IllegalStateException own = new IllegalStateException("Already closed");
        point closed = closedPoint();
        IntArray freed;
        try (Arena arena = Arena.ofConfined()) {
            freed = IntArray.allocate(arena, 2);
        }
        try (Arena arena = Arena.ofConfined()) {
            IntArray array = IntArray.of(arena, 3, 2, 1);
            assertThatThrownBy(() -> qsort(array, (_, _) -> {
                        throw own;
                    }))
                    .isSameAs(own);
            assertThatThrownBy(() -> qsort(array, (_, _) -> (int) closed.x()))
                    .hasMessage("struct point.x: its memory is freed: the arena is closed");
            assertThatThrownBy(() -> qsort(array, (_, _) -> array.get(9)))
                    .hasMessage("index 9 out of bounds for int[3]");
            // the same function again, deeper in the stack: named once, by the inner call
            assertThatThrownBy(() -> qsort(array, (_, _) -> {
                        qsort(freed, (_, _) -> 0);
                        return 0;
                    }))
                    .hasMessage("qsort: memory of an argument is freed: its arena is closed");
        }
    }

    @Test
    void exceptionMadeEarlierIsThrownAsItIs() {
        RuntimeException earlier = linkersOwn();
        try (Arena arena = Arena.ofConfined()) {
            IntArray array = IntArray.of(arena, 3, 2, 1);
            assertThatThrownBy(() -> qsort(array, (_, _) -> {
                        throw earlier;
                    }))
                    .isSameAs(earlier);
        }
    }

    private static RuntimeException linkersOwn() {
        try {
            long length = (long) STRLEN.invokeExact(closedPoint().segment());
            throw new AssertionError("no exception but " + length);
        } catch (RuntimeException e) {
            return e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
