package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * An array of {@code _Float16} in native memory; its length is known.
 *
 * @param segment the elements and nothing else
 */
public record Float16Array(MemorySegment segment) implements Pointer<CFloat16> {

    private static final long SIZE = C.FLOAT16.size();

    /**
     * A new array of zeros.
     *
     * @param length in elements
     * @throws IllegalArgumentException if the length is negative or too large
     */
    public static Float16Array allocate(SegmentAllocator allocator, long length) {
        return new Float16Array(Memory.allocate(allocator, C.FLOAT16, length));
    }

    /** A new array with a copy of {@code values}. */
    public static Float16Array of(SegmentAllocator allocator, float... values) {
        Float16Array array = allocate(allocator, values.length);
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
    public static Float16Array in(MemorySegment segment, long offset, long length) {
        return new Float16Array(segment.asSlice(offset, Memory.size(C.FLOAT16, length)));
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public float get(long index) {
        return C.FLOAT16.getUnaligned(segment, Memory.offset(index, length(), SIZE, C.FLOAT16));
    }

    /**
     * Writes an element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, float value) {
        C.FLOAT16.setUnaligned(segment, Memory.offset(index, length(), SIZE, C.FLOAT16), value);
    }

    /** In elements. */
    public long length() {
        return segment.byteSize() / SIZE;
    }

    /** A copy in Java's heap. */
    public float[] toArray() {
        float[] values = new float[Math.toIntExact(length())];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(i);
        }
        return values;
    }
}
