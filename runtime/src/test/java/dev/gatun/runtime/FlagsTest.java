package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlagsTest {

    /** {@code enum access { NONE = 0, READ = 1, WRITE = 2, BOTH = 3, EXECUTE = 4, KIND = 0x30, TOP = 0x80000000 }}. */
    private enum Access implements CEnum, FlagSet<Access> {
        NONE(0),
        READ(1),
        WRITE(2),
        BOTH(3),
        EXECUTE(4),
        KIND(0x30),
        TOP(1 << 31);

        static final FlagType<Access> TYPE = EnumType.flags("enum access", C.UNSIGNED_INT, values());

        private final int value;

        Access(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }

        @Override
        public Flags<Access> flags() {
            return TYPE.of(value);
        }
    }

    private enum Wide implements CLongEnum, FlagSet<Wide> {
        LOW(1),
        HIGH(1L << 40),
        SIGN(Long.MIN_VALUE);

        static final FlagType<Wide> TYPE = EnumType.flags("enum wide", C.UNSIGNED_LONG_LONG, values());

        private final long value;

        Wide(long value) {
            this.value = value;
        }

        @Override
        public long value() {
            return value;
        }

        @Override
        public Flags<Wide> flags() {
            return TYPE.of(value);
        }
    }

    @Test
    void combinesConstantsAndCombinations() {
        Flags<Access> both = Access.READ.or(Access.WRITE);

        assertThat(both.value()).isEqualTo(3);
        assertThat(both.or(Access.EXECUTE).value()).isEqualTo(7);
        assertThat(both.and(Access.WRITE)).isEqualTo(Access.WRITE.flags());
        assertThat(both.without(Access.READ)).isEqualTo(Access.WRITE.flags());
        assertThat(Access.BOTH.without(Access.READ)).isEqualTo(Access.WRITE.flags());
        assertThat(Flags.of(Access.READ, Access.EXECUTE)).isEqualTo(Access.TYPE.of(5));
        assertThat(both.value()).as("sets don't change").isEqualTo(3);
    }

    @Test
    void containsWhatHasAllItsBits() {
        Flags<Access> read = Access.READ.or(Access.EXECUTE);

        assertThat(read.contains(Access.READ)).isTrue();
        assertThat(read.contains(Access.WRITE)).isFalse();
        assertThat(read.contains(Access.BOTH)).isFalse();
        assertThat(Access.BOTH.contains(Access.WRITE)).isTrue();
        assertThat(read.contains(Access.NONE)).as("no bits are in any set").isTrue();
        assertThat(read.isEmpty()).isFalse();
        assertThat(Access.NONE.flags().isEmpty()).isTrue();
        assertThat(Access.TYPE.none()).isEqualTo(Access.NONE.flags());
    }

    @Test
    void iteratesOverConstantsOfSingleBitsAndMasksThatAddSome() {
        assertThat(Access.TYPE.of(3)).containsExactly(Access.READ, Access.WRITE);
        assertThat(Access.TYPE.of(0x31)).containsExactly(Access.READ, Access.KIND);
        assertThat(Access.TYPE.of(0x10)).isEmpty();
        assertThat(Access.TYPE.of(0)).isEmpty();
        assertThat(Access.TYPE.of(-1))
                .containsExactly(Access.READ, Access.WRITE, Access.EXECUTE, Access.TOP, Access.KIND);
        assertThat(Access.TYPE.all().value()).isEqualTo(0x8000_0037L);
    }

    @Test
    void keepsBitsWithoutAName() {
        Flags<Access> flags = Access.TYPE.of(0x41);

        assertThat(flags.value()).isEqualTo(0x41);
        assertThat(flags.unknownBits()).isEqualTo(0x40);
        assertThat(flags.without(Access.READ).value()).isEqualTo(0x40);
        assertThat(flags.or(Access.WRITE)).hasToString("READ | WRITE | 0x40");
        assertThat(Access.TYPE.of(0x40)).hasToString("0x40");
    }

    @Test
    void tellsTheEmptySetByItsName() {
        assertThat(Access.TYPE.none()).hasToString("NONE");
        assertThat(Wide.TYPE.none()).hasToString("0");
        assertThat(Access.TYPE).hasToString("enum access");
    }

    @Test
    void valuesOfUnsignedTypesAreNotNegative() {
        Flags<Access> top = Access.TOP.flags();

        assertThat(top.value()).isEqualTo(0x8000_0000L);
        assertThat(top.intValue()).isEqualTo(Integer.MIN_VALUE);
        assertThat(Access.TYPE.of(-1).value()).isEqualTo(0xFFFF_FFFFL);
        assertThat(Access.TYPE.of(-1)).hasToString("READ | WRITE | EXECUTE | TOP | KIND | 0x7fffffc8");
    }

    @Test
    void has64Bits() {
        Flags<Wide> ends = Wide.LOW.or(Wide.SIGN);

        assertThat(ends.value()).isEqualTo(Long.MIN_VALUE + 1);
        assertThat(ends).containsExactly(Wide.LOW, Wide.SIGN).hasToString("LOW | SIGN");
        assertThat(ends.or(Wide.HIGH).contains(Wide.HIGH)).isTrue();
        assertThat(Wide.TYPE.of(-1).unknownBits()).isEqualTo(~Wide.TYPE.all().value());
    }

    @Test
    void refusesWhatTheTypeCantHold() {
        assertThatThrownBy(() -> Access.TYPE.of(0x1_0000_0000L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("4294967296 is out of the range of enum access");
    }

    @Test
    void areKeysOfMaps() {
        Map<Flags<Access>, String> byFlags = new HashMap<>();
        byFlags.put(Access.READ.or(Access.WRITE), "rw");
        Map<Access, String> byConstant = new EnumMap<>(Map.of(Access.READ, "r"));

        assertThat(byFlags).containsEntry(Access.BOTH.flags(), "rw");
        assertThat(byConstant).containsEntry(Access.READ, "r");
        assertThat(Access.READ.flags()).isNotEqualTo(Access.WRITE.flags()).isNotEqualTo(Access.READ);
        assertThat(List.of(Access.READ.flags())).isEqualTo(List.of(Access.TYPE.of(1)));
    }
}
