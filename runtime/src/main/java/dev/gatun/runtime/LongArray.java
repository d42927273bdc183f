package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/**
 * An array of {@code long long} in native memory; its length is known.
 *
 * @param segment the elements and nothing else
 */
public record LongArray(MemorySegment segment) implements Pointer<CLongLong> {

    private static final long SIZE = C.LONG_LONG.size();

    /**
     * A new array of zeros.
     *
     * @param length in elements
     * @throws IllegalArgumentException if the length is negative or too large
     */
    public static LongArray allocate(SegmentAllocator allocator, long length) {
        return new LongArray(Memory.allocate(allocator, C.LONG_LONG, length));
    }

    /** A new array with a copy of {@code values}. */
    public static LongArray of(SegmentAllocator allocator, long... values) {
        LongArray array = allocate(allocator, values.length);
        MemorySegment.copy(values, 0, array.segment, ValueLayout.JAVA_LONG_UNALIGNED, 0, values.length);
        return array;
    }

    /**
     * The array within {@code segment}; nothing is copied.
     *
     * @param offset of the first element, in bytes
     * @param length in elements
     * @throws IndexOutOfBoundsException if it exceeds the segment
     */
    public static LongArray in(MemorySegment segment, long offset, long length) {
        return new LongArray(segment.asSlice(offset, Memory.size(C.LONG_LONG, length)));
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public long get(long index) {
        return C.LONG_LONG.getUnaligned(segment, Memory.offset(index, length(), SIZE, C.LONG_LONG));
    }

    /**
     * Writes an element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, long value) {
        C.LONG_LONG.setUnaligned(segment, Memory.offset(index, length(), SIZE, C.LONG_LONG), value);
    }

    /**
     * Writes several elements.
     *
     * @param index of the first one here
     * @param from index of the first one in {@code values}
     * @throws IndexOutOfBoundsException if there are fewer, here or there; then nothing is written
     */
    public void set(long index, long[] values, int from, int length) {
        Objects.checkFromIndexSize(index, length, length());
        MemorySegment.copy(values, from, segment, ValueLayout.JAVA_LONG_UNALIGNED, index * SIZE, length);
    }

    /** In elements. */
    public long length() {
        return segment.byteSize() / SIZE;
    }

    /** A copy in Java's heap. */
    public long[] toArray() {
        return segment.toArray(ValueLayout.JAVA_LONG_UNALIGNED);
    }
}
