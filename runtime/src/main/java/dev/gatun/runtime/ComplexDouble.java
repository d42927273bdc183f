package dev.gatun.runtime;

import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.TargetAbi;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * A {@code double _Complex}: the real part, then the imaginary one.
 *
 * @param segment starts with the value
 */
public record ComplexDouble(MemorySegment segment) implements Pointer<ComplexDouble> {

    /** The C type. */
    public static final RecordType<ComplexDouble> TYPE = ValueTypes.of(
            "double _Complex", TargetAbi.host().extent(BasicType.DOUBLE).array(2), ComplexDouble::new);

    private static final ValueLayout.OfDouble PART = ValueLayout.JAVA_DOUBLE_UNALIGNED;

    /** A new one, zero. */
    public static ComplexDouble allocate(SegmentAllocator allocator) {
        return TYPE.allocate(allocator);
    }

    /** A new one with a value. */
    public static ComplexDouble allocate(SegmentAllocator allocator, double re, double im) {
        ComplexDouble result = allocate(allocator);
        result.set(re, im);
        return result;
    }

    /** A new array of zeros. */
    public static Array<ComplexDouble> allocateArray(SegmentAllocator allocator, long length) {
        return TYPE.allocateArray(allocator, length);
    }

    /** The real part. */
    public double re() {
        return segment.get(PART, 0);
    }

    /** The imaginary part. */
    public double im() {
        return segment.get(PART, PART.byteSize());
    }

    /** Writes both parts. */
    public void set(double re, double im) {
        segment.set(PART, 0, re);
        segment.set(PART, PART.byteSize(), im);
    }
}
