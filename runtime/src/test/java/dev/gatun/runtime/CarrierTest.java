package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class CarrierTest {

    /** As if it came from C: an address without a size. */
    private static MemorySegment address(Pointer<?> pointer) {
        return MemorySegment.ofAddress(pointer.segment().address());
    }

    @Test
    void referencesKeepValuesOfEachType() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(BoolRef.TYPE.at(address(BoolRef.allocate(arena, true))).get())
                    .isTrue();
            assertThat(ByteRef.TYPE
                            .at(address(ByteRef.allocate(arena, (byte) -1)))
                            .get())
                    .isEqualTo((byte) -1);
            assertThat(ShortRef.TYPE
                            .at(address(ShortRef.allocate(arena, (short) -2)))
                            .get())
                    .isEqualTo((short) -2);
            assertThat(IntRef.TYPE.at(address(IntRef.allocate(arena, -3))).get())
                    .isEqualTo(-3);
            assertThat(LongRef.TYPE.at(address(LongRef.allocate(arena, -4))).get())
                    .isEqualTo(-4);
            assertThat(CLongRef.TYPE.at(address(CLongRef.allocate(arena, -5))).get())
                    .isEqualTo(-5);
            assertThat(FloatRef.TYPE.at(address(FloatRef.allocate(arena, 0.5f))).get())
                    .isEqualTo(0.5f);
            assertThat(DoubleRef.TYPE
                            .at(address(DoubleRef.allocate(arena, 0.25)))
                            .get())
                    .isEqualTo(0.25);
            assertThat(Char16Ref.TYPE
                            .at(address(Char16Ref.allocate(arena, 'ß')))
                            .get())
                    .isEqualTo('ß');
            assertThat(WcharRef.TYPE
                            .at(address(WcharRef.allocate(arena, 0x1F600)))
                            .get())
                    .isEqualTo(0x1F600);
        }
    }

    @Test
    void arraysKeepValuesOfEachType() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(BoolArray.of(arena, true, false).toArray()).containsExactly(true, false);
            assertThat(ByteArray.of(arena, (byte) 1, (byte) -1).toArray()).containsExactly(1, -1);
            assertThat(ShortArray.of(arena, (short) 1, (short) -1).toArray()).containsExactly(1, -1);
            assertThat(IntArray.of(arena, 1, -1).toArray()).containsExactly(1, -1);
            assertThat(LongArray.of(arena, 1, -1).toArray()).containsExactly(1, -1);
            assertThat(CLongArray.of(arena, 1, -1).toArray()).containsExactly(1, -1);
            assertThat(FloatArray.of(arena, 1, -1).toArray()).containsExactly(1, -1);
            assertThat(DoubleArray.of(arena, 1, -1).toArray()).containsExactly(1, -1);
            assertThat(Char16Array.of(arena, 'a', 'ß').toArray()).containsExactly('a', 'ß');
            assertThat(WcharArray.of(arena, 'a', 0x1F600).toArray()).containsExactly('a', 0x1F600);
        }
    }

    @Test
    void unalignedAccessReachesOddAddresses() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment segment = arena.allocate(32, 8);
            C.INT.setUnaligned(segment, 1, -3);
            assertThat(C.INT.getUnaligned(segment, 1)).isEqualTo(-3);
            C.LONG.setUnaligned(segment, 3, -4);
            assertThat(C.LONG.getUnaligned(segment, 3)).isEqualTo(-4);
            C.DOUBLE.setUnaligned(segment, 5, 2.5);
            assertThat(C.DOUBLE.getUnaligned(segment, 5)).isEqualTo(2.5);
            C.POINTER.setUnaligned(segment, 7, new IntRef(segment));
            assertThat(C.POINTER.getUnaligned(segment, 7)).isEqualTo(address(new IntRef(segment)));
            C.WCHAR_T.setUnaligned(segment, 9, 5);
            assertThat(C.WCHAR_T.getUnaligned(segment, 9)).isEqualTo(5);
            assertThatThrownBy(() -> C.INT.get(segment, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith(" is not aligned to 4 bytes");
        }
    }

    @Test
    void scalarTypesSayWhatTheyAre() {
        assertThat(C.UNSIGNED_INT.signed()).isFalse();
        assertThat(C.SSIZE_T.signed()).isTrue();
        assertThat(C.SIZE_T).hasToString("size_t");
        assertThat(C.LONG.carrier()).isEqualTo(long.class);
        assertThat(C.WCHAR_T.carrier()).isEqualTo(int.class);
        assertThat(C.VOID.carrier()).isEqualTo(void.class);
        assertThatThrownBy(C.VOID::layout).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void indexOutOfRangeIsRefused() {
        try (Arena arena = Arena.ofConfined()) {
            IntArray array = IntArray.allocate(arena, 4);
            assertThatThrownBy(() -> array.get(4))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("index 4 out of bounds for int[4]");
            assertThatThrownBy(() -> array.set(-1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> array.get(1L << 62)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> IntArray.in(array.segment(), 8, 3)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThat(IntArray.in(array.segment(), 8, 2).length()).isEqualTo(2);
        }
    }

    @Test
    void impossibleLengthsAreRefused() {
        try (Arena arena = Arena.ofConfined()) {
            assertThatThrownBy(() -> IntArray.allocate(arena, -1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("negative length -1 for an array of int");
            assertThatThrownBy(() -> LongArray.allocate(arena, 1L << 61))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("an array of 2305843009213693952 long long exceeds the address space");
            assertThatThrownBy(() -> LongArray.allocate(arena, Long.MAX_VALUE))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(IntArray.allocate(arena, 0).toArray()).isEmpty();
        }
    }

    @Test
    void pointerFromCWidensOnTheCallersWord() {
        try (Arena arena = Arena.ofConfined()) {
            IntArray array = IntArray.of(arena, 1, 2, 3);
            IntRef fromC = IntRef.TYPE.at(address(array));
            assertThat(fromC.asArray(3).toArray()).containsExactly(1, 2, 3);
            assertThat(IntRef.TYPE.at(MemorySegment.NULL)).isNull();
        }
    }

    @Test
    void memoryOfAnArenaNeverWidens() {
        try (Arena arena = Arena.ofConfined()) {
            IntRef reference = IntRef.TYPE.cast(IntArray.of(arena, 1, 2, 3));
            assertThatThrownBy(() -> reference.asArray(3))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("segment of 4 bytes is too small for int array (12 bytes)");
            IntArray empty = IntArray.allocate(arena, 0);
            assertThatThrownBy(() -> IntRef.TYPE.at(empty.segment()))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("segment of 0 bytes is too small for int (4 bytes)");
        }
    }

    @Test
    void useAfterCloseIsRefused() {
        IntRef reference;
        try (Arena arena = Arena.ofConfined()) {
            reference = IntRef.allocate(arena);
        }
        assertThatThrownBy(reference::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("int: its memory is freed: the arena is closed");
        assertThatThrownBy(() -> IntRef.TYPE.cast(reference).get())
                .hasMessage("int: its memory is freed: the arena is closed");
    }

    @Test
    void useByAnotherThreadIsRefused() {
        try (Arena arena = Arena.ofConfined()) {
            IntRef reference = IntRef.allocate(arena);
            assertThatThrownBy(() ->
                            CompletableFuture.runAsync(() -> reference.set(1)).join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(WrongThreadException.class);
        }
    }

    @Test
    void recycledMemoryIsZeroed() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment used = arena.allocate(16, 8).fill((byte) -1);
            assertThat(LongRef.allocate(SegmentAllocator.prefixAllocator(used)).get())
                    .isZero();
        }
    }

    @Test
    void referencesToPointersNest() {
        try (Arena arena = Arena.ofConfined()) {
            IntRef value = IntRef.allocate(arena, 42);
            Ref<IntRef> pointer = Ref.allocate(arena, IntRef.TYPE);
            assertThat(pointer.get()).isNull();
            pointer.set(value);
            Ref<Ref<IntRef>> outer = Ref.allocate(arena, Ref.type(IntRef.TYPE));
            outer.set(pointer);
            assertThat(outer.get().get().get()).isEqualTo(42);
            outer.set(null);
            assertThat(outer.get()).isNull();
            assertThat(pointer.asArray(1).get(0).get()).isEqualTo(42);
            assertThat(outer.type()).hasToString("int *");
        }
    }

    @Test
    void pointerArraysAreBounded() {
        try (Arena arena = Arena.ofConfined()) {
            PointerArray<IntRef> array = PointerArray.allocate(arena, IntRef.TYPE, 2);
            array.set(1, IntRef.allocate(arena, 7));
            assertThat(array.get(0)).isNull();
            assertThat(array.get(1).get()).isEqualTo(7);
            assertThatThrownBy(() -> array.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> PointerArray.allocate(arena, IntRef.TYPE, -1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void heapAddressesAreNotWrittenToNativeMemory() {
        try (Arena arena = Arena.ofConfined()) {
            Ref<IntRef> pointer = Ref.allocate(arena, IntRef.TYPE);
            assertThatThrownBy(() -> pointer.set(new IntRef(MemorySegment.ofArray(new int[1]))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void addressesAreNullOrPointers() {
        assertThat(Pointer.of(MemorySegment.NULL)).isNull();
        assertThat(Pointer.of(0)).isNull();
        assertThat(Pointer.of(16).segment().address()).isEqualTo(16);
        assertThat(Native.address(null)).isEqualTo(MemorySegment.NULL);
        assertThat(IntRef.TYPE.cast(null)).isNull();
        assertThat(C.VOID.at(MemorySegment.NULL)).isNull();
    }
}
