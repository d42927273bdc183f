package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * An array of {@code long} in native memory; its length is known.
 *
 * @param segment the elements and nothing else
 */
public record CLongArray(MemorySegment segment) implements Pointer<CLong> {

    private static final long SIZE = C.LONG.size();

    /**
     * A new array of zeros.
     *
     * @param length in elements
     * @throws IllegalArgumentException if the length is negative or too large
     */
    public static CLongArray allocate(SegmentAllocator allocator, long length) {
        return new CLongArray(Memory.allocate(allocator, C.LONG, length));
    }

    /** A new array with a copy of {@code values}. */
    public static CLongArray of(SegmentAllocator allocator, long... values) {
        CLongArray array = allocate(allocator, values.length);
        for (int i = 0; i < values.length; i++) {
            array.set(i, values[i]);
        }
        return array;
    }

    /**
     * The array within {@code segment}; nothing is copied.
     *
     * @param offset of the first element, in bytes
     * @param length in elements
     * @throws IndexOutOfBoundsException if it exceeds the segment
     */
    public static CLongArray in(MemorySegment segment, long offset, long length) {
        return new CLongArray(segment.asSlice(offset, Memory.size(C.LONG, length)));
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public long get(long index) {
        return C.LONG.getUnaligned(segment, Memory.offset(index, length(), SIZE, C.LONG));
    }

    /**
     * Writes an element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, long value) {
        C.LONG.setUnaligned(segment, Memory.offset(index, length(), SIZE, C.LONG), value);
    }

    /** In elements. */
    public long length() {
        return segment.byteSize() / SIZE;
    }

    /** A copy in Java's heap. */
    public long[] toArray() {
        long[] values = new long[Math.toIntExact(length())];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(i);
        }
        return values;
    }
}
