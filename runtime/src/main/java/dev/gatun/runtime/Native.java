package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** What generated methods do around a call. */
public final class Native {

    private Native() {}

    /** The address to pass to C: {@link MemorySegment#NULL} for null. */
    public static MemorySegment address(@Nullable Pointer<?> pointer) {
        return pointer == null ? MemorySegment.NULL : pointer.segment();
    }

    /**
     * Passes on what a call threw, whatever it is: a misused segment, a missing symbol, an exception from a callback.
     * To be used as {@code throw Native.failure(e)}.
     *
     * @return never
     */
    public static RuntimeException failure(Throwable exception) {
        throw Native.<RuntimeException>unchecked(exception);
    }

    // a callback may throw a checked exception that nobody declared; it goes through as it is
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E unchecked(Throwable exception) throws E {
        throw (E) exception;
    }
}
