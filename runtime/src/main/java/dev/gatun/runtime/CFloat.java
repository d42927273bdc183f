package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** {@code float}. */
public final class CFloat extends ScalarType {

    CFloat(String name) {
        super(name, ValueLayout.JAVA_FLOAT, float.class, true);
    }

    /** The value at {@code offset} bytes. */
    public float get(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_FLOAT, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, float value) {
        try {
            segment.set(ValueLayout.JAVA_FLOAT, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public float getUnaligned(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_FLOAT_UNALIGNED, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, float value) {
        try {
            segment.set(ValueLayout.JAVA_FLOAT_UNALIGNED, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }
}
