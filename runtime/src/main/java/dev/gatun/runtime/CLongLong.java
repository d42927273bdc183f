package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * {@code long long} and {@code unsigned long long}, {@code int64_t} and {@code uint64_t}, {@code size_t}, {@code
 * intptr_t} and their like.
 */
public final class CLongLong extends ScalarType {

    CLongLong(String name, boolean signed) {
        super(name, ValueLayout.JAVA_LONG, long.class, signed);
    }

    /** The value at {@code offset} bytes. */
    public long get(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_LONG, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, long value) {
        try {
            segment.set(ValueLayout.JAVA_LONG, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public long getUnaligned(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_LONG_UNALIGNED, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, long value) {
        try {
            segment.set(ValueLayout.JAVA_LONG_UNALIGNED, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }
}
