import static bound.packing_h.*;
import static org.assertj.core.api.Assertions.assertThat;

import bound.inner_aligned;
import bound.loose;
import bound.narrowed;
import bound.packed;
import bound.packed2;
import bound.wide;
import java.lang.foreign.Arena;

public final class Uses {

    private Uses() {}

    public static void packedFieldsAreReadAndWrittenWhereCPutsThem() {
        try (Arena arena = Arena.ofConfined()) {
            packed value = packed.allocate(arena);
            set_packed(value);
            assertThat(value.tag()).isEqualTo((byte) 1);
            assertThat(value.number()).isEqualTo(100000);
            assertThat(value.ratio()).isEqualTo(0.5);
            assertThat(value.last()).isEqualTo((short) -3);
            value.number(-100000);
            value.ratio(0.25);
            assertThat(sum_packed(value)).isEqualTo(-100001.75);
        }
    }

    public static void pragmaPackIsObeyed() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(sum_packed2(packed2.of(arena, (byte) 1, 2, 0.5))).isEqualTo(3.5);
        }
    }

    public static void sizesAndAlignmentsAreTheCompilers() {
        assertThat(packed.TYPE.size()).isEqualTo(sizes(0));
        assertThat(packed2.TYPE.size()).isEqualTo(sizes(1));
        assertThat(loose.TYPE.size()).isEqualTo(sizes(2));
        assertThat(wide.TYPE.size()).isEqualTo(sizes(3));
        assertThat(inner_aligned.TYPE.size()).isEqualTo(sizes(4));
        assertThat(narrowed.TYPE.size()).isEqualTo(sizes(8));
        assertThat(narrowed.TYPE.offset("number")).isEqualTo(sizes(9));
        try (Arena arena = Arena.ofConfined()) {
            assertThat(wide.allocate(arena).segment().address() % sizes(7)).isZero();
        }
    }
}
