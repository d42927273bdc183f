package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * {@code __bf16}: the upper half of a {@code float}. Every value of it is a {@code float}; a {@code float} is rounded to the nearest one, ties to even. The
 * linker can't pass it: functions that take or return it are called through the C shim.
 */
public final class CBfloat16 extends ScalarType {

    CBfloat16(String name) {
        super(name, ValueLayout.JAVA_SHORT, float.class, true);
    }

    /** The value at {@code offset} bytes. */
    public float get(MemorySegment segment, long offset) {
        try {
            return toFloat(segment.get(ValueLayout.JAVA_SHORT, offset));
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, float value) {
        try {
            segment.set(ValueLayout.JAVA_SHORT, offset, fromFloat(value));
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public float getUnaligned(MemorySegment segment, long offset) {
        try {
            return toFloat(segment.get(ValueLayout.JAVA_SHORT_UNALIGNED, offset));
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, float value) {
        try {
            segment.set(ValueLayout.JAVA_SHORT_UNALIGNED, offset, fromFloat(value));
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    static float toFloat(short bits) {
        return Float.intBitsToFloat(bits << Short.SIZE);
    }

    static short fromFloat(float value) {
        int bits = Float.floatToRawIntBits(value);
        if (Float.isNaN(value)) {
            // rounding could carry a NaN over to an infinity; it keeps its sign and becomes quiet
            return (short) ((bits >>> Short.SIZE) | 0x40);
        }
        int half = 0x7FFF + ((bits >>> Short.SIZE) & 1);
        return (short) ((bits + half) >>> Short.SIZE);
    }
}
