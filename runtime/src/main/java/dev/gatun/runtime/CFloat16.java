package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * {@code _Float16}: IEEE 754 binary16. Every value of it is a {@code float}; a {@code float} is rounded to the nearest one, ties to even. The
 * linker can't pass it: functions that take or return it are called through the C shim.
 */
public final class CFloat16 extends ScalarType {

    CFloat16(String name) {
        super(name, ValueLayout.JAVA_SHORT, float.class, true);
    }

    /** The value at {@code offset} bytes. */
    public float get(MemorySegment segment, long offset) {
        try {
            return Float.float16ToFloat(segment.get(ValueLayout.JAVA_SHORT, offset));
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, float value) {
        try {
            segment.set(ValueLayout.JAVA_SHORT, offset, Float.floatToFloat16(value));
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public float getUnaligned(MemorySegment segment, long offset) {
        try {
            return Float.float16ToFloat(segment.get(ValueLayout.JAVA_SHORT_UNALIGNED, offset));
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, float value) {
        try {
            segment.set(ValueLayout.JAVA_SHORT_UNALIGNED, offset, Float.floatToFloat16(value));
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }
}
