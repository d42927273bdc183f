package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** {@code char}, {@code signed char}, {@code unsigned char}, and {@code int8_t}, {@code uint8_t}. */
public final class CByte extends ScalarType {

    CByte(String name, boolean signed) {
        super(name, ValueLayout.JAVA_BYTE, byte.class, signed);
    }

    /** The value at {@code offset} bytes. */
    public byte get(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_BYTE, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, byte value) {
        try {
            segment.set(ValueLayout.JAVA_BYTE, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public byte getUnaligned(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_BYTE, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, byte value) {
        try {
            segment.set(ValueLayout.JAVA_BYTE, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }
}
