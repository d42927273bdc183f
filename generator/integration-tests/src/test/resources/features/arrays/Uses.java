import static bound.arrays_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.matrix;
import dev.gatun.runtime.IntArray;
import dev.gatun.runtime.IntRef;
import dev.gatun.runtime.LongArray;
import dev.gatun.runtime.LongRef;
import java.lang.foreign.Arena;

public final class Uses {

    private Uses() {}

    public static void javaArraysAreCopiedInAndOut() {
        try (Arena arena = Arena.ofConfined()) {
            IntArray values = IntArray.of(arena, 1, 2, 3);
            assertThat(sum(values, values.length())).isEqualTo(6);
            LongArray out = LongArray.allocate(arena, 4);
            squares(out, 4);
            assertThat(out.toArray()).containsExactly(0, 1, 4, 9);
        }
    }

    public static void arraysReturnedByCAreViewedWithTheirLength() {
        try (Arena arena = Arena.ofConfined()) {
            LongRef count = LongRef.allocate(arena);
            IntRef first = table(count);
            assertThat(first).isNotNull();
            IntArray numbers = first.asArray(count.get());
            assertThat(numbers.toArray()).containsExactly(2, 3, 5, 7);
            assertThatThrownBy(() -> numbers.get(4)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    public static void arraysOfArraysAreFlat() {
        try (Arena arena = Arena.ofConfined()) {
            matrix m = matrix.allocate(arena);
            assertThat(m.cells().length()).isEqualTo(6);
            for (int i = 0; i < 6; i++) {
                m.cells().set(i, i);
            }
            m.ids().set(1, (short) 100);
            m.longs().set(0, 1000);
            m.flags().set(1, true);
            assertThat(total(m)).isEqualTo(15 + 100 + 1000 + 1);
            assertThat(m.pointers().get(0)).isNull();
            m.pointers().set(1, m);
            assertThat(m.pointers().get(1)).isNotNull();
            assertThat(sum_matrix(IntArray.of(arena, 1, 2, 3, 4), 2)).isEqualTo(14);
        }
    }
}
