package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One {@code _Bool} in native memory: what a {@code bool *} points to.
 *
 * @param segment starts with the value
 */
public record BoolRef(MemorySegment segment) implements Pointer<CBool> {

    /** Makes references from addresses. */
    public static final PointeeType<BoolRef> TYPE = new CarrierType<>("_Bool", C.BOOL.size(), BoolRef::new);

    /** A new one, zero. */
    public static BoolRef allocate(SegmentAllocator allocator) {
        return new BoolRef(Memory.allocate(allocator, C.BOOL, 1));
    }

    /** A new one with a value. */
    public static BoolRef allocate(SegmentAllocator allocator, boolean value) {
        BoolRef reference = allocate(allocator);
        reference.set(value);
        return reference;
    }

    /** The value. */
    public boolean get() {
        return C.BOOL.get(segment, 0);
    }

    /** Writes the value. */
    public void set(boolean value) {
        C.BOOL.set(segment, 0, value);
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public BoolArray asArray(long length) {
        return new BoolArray(Segments.widened(segment, Memory.size(C.BOOL, length), "_Bool array"));
    }
}
