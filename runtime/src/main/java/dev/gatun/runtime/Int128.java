package dev.gatun.runtime;

import dev.gatun.runtime.layout.BasicType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;

/**
 * A {@code __int128}.
 *
 * @param segment starts with the value
 */
public record Int128(MemorySegment segment) implements Pointer<Int128> {

    /** The C type. */
    public static final RecordType<Int128> TYPE = ValueTypes.of("__int128", BasicType.INT128, Int128::new);

    private static final ValueLayout.OfLong WORD = ValueLayout.JAVA_LONG_UNALIGNED;

    /** A new one, zero. */
    public static Int128 allocate(SegmentAllocator allocator) {
        return TYPE.allocate(allocator);
    }

    /** A new one with a value. */
    public static Int128 allocate(SegmentAllocator allocator, long value) {
        return allocate(allocator, BigInteger.valueOf(value));
    }

    /** A new one with a value. */
    public static Int128 allocate(SegmentAllocator allocator, BigInteger value) {
        Int128 result = allocate(allocator);
        result.set(value);
        return result;
    }

    /** A new array of zeros. */
    public static Array<Int128> allocateArray(SegmentAllocator allocator, long length) {
        return TYPE.allocateArray(allocator, length);
    }

    /** The value. */
    public BigInteger get() {
        BigInteger low = BitInt.unsigned(segment.get(WORD, 0));
        return BigInteger.valueOf(segment.get(WORD, 8)).shiftLeft(Long.SIZE).or(low);
    }

    /**
     * Writes a value.
     *
     * @throws ArithmeticException unless it is at least -2<sup>127</sup> and less than 2<sup>127</sup>
     */
    public void set(BigInteger value) {
        if (value.bitLength() > 127) {
            throw new ArithmeticException(value + " is out of range for __int128");
        }
        segment.set(WORD, 0, value.longValue());
        segment.set(WORD, 8, value.shiftRight(Long.SIZE).longValue());
    }
}
