package dev.gatun.runtime.cpp;

import dev.gatun.runtime.Hold;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * What a Java object is in C++: what constructors of generated classes take, and, as static methods, what their other methods need of objects.
 *
 * <p>The methods are not members of {@link CppObject}, so that C++ may have functions of any name.
 */
public final class CppPeer {

    private final CppType<?> type;
    private final MemorySegment address;
    private final @Nullable Hold hold;
    private final boolean owner;
    private final @Nullable MemorySegment share;

    CppPeer(CppType<?> type, MemorySegment address, @Nullable Hold hold, boolean owner, @Nullable MemorySegment share) {
        this.type = type;
        this.address = address;
        this.hold = hold;
        this.owner = owner;
        this.share = share;
    }

    /**
     * Holds an object during a call: a resource of a {@code try} statement.
     *
     * @return null where there is nothing to hold
     * @throws IllegalStateException if it was closed, given away or moved from
     * @throws WrongThreadException if it belongs to another thread
     */
    public static @Nullable Hold hold(@Nullable CppObject object) {
        return object == null ? null : object.taken();
    }

    /** The address of an object that is held: {@link MemorySegment#NULL} for null. */
    public static MemorySegment address(@Nullable CppObject object) {
        return object == null ? MemorySegment.NULL : object.address;
    }

    /**
     * Keeps an object that another one refers to. Both are held.
     *
     * @param object null for a variable, which refers to it for ever
     * @param use what it is for; what was kept for the same is needed no more
     * @param kept null for nothing
     */
    public static void keep(@Nullable CppObject object, String use, @Nullable CppObject kept) {
        Kept.keep(object, use, kept == null ? Kept.NOTHING : Kept.Need.of(kept));
    }

    /** As the other, for a value. */
    public static void keep(@Nullable CppObject object, String use, Encoded kept) {
        Kept.keep(object, use, kept.need());
    }

    /**
     * As {@link #keep(CppObject, String, CppObject)}, but in addition to what is kept for the same: for functions that may be called often.
     *
     * @param object null for what is kept for ever
     */
    public static void keepToo(@Nullable CppObject object, String use, @Nullable CppObject kept) {
        if (kept != null) {
            Kept.keepToo(object, use, kept.address, Kept.Need.of(kept));
        }
    }

    /** As the other, for a value. */
    public static void keepToo(@Nullable CppObject object, String use, Encoded kept) {
        Kept.keepToo(object, use, kept.data(), kept.need());
    }

    /** Whether a class of Java that extends one of C++ made the object, so that C++ calls Java for it. */
    public static boolean isExtended(CppObject object) {
        return object.id != 0;
    }

    /**
     * Refuses calls of protected functions of objects that are C++'s own.
     *
     * @param function in C++
     * @throws IllegalStateException unless a class of Java made the object that extends one of C++
     */
    public static void checkExtended(CppObject object, String function) {
        if (object.id == 0) {
            throw new IllegalStateException(
                    function + " is protected: only classes of Java that extend its class may call it");
        }
    }

    CppType<?> type() {
        return type;
    }

    MemorySegment address() {
        return address;
    }

    @Nullable Hold hold() {
        return hold;
    }

    boolean owner() {
        return owner;
    }

    @Nullable MemorySegment share() {
        return share;
    }
}
