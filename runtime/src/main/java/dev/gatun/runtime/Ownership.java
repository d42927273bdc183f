package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How objects of a C type are owned: what frees them, and on which threads they may be used.
 *
 * @param <T> the generated class of handles
 * @param type of the objects
 * @param constructor of an owner
 * @param free calls the C function
 * @param mode which threads may use an object
 * @param cleaned whether an object is freed whose handle became garbage; for shared ones only, since that is another thread's work
 */
public record Ownership<T extends Handle<T>>(
        PointeeType<T> type,
        BiFunction<MemorySegment, Hold, T> constructor,
        Consumer<MemorySegment> free,
        Mode mode,
        boolean cleaned) {

    /** Which threads may use an object. */
    public enum Mode {
        /** That which made it. */
        CONFINED,
        /** All. */
        SHARED
    }

    /** @throws IllegalArgumentException if objects are confined, and cleaned all the same */
    public Ownership {
        if (cleaned && mode == Mode.CONFINED) {
            throw new IllegalArgumentException(
                    "objects of " + type.name() + " are confined to their threads: a cleaner can't free them");
        }
    }

    /** Objects that belong to the thread that made them. */
    public static <T extends Handle<T>> Ownership<T> confined(
            PointeeType<T> type, BiFunction<MemorySegment, Hold, T> constructor, Consumer<MemorySegment> free) {
        return new Ownership<>(type, constructor, free, Mode.CONFINED, false);
    }

    /** Objects that any thread may use: the C library has to be made for that. */
    public static <T extends Handle<T>> Ownership<T> shared(
            PointeeType<T> type, BiFunction<MemorySegment, Hold, T> constructor, Consumer<MemorySegment> free) {
        return new Ownership<>(type, constructor, free, Mode.SHARED, false);
    }

    /** The same objects, freed also when their handles are garbage. */
    public Ownership<T> withCleaner() {
        return new Ownership<>(type, constructor, free, mode, true);
    }

    /**
     * Makes an owner of an object: the caller's word that nobody else frees it.
     *
     * @return null for the null address
     */
    public @Nullable T own(MemorySegment address) {
        return own(address, null);
    }

    /**
     * Makes an owner of an object that needs another one, which isn't freed before it.
     *
     * @param parent the other one; nothing is kept if it is null or borrowed
     * @return null for the null address
     * @throws IllegalArgumentException if the parent is confined to a thread and its child is not
     */
    public @Nullable T own(MemorySegment address, @Nullable Pointer<?> parent) {
        if (address.address() == 0) {
            return null;
        }
        Hold kept = parent instanceof Handle<?> handle ? handle.hold() : null;
        return Hold.own(this, address, kept);
    }
}
