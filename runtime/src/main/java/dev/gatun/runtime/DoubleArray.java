package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/**
 * An array of {@code double} in native memory; its length is known.
 *
 * @param segment the elements and nothing else
 */
public record DoubleArray(MemorySegment segment) implements Pointer<CDouble> {

    private static final long SIZE = C.DOUBLE.size();

    /**
     * A new array of zeros.
     *
     * @param length in elements
     * @throws IllegalArgumentException if the length is negative or too large
     */
    public static DoubleArray allocate(SegmentAllocator allocator, long length) {
        return new DoubleArray(Memory.allocate(allocator, C.DOUBLE, length));
    }

    /** A new array with a copy of {@code values}. */
    public static DoubleArray of(SegmentAllocator allocator, double... values) {
        DoubleArray array = allocate(allocator, values.length);
        MemorySegment.copy(values, 0, array.segment, ValueLayout.JAVA_DOUBLE_UNALIGNED, 0, values.length);
        return array;
    }

    /**
     * The array within {@code segment}; nothing is copied.
     *
     * @param offset of the first element, in bytes
     * @param length in elements
     * @throws IndexOutOfBoundsException if it exceeds the segment
     */
    public static DoubleArray in(MemorySegment segment, long offset, long length) {
        return new DoubleArray(segment.asSlice(offset, Memory.size(C.DOUBLE, length)));
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public double get(long index) {
        return C.DOUBLE.getUnaligned(segment, Memory.offset(index, length(), SIZE, C.DOUBLE));
    }

    /**
     * Writes an element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, double value) {
        C.DOUBLE.setUnaligned(segment, Memory.offset(index, length(), SIZE, C.DOUBLE), value);
    }

    /**
     * Writes several elements.
     *
     * @param index of the first one here
     * @param from index of the first one in {@code values}
     * @throws IndexOutOfBoundsException if there are fewer, here or there; then nothing is written
     */
    public void set(long index, double[] values, int from, int length) {
        Objects.checkFromIndexSize(index, length, length());
        MemorySegment.copy(values, from, segment, ValueLayout.JAVA_DOUBLE_UNALIGNED, index * SIZE, length);
    }

    /** In elements. */
    public long length() {
        return segment.byteSize() / SIZE;
    }

    /** A copy in Java's heap. */
    public double[] toArray() {
        return segment.toArray(ValueLayout.JAVA_DOUBLE_UNALIGNED);
    }
}
