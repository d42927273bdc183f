package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One {@code float} in native memory: what a {@code float *} points to.
 *
 * @param segment starts with the value
 */
public record FloatRef(MemorySegment segment) implements Pointer<CFloat> {

    /** Makes references from addresses. */
    public static final PointeeType<FloatRef> TYPE = new CarrierType<>("float", C.FLOAT.size(), FloatRef::new);

    /** A new one, zero. */
    public static FloatRef allocate(SegmentAllocator allocator) {
        return new FloatRef(Memory.allocate(allocator, C.FLOAT, 1));
    }

    /** A new one with a value. */
    public static FloatRef allocate(SegmentAllocator allocator, float value) {
        FloatRef reference = allocate(allocator);
        reference.set(value);
        return reference;
    }

    /** The value. */
    public float get() {
        return C.FLOAT.getUnaligned(segment, 0);
    }

    /** Writes the value. */
    public void set(float value) {
        C.FLOAT.setUnaligned(segment, 0, value);
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public FloatArray asArray(long length) {
        return new FloatArray(Segments.widened(segment, Memory.size(C.FLOAT, length), "float array"));
    }
}
