package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One {@code char} in native memory: what a {@code signed char *}, {@code unsigned char *} points to.
 *
 * @param segment starts with the value
 */
public record ByteRef(MemorySegment segment) implements Pointer<CByte> {

    /** Makes references from addresses. */
    public static final PointeeType<ByteRef> TYPE = new CarrierType<>("char", C.SIGNED_CHAR.size(), ByteRef::new);

    /** A new one, zero. */
    public static ByteRef allocate(SegmentAllocator allocator) {
        return new ByteRef(Memory.allocate(allocator, C.SIGNED_CHAR, 1));
    }

    /** A new one with a value. */
    public static ByteRef allocate(SegmentAllocator allocator, byte value) {
        ByteRef reference = allocate(allocator);
        reference.set(value);
        return reference;
    }

    /** The value. */
    public byte get() {
        return C.SIGNED_CHAR.get(segment, 0);
    }

    /** Writes the value. */
    public void set(byte value) {
        C.SIGNED_CHAR.set(segment, 0, value);
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public ByteArray asArray(long length) {
        return new ByteArray(Segments.widened(segment, Memory.size(C.SIGNED_CHAR, length), "char array"));
    }
}
