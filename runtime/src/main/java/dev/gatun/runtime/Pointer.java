package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A C pointer that is not null. The C null pointer is Java's {@code null} throughout.
 *
 * <p>Has one method only, so that generated classes can have methods named like any field of their record.
 *
 * @param <T> what it points to: the generated class of a record, an opaque type or a callback; {@link CInt} and its
 *     like for scalars; {@link Ref} for pointers; nothing known for {@code void *}, which is {@code Pointer<?>}
 */
public interface Pointer<T> {

    /** The memory pointed to, as far as its size is known: a size of 0 says nothing of what is there. */
    MemorySegment segment();

    /**
     * A pointer to what {@code segment} starts with: the way in from raw segments.
     *
     * @param segment native memory, or {@link MemorySegment#NULL}
     * @return null for the null address
     */
    static @Nullable Pointer<?> of(MemorySegment segment) {
        return segment.address() == 0 ? null : new Address(segment);
    }

    /**
     * A pointer to the object at an address.
     *
     * @param address a number, such as a resource identifier or a value that stands for itself in C
     * @return null for 0
     */
    static @Nullable Pointer<?> of(long address) {
        return of(MemorySegment.ofAddress(address));
    }
}
