package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;

/**
 * Reads and writes one bit-field of more than 64 bits.
 *
 * @param name as in C, with its record: {@code struct item.a}
 * @param offset in bits from the record's start
 * @param width in bits
 * @param signed whether its declared type is signed
 */
public record WideBitField(String name, long offset, long width, boolean signed) {

    /** The value. */
    public BigInteger get(MemorySegment segment) {
        try {
            return read(segment);
        } catch (RuntimeException e) {
            throw Violation.of(e, name, segment, offset / Byte.SIZE, bytes());
        }
    }

    private BigInteger read(MemorySegment segment) {
        int shift = (int) (offset % Byte.SIZE);
        byte[] bytes = new byte[bytes() + 1];
        for (int i = 0; i < bytes(); i++) {
            bytes[bytes() - i] = segment.get(ValueLayout.JAVA_BYTE, offset / Byte.SIZE + i);
        }
        BigInteger bits = new BigInteger(bytes).shiftRight(shift).and(ones());
        return signed && bits.testBit((int) width - 1) ? bits.subtract(ones()).subtract(BigInteger.ONE) : bits;
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if the value has more bits than the bit-field
     */
    public void set(MemorySegment segment, BigInteger value) {
        if (value.bitLength() > width - (signed ? 1 : 0) || (!signed && value.signum() < 0)) {
            throw new IllegalArgumentException(
                    name + " has " + width + (signed ? " bits and a sign" : " bits") + ", not enough for " + value);
        }
        try {
            write(segment, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, name, segment, offset / Byte.SIZE, bytes());
        }
    }

    private void write(MemorySegment segment, BigInteger value) {
        int shift = (int) (offset % Byte.SIZE);
        BigInteger mask = ones().shiftLeft(shift);
        BigInteger bits = value.and(ones()).shiftLeft(shift);
        for (int i = 0; i < bytes(); i++) {
            long place = offset / Byte.SIZE + i;
            int kept = segment.get(ValueLayout.JAVA_BYTE, place) & ~byteOf(mask, i);
            segment.set(ValueLayout.JAVA_BYTE, place, (byte) (kept | byteOf(bits, i)));
        }
    }

    private static int byteOf(BigInteger bits, int index) {
        return bits.shiftRight(index * Byte.SIZE).intValue() & 0xFF;
    }

    private BigInteger ones() {
        return BigInteger.ONE.shiftLeft((int) width).subtract(BigInteger.ONE);
    }

    /** How many bytes the bit-field touches. */
    private int bytes() {
        return (int) ((offset % Byte.SIZE + width + Byte.SIZE - 1) / Byte.SIZE);
    }
}
