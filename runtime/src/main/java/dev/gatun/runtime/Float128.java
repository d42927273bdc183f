package dev.gatun.runtime;

import dev.gatun.runtime.layout.BasicType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.math.BigDecimal;

/**
 * A {@code _Float128}, also named {@code __float128}: IEEE 754 binary128.
 *
 * @param segment starts with the value
 */
public record Float128(MemorySegment segment) implements Pointer<Float128> {

    /** The C type. */
    public static final RecordType<Float128> TYPE = ValueTypes.of("_Float128", BasicType.FLOAT128, Float128::new);

    /** A new one, zero. */
    public static Float128 allocate(SegmentAllocator allocator) {
        return TYPE.allocate(allocator);
    }

    /** A new one with a value. */
    public static Float128 allocate(SegmentAllocator allocator, double value) {
        Float128 result = allocate(allocator);
        result.set(value);
        return result;
    }

    /** A new one with the value nearest to {@code value}. */
    public static Float128 allocate(SegmentAllocator allocator, BigDecimal value) {
        Float128 result = allocate(allocator);
        result.set(value);
        return result;
    }

    /** A new array of zeros. */
    public static Array<Float128> allocateArray(SegmentAllocator allocator, long length) {
        return TYPE.allocateArray(allocator, length);
    }

    /** The nearest {@code double}, as a cast in C gives it. */
    public double get() {
        return BinaryFormat.BINARY128.toDouble(segment);
    }

    /** Writes a value; nothing is lost. */
    public void set(double value) {
        BinaryFormat.BINARY128.write(segment, value);
    }

    /** Writes the value nearest to {@code value}, ties to even; an infinity where there is none so large. */
    public void set(BigDecimal value) {
        BinaryFormat.BINARY128.write(segment, value);
    }

    /**
     * The exact value; zero for either zero.
     *
     * @throws NumberFormatException if it is infinite or no number
     */
    public BigDecimal toBigDecimal() {
        return BinaryFormat.BINARY128.toBigDecimal(segment);
    }
}
