package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/** Text of units of 2 bytes, UTF-16, or 4 bytes, UTF-32, that ends with a zero unit. */
final class WideText {

    private static final int REPLACEMENT = 0xFFFD;

    private WideText() {}

    /** A copy of {@code text} with a terminator. */
    static MemorySegment copy(SegmentAllocator allocator, String text, ScalarType unit) {
        int[] units = encode(text, unit);
        MemorySegment segment = allocator.allocate((units.length + 1) * unit.size(), unit.alignment());
        write(segment, units, unit);
        return segment;
    }

    /**
     * Replaces the text in a buffer.
     *
     * @throws IllegalArgumentException if text and terminator exceed the buffer, or the text contains a NUL character
     */
    static void set(MemorySegment buffer, String text, ScalarType unit) {
        int[] units = encode(text, unit);
        long capacity = buffer.byteSize() / unit.size();
        if (units.length >= capacity) {
            throw new IllegalArgumentException("text of " + units.length + " units and its terminator exceed "
                    + unit.name() + "[" + capacity + "]");
        }
        write(buffer, units, unit);
    }

    /** The text up to its terminator, or to the end of a buffer that has none; what is no character is replaced by U+FFFD. */
    static String get(MemorySegment segment, ScalarType unit) {
        long length = 0;
        long most = segment.byteSize() / unit.size();
        StringBuilder text = new StringBuilder();
        try {
            for (int value = value(segment, 0, most, unit); value != 0; value = value(segment, length, most, unit)) {
                append(text, value, unit);
                length++;
            }
        } catch (RuntimeException e) {
            throw Violation.of(e, unit.name() + " *", segment, length * unit.size(), unit.size());
        }
        return text.toString();
    }

    /** As the other, at an address where C says that text starts. */
    static String at(MemorySegment start, ScalarType unit) {
        return get(Segments.text(start), unit);
    }

    private static int value(MemorySegment segment, long index, long most, ScalarType unit) {
        if (index >= most) {
            return 0;
        }
        return unit.size() == Character.BYTES
                ? segment.get(ValueLayout.JAVA_CHAR_UNALIGNED, index * Character.BYTES)
                : segment.get(ValueLayout.JAVA_INT_UNALIGNED, index * Integer.BYTES);
    }

    private static void append(StringBuilder text, int value, ScalarType unit) {
        if (unit.size() == Character.BYTES) {
            text.append((char) value);
        } else {
            boolean valid = Character.isValidCodePoint(value) && (value < 0xD800 || value > 0xDFFF);
            text.appendCodePoint(valid ? value : REPLACEMENT);
        }
    }

    private static int[] encode(String text, ScalarType unit) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new IllegalArgumentException("text has a NUL character at index " + nul);
        }
        return unit.size() == Character.BYTES
                ? text.chars().toArray()
                : text.codePoints().toArray();
    }

    private static void write(MemorySegment segment, int[] units, ScalarType unit) {
        for (int i = 0; i <= units.length; i++) {
            int value = i == units.length ? 0 : units[i];
            if (unit.size() == Character.BYTES) {
                segment.set(ValueLayout.JAVA_CHAR_UNALIGNED, (long) i * Character.BYTES, (char) value);
            } else {
                segment.set(ValueLayout.JAVA_INT_UNALIGNED, (long) i * Integer.BYTES, value);
            }
        }
    }
}
