package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One {@code int} in native memory: what an {@code int *} points to.
 *
 * @param segment starts with the value
 */
public record IntRef(MemorySegment segment) implements Pointer<CInt> {

    /** Makes references from addresses. */
    public static final PointeeType<IntRef> TYPE = new CarrierType<>("int", C.INT.size(), IntRef::new);

    /** A new one, zero. */
    public static IntRef allocate(SegmentAllocator allocator) {
        return new IntRef(Memory.allocate(allocator, C.INT, 1));
    }

    /** A new one with a value. */
    public static IntRef allocate(SegmentAllocator allocator, int value) {
        IntRef reference = allocate(allocator);
        reference.set(value);
        return reference;
    }

    /** The value. */
    public int get() {
        return C.INT.getUnaligned(segment, 0);
    }

    /** Writes the value. */
    public void set(int value) {
        C.INT.setUnaligned(segment, 0, value);
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public IntArray asArray(long length) {
        return new IntArray(Segments.widened(segment, Memory.size(C.INT, length), "int array"));
    }

    /** The {@code char32_t} text that starts here, UTF-32, up to its terminator: where the memory is C's, that there is one is the caller's word. */
    public String getText() {
        return WideText.at(segment, C.CHAR32_T);
    }
}
