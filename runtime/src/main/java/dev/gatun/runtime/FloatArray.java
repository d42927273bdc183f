package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/**
 * An array of {@code float} in native memory; its length is known.
 *
 * @param segment the elements and nothing else
 */
public record FloatArray(MemorySegment segment) implements Pointer<CFloat> {

    private static final long SIZE = C.FLOAT.size();

    /**
     * A new array of zeros.
     *
     * @param length in elements
     * @throws IllegalArgumentException if the length is negative or too large
     */
    public static FloatArray allocate(SegmentAllocator allocator, long length) {
        return new FloatArray(Memory.allocate(allocator, C.FLOAT, length));
    }

    /** A new array with a copy of {@code values}. */
    public static FloatArray of(SegmentAllocator allocator, float... values) {
        FloatArray array = allocate(allocator, values.length);
        MemorySegment.copy(values, 0, array.segment, ValueLayout.JAVA_FLOAT_UNALIGNED, 0, values.length);
        return array;
    }

    /**
     * The array within {@code segment}; nothing is copied.
     *
     * @param offset of the first element, in bytes
     * @param length in elements
     * @throws IndexOutOfBoundsException if it exceeds the segment
     */
    public static FloatArray in(MemorySegment segment, long offset, long length) {
        return new FloatArray(segment.asSlice(offset, Memory.size(C.FLOAT, length)));
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public float get(long index) {
        return C.FLOAT.getUnaligned(segment, Memory.offset(index, length(), SIZE, C.FLOAT));
    }

    /**
     * Writes an element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, float value) {
        C.FLOAT.setUnaligned(segment, Memory.offset(index, length(), SIZE, C.FLOAT), value);
    }

    /**
     * Writes several elements.
     *
     * @param index of the first one here
     * @param from index of the first one in {@code values}
     * @throws IndexOutOfBoundsException if there are fewer, here or there; then nothing is written
     */
    public void set(long index, float[] values, int from, int length) {
        Objects.checkFromIndexSize(index, length, length());
        MemorySegment.copy(values, from, segment, ValueLayout.JAVA_FLOAT_UNALIGNED, index * SIZE, length);
    }

    /** In elements. */
    public long length() {
        return segment.byteSize() / SIZE;
    }

    /** A copy in Java's heap. */
    public float[] toArray() {
        return segment.toArray(ValueLayout.JAVA_FLOAT_UNALIGNED);
    }
}
