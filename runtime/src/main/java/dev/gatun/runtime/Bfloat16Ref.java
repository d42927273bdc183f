package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * One {@code __bf16} in native memory: what a {@code __bf16 *} points to.
 *
 * @param segment starts with the value
 */
public record Bfloat16Ref(MemorySegment segment) implements Pointer<CBfloat16> {

    /** Makes references from addresses. */
    public static final PointeeType<Bfloat16Ref> TYPE = new CarrierType<>("__bf16", C.BF16.size(), Bfloat16Ref::new);

    /** A new one, zero. */
    public static Bfloat16Ref allocate(SegmentAllocator allocator) {
        return new Bfloat16Ref(Memory.allocate(allocator, C.BF16, 1));
    }

    /** A new one with a value. */
    public static Bfloat16Ref allocate(SegmentAllocator allocator, float value) {
        Bfloat16Ref reference = allocate(allocator);
        reference.set(value);
        return reference;
    }

    /** The value. */
    public float get() {
        return C.BF16.getUnaligned(segment, 0);
    }

    /** Writes the value. */
    public void set(float value) {
        C.BF16.setUnaligned(segment, 0, value);
    }

    /**
     * The array that starts here.
     *
     * @param length in elements: the caller's word where the memory is C's
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IndexOutOfBoundsException if Java knows that there are fewer elements
     */
    public Bfloat16Array asArray(long length) {
        return new Bfloat16Array(Segments.widened(segment, Memory.size(C.BF16, length), "__bf16 array"));
    }
}
