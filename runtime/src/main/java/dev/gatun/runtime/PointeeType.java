package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * What a pointer received from C points to: makes the Java object for an address.
 *
 * @param <R> the Java type of such a pointer, {@link IntRef} for {@code int *}
 */
public sealed interface PointeeType<R> permits CallbackType, CarrierType, OpaqueType, RecordType, VoidType {

    /** The pointee as in C. */
    String name();

    /**
     * The object at an address.
     *
     * <p>For an address received from C (a segment of size 0 without an arena) that there is an object, and that it
     * lives long enough, is the caller's word. A segment of known size is checked, and its arena and thread stay in
     * force.
     *
     * @return null for the null address
     * @throws IndexOutOfBoundsException if the segment is smaller than this type
     * @throws IllegalArgumentException if this is a record, and none can be at that address for C's alignment
     */
    @Nullable R at(MemorySegment address);

    /**
     * The same pointer, taken as one to this type: what {@code (T *) pointer} is in C, unchecked as there.
     *
     * @return null for null
     * @throws IndexOutOfBoundsException if the pointer's segment has a known size smaller than this type
     */
    default @Nullable R cast(@Nullable Pointer<?> pointer) {
        return pointer == null ? null : at(pointer.segment());
    }
}
