package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One {@code long} in native memory: what a {@code long *} points to.
 *
 * @param segment starts with the value
 */
public record CLongRef(MemorySegment segment) implements Pointer<CLong> {

    /** Makes references from addresses. */
    public static final PointeeType<CLongRef> TYPE = new CarrierType<>("long", C.LONG.size(), CLongRef::new);

    /** A new one, zero. */
    public static CLongRef allocate(SegmentAllocator allocator) {
        return new CLongRef(Memory.allocate(allocator, C.LONG, 1));
    }

    /** A new one with a value. */
    public static CLongRef allocate(SegmentAllocator allocator, long value) {
        CLongRef reference = allocate(allocator);
        reference.set(value);
        return reference;
    }

    /** The value. */
    public long get() {
        return C.LONG.getUnaligned(segment, 0);
    }

    /** Writes the value. */
    public void set(long value) {
        C.LONG.setUnaligned(segment, 0, value);
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public CLongArray asArray(long length) {
        return new CLongArray(Segments.widened(segment, Memory.size(C.LONG, length), "long array"));
    }
}
