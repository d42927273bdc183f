package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A {@code char *}: text that ends with a NUL, or a buffer for it. The charset is UTF-8 unless one is given.
 *
 * @param segment starts with the text; its size is the capacity, where that is known
 */
public record CString(MemorySegment segment) implements Pointer<CByte> {

    /** Makes strings from addresses; there the text ends with its NUL and the capacity is not known. */
    public static final PointeeType<CString> TYPE = new CarrierType<>("char", 0, CString::open);

    /** A copy of {@code text} with a NUL; null for null. */
    public static @Nullable CString of(SegmentAllocator allocator, @Nullable String text) {
        if (text == null) {
            return null;
        }
        checkNul(text);
        return new CString(allocator.allocateFrom(text));
    }

    /**
     * A copy of {@code text} with a terminator.
     *
     * @throws IllegalArgumentException if the text contains a NUL character: C would see its start only
     */
    public static CString of(SegmentAllocator allocator, String text, Charset charset) {
        byte[] bytes = encode(text, charset);
        int unit = unit(charset);
        MemorySegment segment = allocator.allocate((long) bytes.length + unit, unit);
        MemorySegment.copy(bytes, 0, segment, ValueLayout.JAVA_BYTE, 0, bytes.length);
        segment.asSlice(bytes.length, unit).fill((byte) 0);
        return new CString(segment);
    }

    /**
     * An empty buffer.
     *
     * @param capacity in bytes, NUL included
     * @throws IllegalArgumentException if the capacity is negative
     */
    public static CString allocate(SegmentAllocator allocator, long capacity) {
        return new CString(Memory.allocate(allocator, C.CHAR, capacity));
    }

    /** The string at an address received from C; null for the null address. */
    public static @Nullable CString at(MemorySegment address) {
        return TYPE.at(address);
    }

    /**
     * The buffer within {@code segment}; nothing is copied.
     *
     * @param offset in bytes
     * @param capacity in bytes
     * @throws IndexOutOfBoundsException if it exceeds the segment
     */
    public static CString in(MemorySegment segment, long offset, long capacity) {
        return new CString(segment.asSlice(offset, Memory.size(C.CHAR, capacity)));
    }

    private static CString open(MemorySegment segment) {
        return new CString(Segments.open(segment));
    }

    /** The text up to its NUL, or to the end of a buffer that has none; malformed UTF-8 is replaced by U+FFFD. */
    @Override
    public String toString() {
        return toString(StandardCharsets.UTF_8);
    }

    /** As {@link #toString()}, in another charset; malformed input is replaced by the charset's replacement. */
    public String toString(Charset charset) {
        int unit = unit(charset);
        if (unit == 1 && !hasCapacity()) {
            return charset.equals(StandardCharsets.UTF_8)
                    ? segment.getString(0)
                    : decode(segment.getString(0, StandardCharsets.ISO_8859_1), charset);
        }
        long length = length(unit);
        return new String(segment.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE), charset);
    }

    /**
     * Replaces the text.
     *
     * @throws IllegalStateException if the capacity is not known: see {@link #withCapacity}
     * @throws IllegalArgumentException if text and NUL exceed the capacity, or the text contains a NUL character
     */
    public void set(String text) {
        set(text, StandardCharsets.UTF_8);
    }

    /** As {@link #set(String)}, in another charset. */
    public void set(String text, Charset charset) {
        byte[] bytes = encode(text, charset);
        int unit = unit(charset);
        if (bytes.length + (long) unit > capacity()) {
            throw new IllegalArgumentException(
                    "text of " + bytes.length + " bytes and its NUL exceed char[" + capacity() + "]");
        }
        MemorySegment.copy(bytes, 0, segment, ValueLayout.JAVA_BYTE, 0, bytes.length);
        segment.asSlice(bytes.length, unit).fill((byte) 0);
    }

    /**
     * The buffer's size in bytes.
     *
     * @throws IllegalStateException if it is not known
     */
    public long capacity() {
        if (!hasCapacity()) {
            throw new IllegalStateException("capacity of a char * from C is not known; use withCapacity");
        }
        return segment.byteSize();
    }

    /** Whether the buffer's size is known. */
    public boolean hasCapacity() {
        return segment.byteSize() != Segments.UNBOUNDED;
    }

    /**
     * The same buffer with a known size.
     *
     * @param capacity in bytes: the caller's word where the memory is C's
     * @throws IndexOutOfBoundsException if Java knows that the buffer is smaller
     */
    public CString withCapacity(long capacity) {
        return new CString(Segments.widened(segment, Memory.size(C.CHAR, capacity), "char array"));
    }

    /** The bytes of a buffer, of known capacity, as numbers. */
    public ByteArray bytes() {
        return ByteArray.in(segment, 0, capacity());
    }

    private long length(int unit) {
        long last = segment.byteSize() - unit;
        for (long offset = 0; offset <= last; offset += unit) {
            if (isTerminator(offset, unit)) {
                return offset;
            }
        }
        return segment.byteSize();
    }

    private boolean isTerminator(long offset, int unit) {
        for (int i = 0; i < unit; i++) {
            if (segment.get(ValueLayout.JAVA_BYTE, offset + i) != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] encode(String text, Charset charset) {
        checkNul(text);
        return text.getBytes(charset);
    }

    private static void checkNul(String text) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new IllegalArgumentException("text has a NUL character at index " + nul);
        }
    }

    private static String decode(String bytes, Charset charset) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), charset);
    }

    /** How many zero bytes end a text. */
    private static int unit(Charset charset) {
        String name = charset.name();
        return name.startsWith("UTF-16") ? 2 : name.startsWith("UTF-32") ? 4 : 1;
    }
}
