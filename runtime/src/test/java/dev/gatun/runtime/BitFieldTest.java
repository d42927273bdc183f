package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BitFieldTest {

    private static final int BYTES = 24;

    @Test
    void bitsAreFoundAndReplacedAtAnyPlaceAndWidth() {
        Random random = new Random(5);
        for (int width = 1; width <= Long.SIZE; width++) {
            for (int offset = 0; offset <= 2 * Long.SIZE; offset += 1 + random.nextInt(3)) {
                check(random, offset, width, random.nextBoolean());
            }
        }
    }

    private static void check(Random random, int offset, int width, boolean signed) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        MemorySegment segment = MemorySegment.ofArray(bytes);
        BitField field = new BitField("f", offset, width, signed, Long.SIZE);
        BigInteger before = number(bytes);
        BigInteger mask = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
        assertThat(field.get(segment)).isEqualTo(value(before.shiftRight(offset).and(mask), width, signed));

        BigInteger bits = new BigInteger(width, random);
        field.set(segment, value(bits, width, signed));
        assertThat(number(bytes))
                .isEqualTo(before.andNot(mask.shiftLeft(offset)).or(bits.shiftLeft(offset)));
    }

    private static long value(BigInteger bits, int width, boolean signed) {
        boolean negative = signed && bits.testBit(width - 1);
        return (negative ? bits.subtract(BigInteger.ONE.shiftLeft(width)) : bits).longValue();
    }

    private static BigInteger number(byte[] littleEndian) {
        byte[] bigEndian = new byte[littleEndian.length];
        for (int i = 0; i < bigEndian.length; i++) {
            bigEndian[i] = littleEndian[littleEndian.length - 1 - i];
        }
        return new BigInteger(1, bigEndian);
    }

    @Test
    void valueThatDoesNotFitIsRefused() {
        MemorySegment segment = MemorySegment.ofArray(new byte[8]);
        BitField unsigned = new BitField("struct s.u", 1, 3, false, 32);
        BitField signed = new BitField("struct s.i", 1, 3, true, 32);
        assertThatThrownBy(() -> unsigned.set(segment, 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("struct s.u has 3 bits (0 to 7), not enough for 8");
        assertThatThrownBy(() -> unsigned.set(segment, -1))
                .hasMessage("struct s.u has 3 bits (0 to 7), not enough for -1");
        assertThatThrownBy(() -> signed.set(segment, 4))
                .hasMessage("struct s.i has 3 bits (-4 to 3), not enough for 4");
        assertThatThrownBy(() -> signed.set(segment, -5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(segment.mismatch(MemorySegment.ofArray(new byte[8]))).isEqualTo(-1);
    }

    @Test
    void unsignedFieldAsWideAsItsTypeTakesNegativeNumbersAsBits() {
        MemorySegment segment = MemorySegment.ofArray(new byte[8]);
        BitField field = new BitField("f", 0, 32, false, 32);
        field.set(segment, -1);
        assertThat((int) field.get(segment)).isEqualTo(-1);
        assertThat(field.get(segment)).isEqualTo(0xFFFF_FFFFL);
        assertThatThrownBy(() -> field.set(segment, Integer.MIN_VALUE - 1L))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neighbouringBytesAreNotTouched() {
        BitField field = new BitField("f", 3, 20, false, 32);
        MemorySegment justEnough = MemorySegment.ofArray(new byte[3]);
        assertThatCode(() -> field.set(justEnough, 0xFFFFF)).doesNotThrowAnyException();
        assertThat(field.get(justEnough)).isEqualTo(0xFFFFF);
        BitField nineBytes = new BitField("f", 7, 64, true, 64);
        MemorySegment nine = MemorySegment.ofArray(new byte[9]);
        nineBytes.set(nine, Long.MIN_VALUE + 5);
        assertThat(nineBytes.get(nine)).isEqualTo(Long.MIN_VALUE + 5);
    }

    @Test
    void impossibleWidthsAreRefused() {
        assertThatThrownBy(() -> new BitField("struct s.w", 0, 65, false, 128))
                .hasMessage("struct s.w: no accessor for a bit-field of 65 bits");
        assertThatThrownBy(() -> new BitField("struct s.w", 0, 0, false, 32))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
