package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A pointer to an object of C that C's functions make and free. A handle either owns its object, which {@link #close}
 * frees, or has borrowed it: then somebody else frees it, and {@code close} does nothing.
 *
 * <p>An owner refuses use after its end, and, if it is confined, on any thread but the one that made it. Calls of
 * generated methods {@linkplain Hold hold} it: the object isn't freed while they run, on whichever thread. Nothing is
 * known of a borrowed one: that its object exists is C's promise.
 *
 * <p>Handles are equal if they are of one class and have one address, whoever owns the object. C may reuse the address of
 * an object that was freed.
 *
 * @param <T> the generated class
 */
public abstract class Handle<T extends Handle<T>> implements Pointer<T>, AutoCloseable {

    private final MemorySegment segment;
    private final @Nullable Hold hold;

    /** A borrowed one. */
    protected Handle(MemorySegment segment) {
        this.segment = segment;
        this.hold = null;
    }

    /** An owner; only {@link Ownership} makes holds. */
    protected Handle(MemorySegment segment, Hold hold) {
        this.segment = segment;
        this.hold = hold;
    }

    /**
     * The object. Nothing keeps it alive for those who have its segment.
     *
     * @throws IllegalStateException if the object was closed or given away
     * @throws WrongThreadException if it belongs to another thread
     */
    @Override
    public final MemorySegment segment() {
        if (hold != null) {
            hold.check();
        }
        return segment;
    }

    /**
     * Frees the object, if this handle owns it: at once, or at the end of the last call that uses it and of the last
     * object made from it. Other calls are refused from now on. Does nothing if it was closed before or given to C.
     *
     * <p>What the C function that frees returns is ignored: for most it is what went wrong before.
     *
     * @throws WrongThreadException if it belongs to another thread
     */
    @Override
    public final void close() {
        if (hold != null) {
            hold.end();
        }
    }

    /**
     * Closes a resource when the object is freed: after that, but before what the object was made from may be freed.
     *
     * @param owner a handle
     * @param key what the resource is for: one with an equal key takes the place of an earlier one, which is closed now
     * @throws IllegalStateException if {@code owner} is no owner, or the object is gone; the resource is not closed
     */
    public static void attach(Pointer<?> owner, Object key, AutoCloseable resource) {
        Hold hold = owner instanceof Handle<?> handle ? handle.hold : null;
        if (hold == null) {
            throw new IllegalStateException(owner + " doesn't own its object, so that nothing tells its end");
        }
        hold.attach(key, resource);
    }

    final @Nullable Hold hold() {
        return hold;
    }

    /** Unchecked: for calls that hold the object. */
    final MemorySegment address() {
        return segment;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Handle<?> handle
                && handle.getClass() == getClass()
                && handle.segment.address() == segment.address();
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(segment.address());
    }

    /** Class, address and state: {@code db at 0x7f0012345678 (open)}. */
    @Override
    public final String toString() {
        return getClass().getSimpleName()
                + " at 0x"
                + Long.toHexString(segment.address())
                + " ("
                + (hold == null ? "borrowed" : hold.state())
                + ")";
    }
}
