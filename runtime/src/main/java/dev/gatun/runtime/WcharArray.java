package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

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
     * A copy of {@code text} as {@code wchar_t}, UTF-32, or UTF-16 where it has 2 bytes, with a terminator; null for null.
     *
     * @throws IllegalArgumentException if the text contains a NUL character: C would see its start only
     */
    public static @Nullable WcharArray of(SegmentAllocator allocator, @Nullable String text) {
        return text == null ? null : new WcharArray(WideText.copy(allocator, text, C.WCHAR_T));
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

    /** The {@code wchar_t} text in it, UTF-32, or UTF-16 where it has 2 bytes, up to its terminator, or to the end if there is none. */
    public String getText() {
        return WideText.get(segment, C.WCHAR_T);
    }

    /**
     * Replaces the {@code wchar_t} text in it.
     *
     * @throws IllegalArgumentException if text and terminator exceed the array, or the text contains a NUL character
     */
    public void setText(String text) {
        WideText.set(segment, text, C.WCHAR_T);
    }
}
