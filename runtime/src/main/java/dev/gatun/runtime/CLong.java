package dev.gatun.runtime;

import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.TargetAbi;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * {@code long} and {@code unsigned long}: 8 bytes or 4 in memory, by target; always {@code long} in Java. Where C has 4
 * bytes, writing a value that they can't hold throws {@link ArithmeticException}, and reading extends the sign of {@code
 * long}, or zeros for {@code unsigned long}.
 */
public final class CLong extends ScalarType {

    /** Whether the target's {@code long} has 8 bytes. */
    static final boolean WIDE = TargetAbi.host().size(BasicType.LONG) == Long.BYTES;

    private static final long UNSIGNED_INT = 0xFFFF_FFFFL;

    private final long mask;

    CLong(String name, boolean signed) {
        this(name, signed, WIDE);
    }

    /** As on a target of that width: for calls alone. */
    CLong(String name, boolean signed, boolean wide) {
        super(name, wide ? ValueLayout.JAVA_LONG : ValueLayout.JAVA_INT, long.class, signed);
        this.mask = signed ? -1 : UNSIGNED_INT;
    }

    /** The value at {@code offset} bytes. */
    public long get(MemorySegment segment, long offset) {
        try {
            return WIDE ? segment.get(ValueLayout.JAVA_LONG, offset) : segment.get(ValueLayout.JAVA_INT, offset) & mask;
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, long value) {
        try {
            if (WIDE) {
                segment.set(ValueLayout.JAVA_LONG, offset, value);
            } else {
                segment.set(ValueLayout.JAVA_INT, offset, narrow(value, signed(), name()));
            }
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public long getUnaligned(MemorySegment segment, long offset) {
        try {
            return WIDE
                    ? segment.get(ValueLayout.JAVA_LONG_UNALIGNED, offset)
                    : segment.get(ValueLayout.JAVA_INT_UNALIGNED, offset) & mask;
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, long value) {
        try {
            if (WIDE) {
                segment.set(ValueLayout.JAVA_LONG_UNALIGNED, offset, value);
            } else {
                segment.set(ValueLayout.JAVA_INT_UNALIGNED, offset, narrow(value, signed(), name()));
            }
        } catch (RuntimeException e) {
            throw Violation.of(e, this, segment, offset);
        }
    }

    /** An argument or result on its way to a C function, where C has 4 bytes. */
    static int toC(CLong type, long value) {
        return narrow(value, type.signed(), type.name());
    }

    /** An argument or result that comes from a C function, where C has 4 bytes. */
    static long fromC(CLong type, int value) {
        return value & type.mask;
    }

    /**
     * The value in 4 bytes. A negative one stands for its bits where the type is unsigned, as it does in 8 bytes.
     *
     * @throws ArithmeticException if 4 bytes can't hold it
     */
    static int narrow(long value, boolean signed, String name) {
        boolean fits = value >= Integer.MIN_VALUE && value <= (signed ? Integer.MAX_VALUE : UNSIGNED_INT);
        if (!fits) {
            throw new ArithmeticException(value + " is out of the range of '" + name + "', which has 4 bytes here");
        }
        return (int) value;
    }
}
