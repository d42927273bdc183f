package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** {@code _Bool}; any byte but 0 is true. */
public final class CBool extends ScalarType {

    CBool(String name) {
        super(name, ValueLayout.JAVA_BOOLEAN, boolean.class, false);
    }

    /** The value at {@code offset} bytes. */
    public boolean get(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_BOOLEAN, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, boolean value) {
        try {
            segment.set(ValueLayout.JAVA_BOOLEAN, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public boolean getUnaligned(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_BOOLEAN, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, boolean value) {
        try {
            segment.set(ValueLayout.JAVA_BOOLEAN, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }
}
