package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/**
 * One pointer in native memory: what a {@code T **} points to.
 *
 * @param <R> the Java type of the pointer
 * @param segment starts with the pointer
 * @param type what the pointer points to
 */
public record Ref<R>(MemorySegment segment, PointeeType<R> type) implements Pointer<Ref<R>> {

    /** What a {@code T **} points to, for {@code T}'s type; may be nested. */
    public static <R> PointeeType<Ref<R>> type(PointeeType<R> pointee) {
        return new CarrierType<>(pointee.name() + " *", C.POINTER.size(), segment -> new Ref<>(segment, pointee));
    }

    /** A new one, null. */
    public static <R> Ref<R> allocate(SegmentAllocator allocator, PointeeType<R> type) {
        return new Ref<>(Memory.allocate(allocator, C.POINTER, 1), type);
    }

    /** The pointer. */
    public @Nullable R get() {
        return type.at(C.POINTER.getUnaligned(segment, 0));
    }

    /** Writes the pointer. Nothing keeps its memory alive: see {@link CPointer}. */
    public void set(@Nullable Pointer<?> value) {
        C.POINTER.setUnaligned(segment, 0, value);
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public PointerArray<R> asArray(long length) {
        return new PointerArray<>(Segments.widened(segment, Memory.size(C.POINTER, length), "pointer array"), type);
    }

    /**
     * The array that starts here and ends before the first null pointer, as {@code argv} does.
     *
     * @throws IndexOutOfBoundsException if there is none in memory whose end Java knows
     */
    public PointerArray<R> untilNull() {
        long length = 0;
        while (asArray(length + 1).get(length) != null) {
            length++;
        }
        return asArray(length);
    }
}
