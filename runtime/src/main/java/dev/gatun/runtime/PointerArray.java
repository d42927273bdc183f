package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array of pointers in native memory; its length is known.
 *
 * @param <R> the Java type of the pointers
 * @param segment the pointers and nothing else
 * @param type what they point to
 */
public record PointerArray<R>(MemorySegment segment, PointeeType<R> type) implements Pointer<Ref<R>> {

    private static final long SIZE = C.POINTER.size();

    /**
     * A new array of nulls.
     *
     * @throws IllegalArgumentException if the length is negative or too large
     */
    public static <R> PointerArray<R> allocate(SegmentAllocator allocator, PointeeType<R> type, long length) {
        return new PointerArray<>(Memory.allocate(allocator, C.POINTER, length), type);
    }

    /** A new array of C strings with a terminating null, as {@code argv} and {@code envp} want it; in UTF-8. */
    public static PointerArray<CString> ofStrings(SegmentAllocator allocator, List<String> strings) {
        PointerArray<CString> array = allocate(allocator, CString.TYPE, strings.size() + 1L);
        for (int i = 0; i < strings.size(); i++) {
            array.set(i, CString.of(allocator, strings.get(i)));
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
    public static <R> PointerArray<R> in(MemorySegment segment, long offset, PointeeType<R> type, long length) {
        return new PointerArray<>(segment.asSlice(offset, Memory.size(C.POINTER, length)), type);
    }

    /**
     * An element.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public @Nullable R get(long index) {
        return type.at(C.POINTER.getUnaligned(segment, Memory.offset(index, length(), type)));
    }

    /**
     * Writes an element. Nothing keeps its memory alive: see {@link CPointer}.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public void set(long index, @Nullable Pointer<?> value) {
        C.POINTER.setUnaligned(segment, Memory.offset(index, length(), type), value);
    }

    /** In elements. */
    public long length() {
        return segment.byteSize() / SIZE;
    }
}
