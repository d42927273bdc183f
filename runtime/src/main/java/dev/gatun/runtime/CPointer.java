package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/**
 * Any pointer type. An address written to memory is a number from then on: nothing keeps its arena open.
 */
public final class CPointer extends ScalarType {

    CPointer(String name) {
        super(name, ValueLayout.ADDRESS, MemorySegment.class, false);
    }

    /** The address at {@code offset} bytes, as a segment of size 0. */
    public MemorySegment get(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.ADDRESS, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /**
     * Writes a pointer at {@code offset} bytes.
     *
     * @throws IllegalArgumentException if {@code value} points to the Java heap
     */
    public void set(MemorySegment segment, long offset, @Nullable Pointer<?> value) {
        try {
            segment.set(ValueLayout.ADDRESS, offset, Native.address(value));
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public MemorySegment getUnaligned(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.ADDRESS_UNALIGNED, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, @Nullable Pointer<?> value) {
        try {
            segment.set(ValueLayout.ADDRESS_UNALIGNED, offset, Native.address(value));
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }
}
