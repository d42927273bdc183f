package dev.gatun.runtime.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.Buffers;
import dev.gatun.runtime.C;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.DoubleArray;
import dev.gatun.runtime.Library;
import dev.gatun.runtime.Scratch;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BuffersTest {

    private static final MethodHandle MEMCPY =
            Library.system().critical().function("memcpy", C.POINTER, C.POINTER, C.POINTER, C.SIZE_T);

    @Test
    void lengthIsThatOfTheArrayAndNoneForNull() {
        assertThat(Buffers.length(Buffers.of(new double[3]), C.DOUBLE, Long.MAX_VALUE, "f", "x"))
                .isEqualTo(3);
        assertThat(Buffers.length(Buffers.of((int[]) null), C.INT, Long.MAX_VALUE, "f", "x"))
                .isZero();
        assertThat(Buffers.length(Buffers.of("é", StandardCharsets.UTF_8), C.CHAR, Long.MAX_VALUE, "f", "x"))
                .isEqualTo(2);
        ByteBuffer part = ByteBuffer.allocate(10).position(3).limit(8);
        assertThat(Buffers.length(Buffers.of(part), C.VOID, Long.MAX_VALUE, "f", "x"))
                .isEqualTo(5);
        assertThat(part.position()).isEqualTo(3);
    }

    @Test
    void lengthThatParameterCannotHoldIsRefused() {
        assertThatThrownBy(() -> Buffers.length(Buffers.of(new byte[300]), C.UNSIGNED_CHAR, 255, "f", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("f: x has 300 unsigned chars, at most 255 can be passed");
        try (Arena arena = Arena.ofConfined()) {
            CString open = CString.at(MemorySegment.ofAddress(CString.of(arena, "from C", StandardCharsets.UTF_8)
                    .segment()
                    .address()));
            assertThatThrownBy(() -> Buffers.length(Buffers.of(open), C.CHAR, Long.MAX_VALUE - 1, "f", "x"))
                    .hasMessage("f: the length of x is not known");
        }
    }

    @Test
    void tooShortBufferIsRefused() {
        assertThatThrownBy(() -> Buffers.readable(Buffers.of(new double[3]), C.DOUBLE, 5, "cblas_ddot", "x"))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("cblas_ddot: x has 3 doubles, 5 are needed");
        assertThatThrownBy(() -> Buffers.readable(Buffers.of(new long[0]), C.SIZE_T, 1, "f", "x"))
                .hasMessage("f: x has 0 elements, 1 is needed");
        assertThatThrownBy(() -> Buffers.readable(Buffers.of(new byte[1]), C.VOID, 2, "f", "x"))
                .hasMessage("f: x has 1 byte, 2 are needed");
        try (Arena arena = Arena.ofConfined()) {
            assertThatThrownBy(
                            () -> Buffers.readable(Buffers.of(DoubleArray.allocate(arena, 2)), C.DOUBLE, 3, "f", "x"))
                    .hasMessage("f: x has 2 doubles, 3 are needed");
        }
    }

    @Test
    void negativeLengthIsRefused() {
        assertThatThrownBy(() -> Buffers.readable(MemorySegment.NULL, C.DOUBLE, -1, "f", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("f: the length of x is negative: -1");
    }

    @Test
    void nullIsRefusedWhereCTakesElementsForGranted() {
        assertThat(Buffers.readable(MemorySegment.NULL, C.DOUBLE, 0, "f", "x")).isEqualTo(MemorySegment.NULL);
        assertThatThrownBy(() -> Buffers.readable(MemorySegment.NULL, C.DOUBLE, 5, "f", "x"))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("f: x must not be null: 5 doubles are needed");
        assertThat(Buffers.readableOrNull(MemorySegment.NULL, C.DOUBLE, 5, "f", "x"))
                .isEqualTo(MemorySegment.NULL);
        assertThat(Buffers.writableOrNull(MemorySegment.NULL, C.DOUBLE, 5, "f", "x"))
                .isEqualTo(MemorySegment.NULL);
    }

    @Test
    void readOnlyBufferIsRefusedWhereCWrites() {
        MemorySegment buffer = Buffers.of(ByteBuffer.allocate(4).asReadOnlyBuffer());
        assertThat(Buffers.readable(buffer, C.CHAR, 3, "f", "x").byteSize()).isEqualTo(3);
        assertThatThrownBy(() -> Buffers.writable(buffer, C.CHAR, 4, "f", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("f: x is read-only");
    }

    @Test
    void heapMemoryIsLentAsCopyAndGivenBackAsFarAsWritten() {
        int[] array = {1, 2, 3, 4};
        MemorySegment buffer = Buffers.of(array);
        try (Scratch scratch = Scratch.open()) {
            MemorySegment lent = Buffers.lend(scratch, Buffers.writable(buffer, C.INT, 3, "f", "x"));
            assertThat(lent.isNative()).isTrue();
            assertThat(lent.byteSize()).isEqualTo(12);
            lent.fill((byte) -1);
            Buffers.giveBack(lent, buffer, C.INT, 2);
            assertThat(array).containsExactly(-1, -1, 3, 4);
            Buffers.giveBack(lent, buffer);
            assertThat(array).containsExactly(-1, -1, -1, 4);
            Buffers.giveBack(lent.fill((byte) 0), buffer, C.INT, 99);
            assertThat(array).containsExactly(0, 0, 0, 4);
        }
    }

    @Test
    void nativeMemoryIsLentAsItIs() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = Buffers.of(DoubleArray.of(arena, 1, 2));
            assertThat(Buffers.lend(arena, buffer)).isSameAs(buffer);
            assertThat(Buffers.lendEmpty(arena, buffer)).isSameAs(buffer);
            Buffers.giveBack(buffer, buffer);
        }
    }

    @Test
    void criticalFunctionWritesToTheArrayItself() throws Throwable {
        byte[] from = {1, 2, 3};
        int[] to = new int[1];
        MemorySegment result = (MemorySegment) MEMCPY.invokeExact(Buffers.of(to), Buffers.of(from), 3L);
        assertThat(result.address()).isNotZero();
        assertThat(to).containsExactly(0x030201);
    }
}
