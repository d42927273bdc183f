package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** {@code double}. */
public final class CDouble extends ScalarType {

    CDouble(String name) {
        super(name, ValueLayout.JAVA_DOUBLE, double.class, true);
    }

    /** The value at {@code offset} bytes. */
    public double get(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_DOUBLE, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, double value) {
        try {
            segment.set(ValueLayout.JAVA_DOUBLE, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public double getUnaligned(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, double value) {
        try {
            segment.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }
}
