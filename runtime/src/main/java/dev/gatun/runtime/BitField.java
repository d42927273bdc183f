package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Reads and writes one bit-field. Only the bytes that hold its bits are touched, so that neighbours which are no
 * bit-fields can be used by other threads meanwhile, as C promises (C23 5.1.2.5).
 *
 * @param name as in C, with its record: {@code struct item.a}
 * @param offset in bits from the record's start
 * @param width in bits, 1 to 64
 * @param signed whether its declared type is signed
 * @param typeWidth of its declared type, in bits
 */
public record BitField(String name, long offset, long width, boolean signed, long typeWidth) {

    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /** @throws IllegalArgumentException if the width is not 1 to 64 */
    public BitField {
        if (width < 1 || width > Long.SIZE) {
            throw new IllegalArgumentException(name + ": no accessor for a bit-field of " + width + " bits");
        }
    }

    /** The value, its sign extended where it has one. */
    public long get(MemorySegment segment) {
        try {
            return read(segment);
        } catch (RuntimeException e) {
            throw Violation.of(e, name, segment, offset / Byte.SIZE, bytes());
        }
    }

    private long read(MemorySegment segment) {
        int shift = (int) (offset % Byte.SIZE);
        long bits = low(segment) >>> shift;
        if (shift + width > Long.SIZE) {
            bits |= (long) segment.get(ValueLayout.JAVA_BYTE, start() + Long.BYTES) << (Long.SIZE - shift);
        }
        int unused = (int) (Long.SIZE - width);
        return signed ? bits << unused >> unused : bits << unused >>> unused;
    }

    /**
     * Writes a value. For an unsigned bit-field as wide as its type, a negative value stands for its bits.
     *
     * @throws IllegalArgumentException if the value has more bits than the bit-field
     */
    public void set(MemorySegment segment, long value) {
        if (!fits(value)) {
            throw new IllegalArgumentException(
                    name + " has " + width + " bits (" + range() + "), not enough for " + value);
        }
        try {
            write(segment, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, name, segment, offset / Byte.SIZE, bytes());
        }
    }

    private void write(MemorySegment segment, long value) {
        int shift = (int) (offset % Byte.SIZE);
        long ones = -1L >>> (int) (Long.SIZE - width);
        setLow(segment, ones << shift, value << shift);
        if (shift + width > Long.SIZE) {
            int mask = (int) (ones >>> (Long.SIZE - shift));
            int bits = (int) (value >>> (Long.SIZE - shift));
            mergeByte(segment, start() + Long.BYTES, mask, bits);
        }
    }

    private boolean fits(long value) {
        if (width == Long.SIZE) {
            return true;
        }
        long highest = 1L << (int) (width - 1);
        if (signed) {
            return value >= -highest && value < highest;
        }
        return value >>> (int) width == 0 || (width == typeWidth && value < 0 && value >= -highest);
    }

    private String range() {
        long highest = 1L << (int) (width - 1);
        return signed ? -highest + " to " + (highest - 1) : "0 to " + (2 * highest - 1);
    }

    private long start() {
        return offset / Byte.SIZE;
    }

    /** How many bytes the bit-field touches, 1 to 9. */
    private int bytes() {
        return (int) ((offset % Byte.SIZE + width + Byte.SIZE - 1) / Byte.SIZE);
    }

    /** The first 8 bytes that the bit-field touches, zero beyond them. */
    private long low(MemorySegment segment) {
        long start = start();
        return switch (bytes()) {
            case 1 -> Byte.toUnsignedLong(segment.get(ValueLayout.JAVA_BYTE, start));
            case 2 -> Short.toUnsignedLong(segment.get(SHORT, start));
            case 3 ->
                Short.toUnsignedLong(segment.get(SHORT, start))
                        | Byte.toUnsignedLong(segment.get(ValueLayout.JAVA_BYTE, start + 2)) << 16;
            case 4 -> Integer.toUnsignedLong(segment.get(INT, start));
            case 8, 9 -> segment.get(LONG, start);
            default -> lowByByte(segment, start);
        };
    }

    private long lowByByte(MemorySegment segment, long start) {
        long bits = 0;
        for (int i = 0; i < bytes(); i++) {
            bits |= Byte.toUnsignedLong(segment.get(ValueLayout.JAVA_BYTE, start + i)) << (i * Byte.SIZE);
        }
        return bits;
    }

    /** Replaces the bits under {@code mask} in the first 8 bytes that the bit-field touches. */
    private void setLow(MemorySegment segment, long mask, long bits) {
        long start = start();
        switch (bytes()) {
            case 1 -> mergeByte(segment, start, (int) mask, (int) bits);
            case 2 -> segment.set(SHORT, start, (short) merge(segment.get(SHORT, start), mask, bits));
            case 4 -> segment.set(INT, start, (int) merge(segment.get(INT, start), mask, bits));
            case 8, 9 -> segment.set(LONG, start, merge(segment.get(LONG, start), mask, bits));
            default -> {
                for (int i = 0; i < bytes(); i++) {
                    mergeByte(segment, start + i, (int) (mask >>> (i * Byte.SIZE)), (int) (bits >>> (i * Byte.SIZE)));
                }
            }
        }
    }

    private static void mergeByte(MemorySegment segment, long offset, int mask, int bits) {
        byte old = segment.get(ValueLayout.JAVA_BYTE, offset);
        segment.set(ValueLayout.JAVA_BYTE, offset, (byte) merge(old, mask, bits));
    }

    private static long merge(long old, long mask, long bits) {
        return (old & ~mask) | (bits & mask);
    }
}
