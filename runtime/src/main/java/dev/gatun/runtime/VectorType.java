package dev.gatun.runtime;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;

/**
 * A GNU vector type by value. In Java it is an array of its elements, {@link FloatArray} for one of {@code float}. Only the C shim can
 * pass it.
 *
 * @param element what it has {@code length} of
 */
public record VectorType(ScalarType element, long length) implements NativeType {

    @Override
    public String name() {
        return "vector of " + length + " " + element.name();
    }

    @Override
    public long size() {
        return Memory.size(element, length);
    }

    /** Vectors are aligned to their size. */
    @Override
    public long alignment() {
        return Math.max(1, Long.highestOneBit(size()));
    }

    @Override
    public MemoryLayout layout() {
        throw new UnsupportedOperationException("the linker can't pass a " + name() + " by value");
    }

    @Override
    public Class<?> carrier() {
        return MemorySegment.class;
    }
}
