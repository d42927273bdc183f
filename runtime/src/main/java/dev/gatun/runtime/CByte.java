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
        return segment.get(ValueLayout.JAVA_BYTE, offset);
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, byte value) {
        segment.set(ValueLayout.JAVA_BYTE, offset, value);
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public byte getUnaligned(MemorySegment segment, long offset) {
        return segment.get(ValueLayout.JAVA_BYTE, offset);
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, byte value) {
        segment.set(ValueLayout.JAVA_BYTE, offset, value);
    }
}
