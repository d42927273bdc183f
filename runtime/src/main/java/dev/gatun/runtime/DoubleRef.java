package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One {@code double} in native memory: what a {@code double *} points to.
 *
 * @param segment starts with the value
 */
public record DoubleRef(MemorySegment segment) implements Pointer<CDouble> {

    /** Makes references from addresses. */
    public static final PointeeType<DoubleRef> TYPE = new CarrierType<>("double", C.DOUBLE.size(), DoubleRef::new);

    /** A new one, zero. */
    public static DoubleRef allocate(SegmentAllocator allocator) {
        return new DoubleRef(Memory.allocate(allocator, C.DOUBLE, 1));
    }

    /** A new one with a value. */
    public static DoubleRef allocate(SegmentAllocator allocator, double value) {
        DoubleRef reference = allocate(allocator);
        reference.set(value);
        return reference;
    }

    /** The value. */
    public double get() {
        return C.DOUBLE.getUnaligned(segment, 0);
    }

    /** Writes the value. */
    public void set(double value) {
        C.DOUBLE.setUnaligned(segment, 0, value);
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public DoubleArray asArray(long length) {
        return new DoubleArray(Segments.widened(segment, Memory.size(C.DOUBLE, length), "double array"));
    }
}
