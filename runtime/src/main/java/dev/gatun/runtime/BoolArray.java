package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * An array of {@code _Bool} in native memory; its length is known.
 *
 * @param segment the elements and nothing else
 */
public record BoolArray(MemorySegment segment) implements Pointer<CBool> {

    private static final long SIZE = C.BOOL.size();

    /**
     * A new array of zeros.
     *
     * @param length in elements
     * @throws IllegalArgumentException if the length is negative or too large
     */
    public static BoolArray allocate(SegmentAllocator allocator, long length) {
        return new BoolArray(Memory.allocate(allocator, C.BOOL, length));
    }

    /** A new array with a copy of {@code values}. */
    public static BoolArray of(SegmentAllocator allocator, boolean... values) {
        BoolArray array = allocate(allocator, values.length);
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
    public static BoolArray in(MemorySegment segment, long offset, long length) {
        return new BoolArray(segment.asSlice(offset, Memory.size(C.BOOL, length)));
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public boolean get(long index) {
        return C.BOOL.get(segment, Memory.offset(index, length(), SIZE, C.BOOL));
    }

    /**
     * Writes an element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, boolean value) {
        C.BOOL.set(segment, Memory.offset(index, length(), SIZE, C.BOOL), value);
    }

    /** In elements. */
    public long length() {
        return segment.byteSize() / SIZE;
    }

    /** A copy in Java's heap. */
    public boolean[] toArray() {
        boolean[] values = new boolean[Math.toIntExact(length())];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(i);
        }
        return values;
    }
}
