package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One {@code wchar_t} in native memory: what a {@code wchar_t *} points to.
 *
 * @param segment starts with the value
 */
public record WcharRef(MemorySegment segment) implements Pointer<CWchar> {

    /** Makes references from addresses. */
    public static final PointeeType<WcharRef> TYPE = new CarrierType<>("wchar_t", C.WCHAR_T.size(), WcharRef::new);

    /** A new one, zero. */
    public static WcharRef allocate(SegmentAllocator allocator) {
        return new WcharRef(Memory.allocate(allocator, C.WCHAR_T, 1));
    }

    /** A new one with a value. */
    public static WcharRef allocate(SegmentAllocator allocator, int value) {
        WcharRef reference = allocate(allocator);
        reference.set(value);
        return reference;
    }

    /** The value. */
    public int get() {
        return C.WCHAR_T.getUnaligned(segment, 0);
    }

    /** Writes the value. */
    public void set(int value) {
        C.WCHAR_T.setUnaligned(segment, 0, value);
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public WcharArray asArray(long length) {
        return new WcharArray(Segments.widened(segment, Memory.size(C.WCHAR_T, length), "wchar_t array"));
    }

    /** The {@code wchar_t} text that starts here, UTF-32, or UTF-16 where it has 2 bytes, up to its terminator: where the memory is C's, that there is one is the caller's word. */
    public String getText() {
        return WideText.at(segment, C.WCHAR_T);
    }
}
