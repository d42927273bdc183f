package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/**
 * An array of {@code short} in native memory; its length is known.
 *
 * @param segment the elements and nothing else
 */
public record ShortArray(MemorySegment segment) implements Pointer<CShort> {

    private static final long SIZE = C.SHORT.size();

    /**
     * A new array of zeros.
     *
     * @param length in elements
     * @throws IllegalArgumentException if the length is negative or too large
     */
    public static ShortArray allocate(SegmentAllocator allocator, long length) {
        return new ShortArray(Memory.allocate(allocator, C.SHORT, length));
    }

    /** A new array with a copy of {@code values}. */
    public static ShortArray of(SegmentAllocator allocator, short... values) {
        ShortArray array = allocate(allocator, values.length);
        MemorySegment.copy(values, 0, array.segment, ValueLayout.JAVA_SHORT_UNALIGNED, 0, values.length);
        return array;
    }

    /**
     * The array within {@code segment}; nothing is copied.
     *
     * @param offset of the first element, in bytes
     * @param length in elements
     * @throws IndexOutOfBoundsException if it exceeds the segment
     */
    public static ShortArray in(MemorySegment segment, long offset, long length) {
        return new ShortArray(segment.asSlice(offset, Memory.size(C.SHORT, length)));
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public short get(long index) {
        return C.SHORT.getUnaligned(segment, Memory.offset(index, length(), SIZE, C.SHORT));
    }

    /**
     * Writes an element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, short value) {
        C.SHORT.setUnaligned(segment, Memory.offset(index, length(), SIZE, C.SHORT), value);
    }

    /**
     * Writes several elements.
     *
     * @param index of the first one here
     * @param from index of the first one in {@code values}
     * @throws IndexOutOfBoundsException if there are fewer, here or there; then nothing is written
     */
    public void set(long index, short[] values, int from, int length) {
        Objects.checkFromIndexSize(index, length, length());
        MemorySegment.copy(values, from, segment, ValueLayout.JAVA_SHORT_UNALIGNED, index * SIZE, length);
    }

    /** In elements. */
    public long length() {
        return segment.byteSize() / SIZE;
    }

    /** A copy in Java's heap. */
    public short[] toArray() {
        return segment.toArray(ValueLayout.JAVA_SHORT_UNALIGNED);
    }
}
