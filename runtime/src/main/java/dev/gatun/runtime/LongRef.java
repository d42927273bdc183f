package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One {@code long long} in native memory: what a {@code long long *} points to.
 *
 * @param segment starts with the value
 */
public record LongRef(MemorySegment segment) implements Pointer<CLongLong> {

    /** Makes references from addresses. */
    public static final PointeeType<LongRef> TYPE = new CarrierType<>("long long", C.LONG_LONG.size(), LongRef::new);

    /** A new one, zero. */
    public static LongRef allocate(SegmentAllocator allocator) {
        return new LongRef(Memory.allocate(allocator, C.LONG_LONG, 1));
    }

    /** A new one with a value. */
    public static LongRef allocate(SegmentAllocator allocator, long value) {
        LongRef reference = allocate(allocator);
        reference.set(value);
        return reference;
    }

    /** The value. */
    public long get() {
        return C.LONG_LONG.getUnaligned(segment, 0);
    }

    /** Writes the value. */
    public void set(long value) {
        C.LONG_LONG.setUnaligned(segment, 0, value);
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public LongArray asArray(long length) {
        return new LongArray(Segments.widened(segment, Memory.size(C.LONG_LONG, length), "long long array"));
    }
}
