package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One {@code short} in native memory: what a {@code short *} points to.
 *
 * @param segment starts with the value
 */
public record ShortRef(MemorySegment segment) implements Pointer<CShort> {

    /** Makes references from addresses. */
    public static final PointeeType<ShortRef> TYPE = new CarrierType<>("short", C.SHORT.size(), ShortRef::new);

    /** A new one, zero. */
    public static ShortRef allocate(SegmentAllocator allocator) {
        return new ShortRef(Memory.allocate(allocator, C.SHORT, 1));
    }

    /** A new one with a value. */
    public static ShortRef allocate(SegmentAllocator allocator, short value) {
        ShortRef reference = allocate(allocator);
        reference.set(value);
        return reference;
    }

    /** The value. */
    public short get() {
        return C.SHORT.getUnaligned(segment, 0);
    }

    /** Writes the value. */
    public void set(short value) {
        C.SHORT.setUnaligned(segment, 0, value);
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public ShortArray asArray(long length) {
        return new ShortArray(Segments.widened(segment, Memory.size(C.SHORT, length), "short array"));
    }
}
