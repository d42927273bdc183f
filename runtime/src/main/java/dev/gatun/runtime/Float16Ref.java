package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One {@code _Float16} in native memory: what a {@code _Float16 *} points to.
 *
 * @param segment starts with the value
 */
public record Float16Ref(MemorySegment segment) implements Pointer<CFloat16> {

    /** Makes references from addresses. */
    public static final PointeeType<Float16Ref> TYPE = new CarrierType<>("_Float16", C.FLOAT16.size(), Float16Ref::new);

    /** A new one, zero. */
    public static Float16Ref allocate(SegmentAllocator allocator) {
        return new Float16Ref(Memory.allocate(allocator, C.FLOAT16, 1));
    }

    /** A new one with a value. */
    public static Float16Ref allocate(SegmentAllocator allocator, float value) {
        Float16Ref reference = allocate(allocator);
        reference.set(value);
        return reference;
    }

    /** The value. */
    public float get() {
        return C.FLOAT16.getUnaligned(segment, 0);
    }

    /** Writes the value. */
    public void set(float value) {
        C.FLOAT16.setUnaligned(segment, 0, value);
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public Float16Array asArray(long length) {
        return new Float16Array(Segments.widened(segment, Memory.size(C.FLOAT16, length), "_Float16 array"));
    }
}
