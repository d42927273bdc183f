package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** {@code char16_t}: a UTF-16 unit. */
public final class CChar16 extends ScalarType {

    CChar16(String name) {
        super(name, ValueLayout.JAVA_CHAR, char.class, false);
    }

    /** The value at {@code offset} bytes. */
    public char get(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_CHAR, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, char value) {
        try {
            segment.set(ValueLayout.JAVA_CHAR, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public char getUnaligned(MemorySegment segment, long offset) {
        try {
            return segment.get(ValueLayout.JAVA_CHAR_UNALIGNED, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, char value) {
        try {
            segment.set(ValueLayout.JAVA_CHAR_UNALIGNED, offset, value);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }
}
