package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One {@code char16_t} in native memory: what a {@code char16_t *} points to.
 *
 * @param segment starts with the value
 */
public record Char16Ref(MemorySegment segment) implements Pointer<CChar16> {

    /** Makes references from addresses. */
    public static final PointeeType<Char16Ref> TYPE = new CarrierType<>("char16_t", C.CHAR16_T.size(), Char16Ref::new);

    /** A new one, zero. */
    public static Char16Ref allocate(SegmentAllocator allocator) {
        return new Char16Ref(Memory.allocate(allocator, C.CHAR16_T, 1));
    }

    /** A new one with a value. */
    public static Char16Ref allocate(SegmentAllocator allocator, char value) {
        Char16Ref reference = allocate(allocator);
        reference.set(value);
        return reference;
    }

    /** The value. */
    public char get() {
        return C.CHAR16_T.getUnaligned(segment, 0);
    }

    /** Writes the value. */
    public void set(char value) {
        C.CHAR16_T.setUnaligned(segment, 0, value);
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public Char16Array asArray(long length) {
        return new Char16Array(Segments.widened(segment, Memory.size(C.CHAR16_T, length), "char16_t array"));
    }

    /** The {@code char16_t} text that starts here, UTF-16, up to its terminator: where the memory is C's, that there is one is the caller's word. */
    public String getText() {
        return WideText.at(segment, C.CHAR16_T);
    }
}
