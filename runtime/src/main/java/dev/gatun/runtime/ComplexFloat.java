package dev.gatun.runtime;

import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.TargetAbi;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/**
 * A {@code float _Complex}: the real part, then the imaginary one.
 *
 * @param segment starts with the value
 */
public record ComplexFloat(MemorySegment segment) implements Pointer<ComplexFloat> {

    /** The C type. */
    public static final RecordType<ComplexFloat> TYPE = ValueTypes.of(
            "float _Complex", TargetAbi.host().extent(BasicType.FLOAT).array(2), ComplexFloat::new);

    private static final ValueLayout.OfFloat PART = ValueLayout.JAVA_FLOAT_UNALIGNED;

    /** A new one, zero. */
    public static ComplexFloat allocate(SegmentAllocator allocator) {
        return TYPE.allocate(allocator);
    }

    /** A new one with a value. */
    public static ComplexFloat allocate(SegmentAllocator allocator, float re, float im) {
        ComplexFloat result = allocate(allocator);
        result.set(re, im);
        return result;
    }

    /** A new array of zeros. */
    public static Array<ComplexFloat> allocateArray(SegmentAllocator allocator, long length) {
        return TYPE.allocateArray(allocator, length);
    }

    /** The real part. */
    public float re() {
        return segment.get(PART, 0);
    }

    /** The imaginary part. */
    public float im() {
        return segment.get(PART, PART.byteSize());
    }

    /** Writes both parts. */
    public void set(float re, float im) {
        segment.set(PART, 0, re);
        segment.set(PART, PART.byteSize(), im);
    }
}
