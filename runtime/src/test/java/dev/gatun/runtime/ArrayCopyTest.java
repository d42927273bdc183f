package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;

class ArrayCopyTest {

    @Test
    void severalElementsAreWrittenAtOnce() {
        try (Arena arena = Arena.ofConfined()) {
            ByteArray bytes = ByteArray.allocate(arena, 4);
            bytes.set(1, new byte[] {7, 8, 9}, 1, 2);
            assertThat(bytes.toArray()).containsExactly(0, 8, 9, 0);
            ShortArray shorts = ShortArray.allocate(arena, 3);
            shorts.set(1, new short[] {1, 2}, 0, 2);
            assertThat(shorts.toArray()).containsExactly(new short[] {0, 1, 2});
            IntArray ints = IntArray.allocate(arena, 3);
            ints.set(1, new int[] {1, 2}, 0, 2);
            assertThat(ints.toArray()).containsExactly(0, 1, 2);
            LongArray longs = LongArray.allocate(arena, 3);
            longs.set(1, new long[] {1, 2}, 0, 2);
            assertThat(longs.toArray()).containsExactly(0, 1, 2);
            FloatArray floats = FloatArray.allocate(arena, 3);
            floats.set(1, new float[] {1, 2}, 0, 2);
            assertThat(floats.toArray()).containsExactly(0, 1, 2);
            DoubleArray doubles = DoubleArray.allocate(arena, 3);
            doubles.set(1, new double[] {1, 2}, 0, 2);
            assertThat(doubles.toArray()).containsExactly(0, 1, 2);
        }
    }

    @Test
    void neitherArrayIsLeft() {
        try (Arena arena = Arena.ofConfined()) {
            IntArray ints = IntArray.allocate(arena, 3);
            int[] values = {1, 2};
            assertThatThrownBy(() -> ints.set(2, values, 0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> ints.set(-1, values, 0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> ints.set(0, values, 1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThat(ints.toArray()).containsOnly(0);
        }
    }
}
