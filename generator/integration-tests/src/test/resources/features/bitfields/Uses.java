import static bound.bitfields_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.flags;
import bound.mode;
import bound.tight;
import java.lang.foreign.Arena;

public final class Uses {

    private Uses() {}

    public static void bitFieldsWrittenByCAreRead() {
        try (Arena arena = Arena.ofConfined()) {
            flags value = flags.allocate(arena);
            set_flags(value);
            assertThat(value.a()).isEqualTo(5);
            assertThat(value.b()).isEqualTo(-16);
            assertThat(value.c()).isEqualTo(0xabcdef);
            assertThat(value.ready()).isTrue();
            assertThat(value.mode()).isEqualTo(mode.FAST);
            assertThat(value.d()).isEqualTo((byte) 9);
            assertThat(value.e()).isEqualTo((byte) 3);
            assertThat(value.wide()).isEqualTo(-549755813888L);
            assertThat(value.whole()).isEqualTo(0xfedcba9876543210L);
        }
    }

    public static void bitFieldsWrittenByJavaAreReadByC() {
        try (Arena arena = Arena.ofConfined()) {
            flags value = flags.allocate(arena);
            set_flags(value);
            value.a(7);
            value.b(15);
            value.c(1);
            value.ready(true);
            value.mode(mode.SLOW);
            value.d((byte) 8);
            value.e((byte) 1);
            value.wide(549755813887L);
            value.whole(1);
            assertThat(check_flags(value)).isTrue();
        }
    }

    public static void packedBitFieldsCrossTheirUnits() {
        try (Arena arena = Arena.ofConfined()) {
            tight value = tight.allocate(arena);
            set_tight(value);
            assertThat(value.head()).isEqualTo((byte) 200);
            assertThat(value.a()).isEqualTo(100);
            assertThat(value.b()).isEqualTo(0x9abcd);
            assertThat(value.c()).isEqualTo(-1024);
            value.head((byte) 1);
            value.a(127);
            value.b(0xfffff);
            value.c(1023);
            assertThat(check_tight(value)).isTrue();
        }
    }

    public static void valuesThatDoNotFitAreRefusedByName() {
        try (Arena arena = Arena.ofConfined()) {
            flags value = flags.allocate(arena);
            assertThatThrownBy(() -> value.a(8)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a");
            assertThatThrownBy(() -> value.a(-1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> value.b(16)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("b");
            assertThatThrownBy(() -> value.b(-17)).isInstanceOf(IllegalArgumentException.class);
            assertThat(value.a()).isZero();
        }
    }
}
