package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** {@code int} and {@code unsigned int}, {@code int32_t} and {@code uint32_t}, {@code char32_t}, enums. */
public final class CInt extends ScalarType {

    CInt(String name, boolean signed) {
        super(name, ValueLayout.JAVA_INT, int.class, signed);
    }

    /** The value at {@code offset} bytes. */
    public int get(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_INT, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, int value) {
        try {
            segment.set(ValueLayout.JAVA_INT, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public int getUnaligned(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_INT_UNALIGNED, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, int value) {
        try {
            segment.set(ValueLayout.JAVA_INT_UNALIGNED, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }
}
