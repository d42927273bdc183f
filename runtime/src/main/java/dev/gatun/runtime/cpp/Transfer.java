package dev.gatun.runtime.cpp;

import dev.gatun.runtime.Hold;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A call that takes an object, or its contents, from Java. For generated methods: opened before the call, asked for the address by its argument,
 * closed after it.
 */
public final class Transfer implements AutoCloseable {

    private final CppObject object;
    private final MemorySegment address;
    private final String function;
    private final boolean whole;
    private boolean done;

    /** @param address of the object, or of a part that stands for it */
    private Transfer(CppObject object, MemorySegment address, String function, boolean whole) {
        this.object = object;
        this.address = address;
        this.function = function;
        this.whole = whole;
        Hold own = object.ownHold();
        if (own != null && object.id == 0) {
            own.offer(function);
        }
    }

    /**
     * For a parameter that is moved from: afterwards the object can only be closed.
     *
     * @param function in C++
     */
    public static Transfer move(CppObject object, String function) {
        if (!object.owner) {
            check(object);
        } else {
            object.checkThere();
        }
        return new Transfer(object, object.address, function, false);
    }

    /**
     * For a parameter that takes an object: afterwards C++ has it, and deletes it. A part stands for the object that it is a part of.
     *
     * @param type as which C++ deletes it
     * @param function in C++
     * @throws IllegalStateException if it isn't the Java object's to give, or C++ can't delete it
     */
    public static @Nullable Transfer give(CppType<?> type, @Nullable CppObject given, String function) {
        if (given == null) {
            return null;
        }
        CppObject object = given.whole == null ? given : given.whole;
        object.checkThere();
        if (object.share != null || !object.owner || (object.ownHold() == null && !object.type.isAutomatic())) {
            check(object);
            throw new IllegalStateException(object.description() + " can't be given to " + function + ": "
                    + (object.share != null ? "others share it" : "it is C++'s already"));
        }
        if (object.id != 0
                ? object.type.isExtendedPlainly()
                : !object.type.bases().isDeletedAs(type)) {
            throw new IllegalStateException(
                    object.description() + " can't be given to " + function + ", which would delete it as a " + type
                            + ": it is more than that, and the destructor is not virtual");
        }
        return new Transfer(object, given.address, function, true);
    }

    private static void check(CppObject object) {
        try (Hold _ = object.taken()) {
            // that is all
        }
    }

    /** The address to pass to C++, which has what it takes from then on; {@link MemorySegment#NULL} for null. */
    public static MemorySegment address(@Nullable Transfer transfer) {
        if (transfer == null) {
            return MemorySegment.NULL;
        }
        CppObject object = transfer.object;
        boolean collected = transfer.whole && object.ownHold() == null;
        MemorySegment address = collected ? transfer.part(heap(object, transfer.function)) : transfer.address;
        transfer.done = true;
        if (transfer.whole && object.id != 0) {
            Director.give(object);
        }
        return address;
    }

    /** Where the part is of a copy of the whole. */
    private MemorySegment part(MemorySegment copy) {
        return MemorySegment.ofAddress(copy.address() + address.address() - object.address.address());
    }

    /** What C++ deletes has to be where {@code new} puts it. */
    private static MemorySegment heap(CppObject object, String function) {
        try (Hold _ = object.taken()) {
            return object.type.call("_heap", object.address);
        } catch (UnsatisfiedLinkError e) {
            throw new IllegalStateException(
                    object.description() + " can't be given to " + function
                            + ": its memory is the garbage collector's, and it can't be copied",
                    e);
        }
    }

    /** Takes leave of what was taken, unless the call didn't come about. */
    @Override
    public void close() {
        if (object.id != 0) {
            return; // C++ may use Java's part while it has it
        }
        Hold hold = object.ownHold();
        if (hold == null) {
            if (done) {
                object.hold = null;
                object.gone = (whole ? " was given to " : " was moved from by ") + function;
            }
        } else if (!done) {
            hold.withdraw();
        } else if (whole) {
            hold.given(function);
        } else {
            hold.moved(function);
        }
    }
}
