package dev.gatun.runtime.foreign;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Gives sizes to addresses that came from C. */
@SuppressWarnings("restricted") // the purpose of this class
public final class Segments {

    /** The size of memory of which only the start is known. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    private static final MemorySegment.Scope GLOBAL = Arena.global().scope();

    private Segments() {}

    /**
     * The first {@code size} bytes of a segment; for 0, which asks for nothing, the segment itself.
     *
     * @param segment if it has fewer bytes: an address from C, without an arena of its own
     * @param what the C entity that is to be there, for the message
     * @throws IndexOutOfBoundsException if the segment has a known size that is too small
     */
    public static MemorySegment sized(MemorySegment segment, long size, String what) {
        long known = segment.byteSize();
        if (known == size || size == 0) {
            return segment;
        }
        if (known > size) {
            return segment.asSlice(0, size);
        }
        if (known == 0 && isForeign(segment)) {
            // Safe as far as C keeps its word: the address came from C (or the caller made it from a number, see
            // Pointer.of(long)), and its declared type says that an object of this size is there.
            return segment.reinterpret(size);
        }
        throw tooSmall(segment, size, what);
    }

    /**
     * The first {@code size} bytes of an object that Java frees, up to then.
     *
     * @param arena closed when the object is freed
     */
    public static MemorySegment owned(MemorySegment segment, long size, Arena arena, String what) {
        // Safe on the owner's word: nobody else frees the object.
        return sized(segment, size, what).reinterpret(arena, null);
    }

    /** As {@link #sized}, but also widens addresses whose first object was already given its size. */
    public static MemorySegment widened(MemorySegment segment, long size, String what) {
        if (segment.byteSize() >= size) {
            return segment.asSlice(0, size);
        }
        if (isForeign(segment)) {
            // Safe on the caller's word only: every public method that leads here is documented as unchecked. Segments
            // that an
            // arena other than the global one owns never get here, so their bounds can't be left.
            return segment.reinterpret(size);
        }
        throw tooSmall(segment, size, what);
    }

    /** The segment itself if its size is known, otherwise without a bound. */
    public static MemorySegment open(MemorySegment segment) {
        if (segment.byteSize() == 0 && isForeign(segment)) {
            // Safe as far as C keeps its word: strings end with a terminator, and readers stop there.
            return segment.reinterpret(UNBOUNDED);
        }
        return segment;
    }

    /** The same memory, dead when {@code arena} closes: for a part of memory that lives longer and is used again then. */
    public static MemorySegment scoped(MemorySegment segment, Arena arena) {
        // Safe: the size stays, and the caller keeps the memory at least as long as the arena is open.
        return segment.reinterpret(arena, null);
    }

    /**
     * An address that is never freed, for the time of an arena.
     *
     * @param end what is done when the arena closes; must not throw
     * @throws IllegalStateException if the arena is closed
     * @throws WrongThreadException if the arena is another thread's
     */
    public static MemorySegment leased(MemorySegment address, Arena arena, Runnable end) {
        // Safe: the segment's size stays as it is, and the time in which it may be used is shortened.
        return address.reinterpret(arena, _ -> end.run());
    }

    /** As {@link #open}, where the first unit of the text was already given its size. */
    public static MemorySegment text(MemorySegment segment) {
        if (isForeign(segment)) {
            // Safe as far as C keeps its word: text ends with a terminator, and readers stop there.
            return segment.reinterpret(UNBOUNDED);
        }
        return segment;
    }

    /** Whether no arena owns the memory: it came from C, or is never freed. */
    private static boolean isForeign(MemorySegment segment) {
        return segment.isNative() && segment.scope().equals(GLOBAL);
    }

    private static IndexOutOfBoundsException tooSmall(MemorySegment segment, long size, String what) {
        return new IndexOutOfBoundsException(
                "segment of " + segment.byteSize() + " bytes is too small for " + what + " (" + size + " bytes)");
    }
}
