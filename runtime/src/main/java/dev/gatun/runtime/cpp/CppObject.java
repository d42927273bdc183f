package dev.gatun.runtime.cpp;

import dev.gatun.runtime.Hold;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a C++ class. Generated classes extend it, and classes of yours may extend those.
 *
 * <p>One made by {@code new} or returned by value is owned: {@link #close} runs its destructor, unless that does nothing; then the memory is the
 * garbage collector's, and nothing needs to be closed. One that C++ returned by pointer or reference is C++'s: {@code close} does nothing, and
 * if a member function returned it, it refuses use as soon as the object of that call is closed. One held by {@code std::shared_ptr} ends with
 * the last who shares it; {@code close} gives up Java's share.
 *
 * <p>An owned object belongs to the thread that made it, unless {@link #share share(object)} says otherwise. An object that was closed, given
 * away or moved from refuses use with an {@link IllegalStateException} that says which.
 *
 * <p>Objects are equal if they are one object in C++, unless their class defines {@code ==}.
 */
public abstract class CppObject implements AutoCloseable {

    final CppType<?> type;
    MemorySegment address;
    /** Of the object, or of the one that keeps it; null where nothing has to be held. */
    @Nullable Hold hold;
    /** Whether {@link #hold} is of this object. */
    boolean owner;
    /** The {@code std::shared_ptr} of Java; null if there is none. */
    @Nullable MemorySegment share;
    /** The number that C++ knows it by, for one of a class that extends C++'s; 0 for any other. */
    long id;
    /** The object that this is a part of, which is a base class of it; null if it is a whole. */
    @Nullable CppObject whole;
    /** Why an object without a hold can't be used; null if it can be. */
    @Nullable String gone;
    /** What C++ may refer to because a method of this gave it, by the method's number. */
    private @Nullable Map<Integer, CppObject> referred;
    /** What an object needs whose memory is the garbage collector's. */
    private @Nullable Map<Object, Kept.Need> needs;

    /** @param peer what it is in C++; for generated classes */
    @SuppressWarnings("this-escape") // to a table of leaks, which doesn't look into it
    protected CppObject(CppPeer peer) {
        this.type = peer.type();
        this.address = peer.address();
        this.hold = peer.hold();
        this.owner = peer.owner();
        this.share = peer.share();
        this.gone = address.address() == 0 ? " is not constructed yet" : null;
        if (owner) {
            track();
        }
    }

    final void track() {
        if (hold != null) {
            hold.track(this);
        }
    }

    /** Refuses what has no hold to do it. */
    final @Nullable Hold taken() {
        if (hold != null) {
            return hold.taken();
        }
        checkThere();
        return null;
    }

    final void checkThere() {
        if (gone != null) {
            throw new IllegalStateException(description() + gone);
        }
    }

    /**
     * Lets all threads use an owned object, until now its own thread's: the caller's word that the class is made for that.
     *
     * @throws WrongThreadException if it belongs to another thread
     * @throws IllegalStateException if it needs an object that is confined to a thread
     */
    public static <T extends CppObject> T share(T object) {
        Hold own = ((CppObject) object).ownHold();
        if (own != null) {
            own.share();
        }
        return object;
    }

    /**
     * Runs the destructor, if this owns its object: at once, or at the end of the last call that uses it and of the last object that needs it.
     * Gives up the share of one held by {@code std::shared_ptr}. Other calls are refused from now on. Does nothing if it was closed before, given
     * away, or is C++'s.
     *
     * @throws WrongThreadException if it belongs to another thread
     */
    @Override
    public void close() {
        Hold own = ownHold();
        if (own != null) {
            own.end();
        }
    }

    /** Null for an object that Java doesn't end. */
    final @Nullable Hold ownHold() {
        return owner && hold != null && hold.keeper() == null ? hold : null;
    }

    /** All that the object needs, one thing more. */
    final synchronized Map<Object, Kept.Need> needs(Object use, Kept.Need need) {
        if (needs == null) {
            needs = new HashMap<>();
        }
        needs.put(use, need);
        return Map.copyOf(needs);
    }

    final Map<Object, Kept.Need> needs() {
        if (needs == null) {
            return Map.of();
        }
        synchronized (this) {
            return Map.copyOf(needs);
        }
    }

    /** Keeps what C++ refers to until the same method gives another one. Any thread may call a method. */
    final synchronized void refer(int method, CppObject object) {
        if (referred == null) {
            referred = new HashMap<>();
        }
        referred.put(method, object);
    }

    /** C++ ends the object; for one of a class that extends C++'s. Gives what it refers to until it has ended. */
    final List<Hold.Needed> destroyedByCpp() {
        owner = false;
        return hold == null ? List.of() : hold.vanish("was deleted by C++");
    }

    final String description() {
        return type.name() + " at 0x" + Long.toHexString(address.address());
    }

    private String state() {
        if (gone != null) {
            return gone.strip();
        }
        Hold own = id == 0 ? ownHold() : hold;
        return own != null ? own.state() : type.isAutomatic() && (owner || hold == null) ? "open" : "borrowed";
    }

    /** Whether the other is the same object in C++. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CppObject object
                && object.address.address() == address.address()
                && object.type == type;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(address.address());
    }

    /** Class, address and state: {@code geo::Circle at 0x7f0012345678 (open)}. */
    @Override
    public String toString() {
        return description() + " (" + state() + ")";
    }
}
