package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * An array of {@code wchar_t} in native memory; its length is known.
 *
 * @param segment the elements and nothing else
 */
public record WcharArray(MemorySegment segment) implements Pointer<CWchar> {

    private static final long SIZE = C.WCHAR_T.size();

    /**
     * A new array of zeros.
     *
     * @param length in elements
     * @throws IllegalArgumentException if the length is negative or too large
     */
    public static WcharArray allocate(SegmentAllocator allocator, long length) {
        return new WcharArray(Memory.allocate(allocator, C.WCHAR_T, length));
    }

    /** A new array with a copy of {@code values}. */
    public static WcharArray of(SegmentAllocator allocator, int... values) {
        WcharArray array = allocate(allocator, values.length);
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
    public static WcharArray in(MemorySegment segment, long offset, long length) {
        return new WcharArray(segment.asSlice(offset, Memory.size(C.WCHAR_T, length)));
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public int get(long index) {
        return C.WCHAR_T.getUnaligned(segment, Memory.offset(index, length(), SIZE, C.WCHAR_T));
    }

    /**
     * Writes an element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, int value) {
        C.WCHAR_T.setUnaligned(segment, Memory.offset(index, length(), SIZE, C.WCHAR_T), value);
    }

    /** In elements. */
    public long length() {
        return segment.byteSize() / SIZE;
    }

    /** A copy in Java's heap. */
    public int[] toArray() {
        int[] values = new int[Math.toIntExact(length())];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(i);
        }
        return values;
    }
}
