package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An array of {@code int} in native memory; its length is known.
 *
 * @param segment the elements and nothing else
 */
public record IntArray(MemorySegment segment) implements Pointer<CInt> {

    private static final long SIZE = C.INT.size();

    /**
     * A new array of zeros.
     *
     * @param length in elements
     * @throws IllegalArgumentException if the length is negative or too large
     */
    public static IntArray allocate(SegmentAllocator allocator, long length) {
        return new IntArray(Memory.allocate(allocator, C.INT, length));
    }

    /** A new array with a copy of {@code values}. */
    public static IntArray of(SegmentAllocator allocator, int... values) {
        IntArray array = allocate(allocator, values.length);
        MemorySegment.copy(values, 0, array.segment, ValueLayout.JAVA_INT_UNALIGNED, 0, values.length);
        return array;
    }

    /**
     * A copy of {@code text} as {@code char32_t}, UTF-32, with a terminator; null for null.
     *
     * @throws IllegalArgumentException if the text contains a NUL character: C would see its start only
     */
    public static @Nullable IntArray of(SegmentAllocator allocator, @Nullable String text) {
        return text == null ? null : new IntArray(WideText.copy(allocator, text, C.CHAR32_T));
    }

    /**
     * The array within {@code segment}; nothing is copied.
     *
     * @param offset of the first element, in bytes
     * @param length in elements
     * @throws IndexOutOfBoundsException if it exceeds the segment
     */
    public static IntArray in(MemorySegment segment, long offset, long length) {
        return new IntArray(segment.asSlice(offset, Memory.size(C.INT, length)));
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public int get(long index) {
        return C.INT.getUnaligned(segment, Memory.offset(index, length(), SIZE, C.INT));
    }

    /**
     * Writes an element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, int value) {
        C.INT.setUnaligned(segment, Memory.offset(index, length(), SIZE, C.INT), value);
    }

    /**
     * Writes several elements.
     *
     * @param index of the first one here
     * @param from index of the first one in {@code values}
     * @throws IndexOutOfBoundsException if there are fewer, here or there; then nothing is written
     */
    public void set(long index, int[] values, int from, int length) {
        Objects.checkFromIndexSize(index, length, length());
        MemorySegment.copy(values, from, segment, ValueLayout.JAVA_INT_UNALIGNED, index * SIZE, length);
    }

    /** In elements. */
    public long length() {
        return segment.byteSize() / SIZE;
    }

    /** A copy in Java's heap. */
    public int[] toArray() {
        return segment.toArray(ValueLayout.JAVA_INT_UNALIGNED);
    }

    /** The {@code char32_t} text in it, UTF-32, up to its terminator, or to the end if there is none. */
    public String getText() {
        return WideText.get(segment, C.CHAR32_T);
    }

    /**
     * Replaces the {@code char32_t} text in it.
     *
     * @throws IllegalArgumentException if text and terminator exceed the array, or the text contains a NUL character
     */
    public void setText(String text) {
        WideText.set(segment, text, C.CHAR32_T);
    }
}
