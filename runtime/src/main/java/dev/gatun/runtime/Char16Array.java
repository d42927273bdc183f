package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/**
 * An array of {@code char16_t} in native memory; its length is known.
 *
 * @param segment the elements and nothing else
 */
public record Char16Array(MemorySegment segment) implements Pointer<CChar16> {

    private static final long SIZE = C.CHAR16_T.size();

    /**
     * A new array of zeros.
     *
     * @param length in elements
     * @throws IllegalArgumentException if the length is negative or too large
     */
    public static Char16Array allocate(SegmentAllocator allocator, long length) {
        return new Char16Array(Memory.allocate(allocator, C.CHAR16_T, length));
    }

    /** A new array with a copy of {@code values}. */
    public static Char16Array of(SegmentAllocator allocator, char... values) {
        Char16Array array = allocate(allocator, values.length);
        MemorySegment.copy(values, 0, array.segment, ValueLayout.JAVA_CHAR_UNALIGNED, 0, values.length);
        return array;
    }

    /**
     * A copy of {@code text} as {@code char16_t}, UTF-16, with a terminator; null for null.
     *
     * @throws IllegalArgumentException if the text contains a NUL character: C would see its start only
     */
    public static @Nullable Char16Array of(SegmentAllocator allocator, @Nullable String text) {
        return text == null ? null : new Char16Array(WideText.copy(allocator, text, C.CHAR16_T));
    }

    /**
     * The array within {@code segment}; nothing is copied.
     *
     * @param offset of the first element, in bytes
     * @param length in elements
     * @throws IndexOutOfBoundsException if it exceeds the segment
     */
    public static Char16Array in(MemorySegment segment, long offset, long length) {
        return new Char16Array(segment.asSlice(offset, Memory.size(C.CHAR16_T, length)));
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public char get(long index) {
        return C.CHAR16_T.getUnaligned(segment, Memory.offset(index, length(), SIZE, C.CHAR16_T));
    }

    /**
     * Writes an element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, char value) {
        C.CHAR16_T.setUnaligned(segment, Memory.offset(index, length(), SIZE, C.CHAR16_T), value);
    }

    /** In elements. */
    public long length() {
        return segment.byteSize() / SIZE;
    }

    /** A copy in Java's heap. */
    public char[] toArray() {
        return segment.toArray(ValueLayout.JAVA_CHAR_UNALIGNED);
    }

    /** The {@code char16_t} text in it, UTF-16, up to its terminator, or to the end if there is none. */
    public String getText() {
        return WideText.get(segment, C.CHAR16_T);
    }

    /**
     * Replaces the {@code char16_t} text in it.
     *
     * @throws IllegalArgumentException if text and terminator exceed the array, or the text contains a NUL character
     */
    public void setText(String text) {
        WideText.set(segment, text, C.CHAR16_T);
    }
}
