package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Packed records hold arrays at any address, and pointers to their members may point anywhere. */
class MisalignedCarrierTest {

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment odd = arena.allocate(33, 8).asSlice(1);

    @AfterEach
    void close() {
        arena.close();
    }

    @Test
    void arraysOfIntegersReachOddAddresses() {
        BoolArray.in(odd, 0, 2).set(1, true);
        assertThat(BoolArray.in(odd, 0, 2).toArray()).containsExactly(false, true);
        ShortArray.in(odd, 0, 2).set(0, (short) -2);
        assertThat(ShortArray.in(odd, 0, 2).get(0)).isEqualTo((short) -2);
        assertThat(ShortArray.in(odd, 0, 1).toArray()).containsExactly(-2);
        IntArray.in(odd, 0, 2).set(1, -3);
        assertThat(IntArray.in(odd, 0, 2).get(1)).isEqualTo(-3);
        assertThat(IntArray.in(odd, 4, 1).toArray()).containsExactly(-3);
        LongArray.in(odd, 0, 2).set(1, -4);
        assertThat(LongArray.in(odd, 0, 2).get(1)).isEqualTo(-4);
        assertThat(LongArray.in(odd, 8, 1).toArray()).containsExactly(-4);
        CLongArray.in(odd, 0, 2).set(1, -5);
        assertThat(CLongArray.in(odd, 0, 2).get(1)).isEqualTo(-5);
        assertThat(CLongArray.in(odd, C.LONG.size(), 1).toArray()).containsExactly(-5);
    }

    @Test
    void arraysOfFloatsAndCharactersReachOddAddresses() {
        FloatArray.in(odd, 0, 2).set(1, 0.5f);
        assertThat(FloatArray.in(odd, 0, 2).get(1)).isEqualTo(0.5f);
        assertThat(FloatArray.in(odd, 4, 1).toArray()).containsExactly(0.5f);
        DoubleArray.in(odd, 0, 2).set(1, 0.25);
        assertThat(DoubleArray.in(odd, 0, 2).get(1)).isEqualTo(0.25);
        assertThat(DoubleArray.in(odd, 8, 1).toArray()).containsExactly(0.25);
        Char16Array.in(odd, 0, 2).set(1, 'ß');
        assertThat(Char16Array.in(odd, 0, 2).get(1)).isEqualTo('ß');
        assertThat(Char16Array.in(odd, 2, 1).toArray()).containsExactly('ß');
        WcharArray.in(odd, 0, 2).set(1, 'w');
        assertThat(WcharArray.in(odd, 0, 2).get(1)).isEqualTo('w');
        assertThat(WcharArray.in(odd, C.WCHAR_T.size(), 1).toArray()).containsExactly('w');
    }

    @Test
    void referencesReachOddAddresses() {
        new ShortRef(odd).set((short) -2);
        assertThat(new ShortRef(odd).get()).isEqualTo((short) -2);
        new IntRef(odd).set(-3);
        assertThat(new IntRef(odd).get()).isEqualTo(-3);
        new LongRef(odd).set(-4);
        assertThat(new LongRef(odd).get()).isEqualTo(-4);
        new CLongRef(odd).set(-5);
        assertThat(new CLongRef(odd).get()).isEqualTo(-5);
        new FloatRef(odd).set(0.5f);
        assertThat(new FloatRef(odd).get()).isEqualTo(0.5f);
        new DoubleRef(odd).set(0.25);
        assertThat(new DoubleRef(odd).get()).isEqualTo(0.25);
        new Char16Ref(odd).set('ß');
        assertThat(new Char16Ref(odd).get()).isEqualTo('ß');
        new WcharRef(odd).set('w');
        assertThat(new WcharRef(odd).get()).isEqualTo('w');
    }

    @Test
    void pointersAreKeptAtOddAddresses() {
        IntRef target = IntRef.allocate(arena, 42);
        PointerArray<IntRef> pointers = PointerArray.in(odd, 0, IntRef.TYPE, 2);
        pointers.set(1, target);
        assertThat(pointers.get(0)).isNull();
        assertThat(pointers.get(1).get()).isEqualTo(42);
        Ref<IntRef> pointer = new Ref<>(odd, IntRef.TYPE);
        pointer.set(target);
        assertThat(pointer.get().get()).isEqualTo(42);
    }

    @Test
    void buffersReachOddAddressesInWideCharsets() {
        CString buffer = CString.in(odd, 0, 16);
        buffer.set("äb", StandardCharsets.UTF_16LE);
        assertThat(buffer.toString(StandardCharsets.UTF_16LE)).isEqualTo("äb");
    }
}
