package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/**
 * An array of {@code char} in native memory; its length is known.
 *
 * @param segment the elements and nothing else
 */
public record ByteArray(MemorySegment segment) implements Pointer<CByte> {

    private static final long SIZE = C.SIGNED_CHAR.size();

    /**
     * A new array of zeros.
     *
     * @param length in elements
     * @throws IllegalArgumentException if the length is negative or too large
     */
    public static ByteArray allocate(SegmentAllocator allocator, long length) {
        return new ByteArray(Memory.allocate(allocator, C.SIGNED_CHAR, length));
    }

    /** A new array with a copy of {@code values}. */
    public static ByteArray of(SegmentAllocator allocator, byte... values) {
        ByteArray array = allocate(allocator, values.length);
        MemorySegment.copy(values, 0, array.segment, ValueLayout.JAVA_BYTE, 0, values.length);
        return array;
    }

    /**
     * The array within {@code segment}; nothing is copied.
     *
     * @param offset of the first element, in bytes
     * @param length in elements
     * @throws IndexOutOfBoundsException if it exceeds the segment
     */
    public static ByteArray in(MemorySegment segment, long offset, long length) {
        return new ByteArray(segment.asSlice(offset, Memory.size(C.SIGNED_CHAR, length)));
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public byte get(long index) {
        return C.SIGNED_CHAR.get(segment, Memory.offset(index, length(), SIZE, C.CHAR));
    }

    /**
     * Writes an element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, byte value) {
        C.SIGNED_CHAR.set(segment, Memory.offset(index, length(), SIZE, C.CHAR), value);
    }

    /**
     * Writes several elements.
     *
     * @param index of the first one here
     * @param from index of the first one in {@code values}
     * @throws IndexOutOfBoundsException if there are fewer, here or there; then nothing is written
     */
    public void set(long index, byte[] values, int from, int length) {
        Objects.checkFromIndexSize(index, length, length());
        MemorySegment.copy(values, from, segment, ValueLayout.JAVA_BYTE, index, length);
    }

    /** In elements. */
    public long length() {
        return segment.byteSize() / SIZE;
    }

    /** A copy in Java's heap. */
    public byte[] toArray() {
        return segment.toArray(ValueLayout.JAVA_BYTE);
    }
}
