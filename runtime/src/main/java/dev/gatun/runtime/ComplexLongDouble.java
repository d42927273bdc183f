package dev.gatun.runtime;

import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.TargetAbi;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * A {@code long double _Complex}: the real part, then the imaginary one.
 *
 * @param segment starts with the value
 */
public record ComplexLongDouble(MemorySegment segment) implements Pointer<ComplexLongDouble> {

    /** The C type. */
    public static final RecordType<ComplexLongDouble> TYPE = ValueTypes.of(
            "long double _Complex",
            TargetAbi.host().extent(BasicType.LONG_DOUBLE).array(2),
            ComplexLongDouble::new);

    /** A new one, zero. */
    public static ComplexLongDouble allocate(SegmentAllocator allocator) {
        return TYPE.allocate(allocator);
    }

    /** A new one with a value. */
    public static ComplexLongDouble allocate(SegmentAllocator allocator, double re, double im) {
        ComplexLongDouble result = allocate(allocator);
        result.set(re, im);
        return result;
    }

    /** A new array of zeros. */
    public static Array<ComplexLongDouble> allocateArray(SegmentAllocator allocator, long length) {
        return TYPE.allocateArray(allocator, length);
    }

    /** The real part, in place. */
    public LongDouble re() {
        return LongDouble.TYPE.get(segment, 0);
    }

    /** The imaginary part, in place. */
    public LongDouble im() {
        return LongDouble.TYPE.get(segment, LongDouble.TYPE.size());
    }

    /** Writes both parts. */
    public void set(double re, double im) {
        re().set(re);
        im().set(im);
    }
}
