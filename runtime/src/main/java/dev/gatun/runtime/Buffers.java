package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.Buffer;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What generated methods do about parameters that are buffers: a pointer in C, and a length that says how much is there.
 *
 * <p>A buffer is a segment, of Java's heap or native; {@link MemorySegment#NULL} is C's null, which has no length and is no one's to check.
 * Lengths are in elements.
 */
public final class Buffers {

    /** Of copies, in bytes: that of any scalar. */
    private static final long ALIGNMENT = 16;

    private static final String IS_NEEDED = " is needed";
    private static final String ARE_NEEDED = " are needed";
    private static final Pattern WORDS = Pattern.compile("[a-z ]+");

    private Buffers() {}

    /** The array's memory. */
    public static MemorySegment of(byte @Nullable [] array) {
        return array == null ? MemorySegment.NULL : MemorySegment.ofArray(array);
    }

    /** The array's memory. */
    public static MemorySegment of(short @Nullable [] array) {
        return array == null ? MemorySegment.NULL : MemorySegment.ofArray(array);
    }

    /** The array's memory. */
    public static MemorySegment of(char @Nullable [] array) {
        return array == null ? MemorySegment.NULL : MemorySegment.ofArray(array);
    }

    /** The array's memory. */
    public static MemorySegment of(int @Nullable [] array) {
        return array == null ? MemorySegment.NULL : MemorySegment.ofArray(array);
    }

    /** The array's memory. */
    public static MemorySegment of(long @Nullable [] array) {
        return array == null ? MemorySegment.NULL : MemorySegment.ofArray(array);
    }

    /** The array's memory. */
    public static MemorySegment of(float @Nullable [] array) {
        return array == null ? MemorySegment.NULL : MemorySegment.ofArray(array);
    }

    /** The array's memory. */
    public static MemorySegment of(double @Nullable [] array) {
        return array == null ? MemorySegment.NULL : MemorySegment.ofArray(array);
    }

    /** The buffer's memory from its position to its limit; both stay as they are. */
    public static MemorySegment of(@Nullable Buffer buffer) {
        return buffer == null ? MemorySegment.NULL : MemorySegment.ofBuffer(buffer);
    }

    /** The memory pointed to, as far as its size is known. */
    public static MemorySegment of(@Nullable Pointer<?> pointer) {
        return Native.address(pointer);
    }

    /** The text's bytes, without a terminator. */
    public static MemorySegment of(@Nullable String text, Charset charset) {
        return text == null ? MemorySegment.NULL : MemorySegment.ofArray(text.getBytes(charset));
    }

    /**
     * How many elements a buffer has, for C: none for null.
     *
     * @param most the largest number that C's parameter can hold
     * @param function as in C
     * @param parameter as in C
     * @throws IllegalArgumentException if there are more than {@code most}, or it is not known how many there are
     */
    public static long length(MemorySegment buffer, NativeType element, long most, String function, String parameter) {
        long length = elements(buffer, element);
        if (length > most) {
            throw new IllegalArgumentException(function + ": "
                    + (buffer.byteSize() == Segments.UNBOUNDED
                            ? "the length of " + parameter + " is not known"
                            : parameter + " has " + counted(length, element) + ", at most " + most + " can be passed"));
        }
        return length;
    }

    /**
     * As much of a buffer as C takes for granted, to read from; what a critical call may have as it is.
     *
     * @param length that C takes for granted
     * @param function as in C
     * @param parameter as in C
     * @throws NullPointerException if there is no buffer, and the length isn't 0
     * @throws IndexOutOfBoundsException if the buffer is shorter
     * @throws IllegalArgumentException if the length is negative
     */
    public static MemorySegment readable(
            MemorySegment buffer, NativeType element, long length, String function, String parameter) {
        if (length < 0) {
            throw new IllegalArgumentException(function + ": the length of " + parameter + " is negative: " + length);
        }
        if (isNull(buffer)) {
            if (length > 0) {
                throw new NullPointerException(
                        function + ": " + parameter + " must not be null: " + needed(length, element));
            }
            return buffer;
        }
        long known = elements(buffer, element);
        if (known < length) {
            throw new IndexOutOfBoundsException(function + ": " + parameter + " has " + counted(known, element) + ", "
                    + length + (length == 1 ? IS_NEEDED : ARE_NEEDED));
        }
        return buffer.asSlice(0, size(element, length));
    }

    /** As {@link #readable}, where C takes null at any length. */
    public static MemorySegment readableOrNull(
            MemorySegment buffer, NativeType element, long length, String function, String parameter) {
        return isNull(buffer) ? buffer : readable(buffer, element, length, function, parameter);
    }

    /** As {@link #writable(MemorySegment, NativeType, long, String, String)}, where C takes null at any length. */
    public static MemorySegment writableOrNull(
            MemorySegment buffer, NativeType element, long length, String function, String parameter) {
        return isNull(buffer) ? buffer : writable(buffer, element, length, function, parameter);
    }

    /**
     * As {@link #readable}, where C writes too.
     *
     * @throws IllegalArgumentException also if the buffer is read-only
     */
    public static MemorySegment writable(
            MemorySegment buffer, NativeType element, long length, String function, String parameter) {
        return readable(writable(buffer, function, parameter), element, length, function, parameter);
    }

    /**
     * A whole buffer, to write to.
     *
     * @throws IllegalArgumentException if it is read-only
     */
    public static MemorySegment writable(MemorySegment buffer, String function, String parameter) {
        if (buffer.isReadOnly()) {
            throw new IllegalArgumentException(function + ": " + parameter + " is read-only");
        }
        return buffer;
    }

    /**
     * A buffer as C may have it in a plain call: itself where it is native, else a copy.
     *
     * @param scratch owns the copy
     */
    public static MemorySegment lend(SegmentAllocator scratch, MemorySegment buffer) {
        return buffer.isNative() ? buffer : room(scratch, buffer).copyFrom(buffer);
    }

    /** As {@link #lend}, where C only writes: the copy's content is not defined. */
    public static MemorySegment lendEmpty(SegmentAllocator scratch, MemorySegment buffer) {
        return buffer.isNative() ? buffer : room(scratch, buffer);
    }

    /** Takes over what C wrote to a lent buffer, which is the start of {@code buffer}. */
    public static void giveBack(MemorySegment lent, MemorySegment buffer) {
        if (!buffer.isNative()) {
            MemorySegment.copy(lent, 0, buffer, 0, lent.byteSize());
        }
    }

    /**
     * As the other, as far as C wrote it.
     *
     * @param written in elements, as C says
     */
    public static void giveBack(MemorySegment lent, MemorySegment buffer, NativeType element, long written) {
        if (!buffer.isNative()) {
            long most = elements(lent, element);
            long count = written < 0 || written > most ? most : written;
            MemorySegment.copy(lent, 0, buffer, 0, size(element, count));
        }
    }

    private static MemorySegment room(SegmentAllocator scratch, MemorySegment buffer) {
        return scratch.allocate(buffer.byteSize(), ALIGNMENT);
    }

    private static boolean isNull(MemorySegment buffer) {
        return buffer.isNative() && buffer.address() == 0;
    }

    private static long elements(MemorySegment buffer, NativeType element) {
        long size = element.size();
        return size <= 1 ? buffer.byteSize() : buffer.byteSize() / size;
    }

    /** Of elements that are there. */
    private static long size(NativeType element, long length) {
        return element.size() <= 1 ? length : length * element.size();
    }

    private static String needed(long length, NativeType element) {
        return counted(length, element) + (length == 1 ? IS_NEEDED : ARE_NEEDED);
    }

    private static String counted(long length, NativeType element) {
        String name = element instanceof VoidType ? "byte" : element.name();
        String unit = WORDS.matcher(name).matches() ? name : "element";
        return length + " " + unit + (length == 1 ? "" : "s");
    }
}
