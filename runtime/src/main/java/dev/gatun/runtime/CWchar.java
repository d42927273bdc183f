package dev.gatun.runtime;

import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.TargetAbi;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * {@code wchar_t}: 4 bytes or 2 in memory, by target; always {@code int} in Java. Where C has 2 bytes,
 * they are unsigned, and writing a value that they can't hold throws {@link ArithmeticException}.
 */
public final class CWchar extends ScalarType {

    /** Whether the target's {@code wchar_t} has 4 bytes. */
    static final boolean WIDE = TargetAbi.host().size(BasicType.WCHAR_T) == Integer.BYTES;

    CWchar(String name) {
        this(name, WIDE, TargetAbi.host().wcharSigned());
    }

    /** As on a target of that width: for calls alone. */
    CWchar(String name, boolean wide, boolean signed) {
        super(name, wide ? ValueLayout.JAVA_INT : ValueLayout.JAVA_CHAR, int.class, signed);
    }

    /** The value at {@code offset} bytes. */
    public int get(MemorySegment segment, long offset) {
        try {
            return WIDE ? segment.get(ValueLayout.JAVA_INT, offset) : segment.get(ValueLayout.JAVA_CHAR, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, int value) {
        try {
            if (WIDE) {
                segment.set(ValueLayout.JAVA_INT, offset, value);
            } else {
                segment.set(ValueLayout.JAVA_CHAR, offset, narrow(value, name()));
            }
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public int getUnaligned(MemorySegment segment, long offset) {
        try {
            return WIDE
                    ? segment.get(ValueLayout.JAVA_INT_UNALIGNED, offset)
                    : segment.get(ValueLayout.JAVA_CHAR_UNALIGNED, offset);
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, int value) {
        try {
            if (WIDE) {
                segment.set(ValueLayout.JAVA_INT_UNALIGNED, offset, value);
            } else {
                segment.set(ValueLayout.JAVA_CHAR_UNALIGNED, offset, narrow(value, name()));
            }
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /**
     * The value in 2 bytes.
     *
     * @throws ArithmeticException if they can't hold it
     */
    static char narrow(int value, String name) {
        if (value < 0 || value > Character.MAX_VALUE) {
            throw new ArithmeticException(value + " is out of the range of '" + name + "', which has 2 bytes here");
        }
        return (char) value;
    }
}
