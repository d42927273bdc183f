package dev.gatun.runtime;

import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.TargetAbi;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** {@code wchar_t}: 4 bytes or 2 in memory, by target; always {@code int} in Java. */
public final class CWchar extends ScalarType {

    /** Whether the target's {@code wchar_t} has 4 bytes. */
    static final boolean WIDE = TargetAbi.host().size(BasicType.WCHAR_T) == Integer.BYTES;

    CWchar(String name) {
        super(
                name,
                WIDE ? ValueLayout.JAVA_INT : ValueLayout.JAVA_CHAR,
                int.class,
                TargetAbi.host().wcharSigned());
    }

    /** The value at {@code offset} bytes. */
    public int get(MemorySegment segment, long offset) {
        return WIDE ? segment.get(ValueLayout.JAVA_INT, offset) : segment.get(ValueLayout.JAVA_CHAR, offset);
    }

    /** Writes {@code value} at {@code offset} bytes. */
    public void set(MemorySegment segment, long offset, int value) {
        if (WIDE) {
            segment.set(ValueLayout.JAVA_INT, offset, value);
        } else {
            segment.set(ValueLayout.JAVA_CHAR, offset, (char) value);
        }
    }

    /** As {@link #get}, at any address: for packed records, references and arrays. */
    public int getUnaligned(MemorySegment segment, long offset) {
        return WIDE
                ? segment.get(ValueLayout.JAVA_INT_UNALIGNED, offset)
                : segment.get(ValueLayout.JAVA_CHAR_UNALIGNED, offset);
    }

    /** As {@link #set}, at any address: for packed records, references and arrays. */
    public void setUnaligned(MemorySegment segment, long offset, int value) {
        if (WIDE) {
            segment.set(ValueLayout.JAVA_INT_UNALIGNED, offset, value);
        } else {
            segment.set(ValueLayout.JAVA_CHAR_UNALIGNED, offset, (char) value);
        }
    }
}
