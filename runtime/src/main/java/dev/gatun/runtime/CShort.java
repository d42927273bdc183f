package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** {@code short} and {@code unsigned short}, {@code int16_t} and {@code uint16_t}. */
public final class CShort extends ScalarType {

    CShort(String name, boolean signed) {
        super(name, ValueLayout.JAVA_SHORT, short.class, signed);
    }

    /** The value at {@code offset} bytes. */
    public short get(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_SHORT, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, short value) {
        try {
            segment.set(ValueLayout.JAVA_SHORT, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public short getUnaligned(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_SHORT_UNALIGNED, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, short value) {
        try {
            segment.set(ValueLayout.JAVA_SHORT_UNALIGNED, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }
}
