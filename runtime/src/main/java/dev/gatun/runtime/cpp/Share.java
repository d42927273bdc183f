package dev.gatun.runtime.cpp;

import dev.gatun.runtime.Hold;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** A {@code std::shared_ptr} for a call, of Java's object. For generated methods: opened before the call, closed after it. */
public final class Share implements AutoCloseable {

    private final CppType<?> type;
    private final MemorySegment share;
    private final @Nullable Hold hold;
    private final boolean temporary;

    private Share(CppType<?> type, MemorySegment share, @Nullable Hold hold, boolean temporary) {
        this.type = type;
        this.share = share;
        this.hold = hold;
        this.temporary = temporary;
    }

    /**
     * Shares an object. If Java has owned it alone until now, it has a share from now on. A part stands for the object that it is a part of.
     *
     * @param type of the parameter
     * @param function in C++
     * @return null for null
     * @throws IllegalStateException if the object is C++'s, or its memory is the garbage collector's
     */
    public static @Nullable Share of(CppType<?> type, @Nullable CppObject given, String function) {
        if (given == null) {
            return null;
        }
        CppObject object = given.whole == null ? given : given.whole;
        MemorySegment share = object.share == null ? made(object, function) : object.share;
        Hold hold = object.taken();
        if (object.type == type) {
            return new Share(type, share, hold, false);
        }
        try {
            return new Share(type, object.type.shares().upcast(share, type), hold, true);
        } catch (Throwable e) {
            if (hold != null) {
                hold.close();
            }
            throw e;
        }
    }

    private static MemorySegment made(CppObject object, String function) {
        Transfer transfer = Transfer.give(object.type, object, function);
        try (transfer) {
            SharedPointers pointers = object.type.shares();
            MemorySegment share = pointers.of(Transfer.address(transfer));
            object.share = share;
            // it may have been moved there
            object.address = pointers.get(share);
            return share;
        } finally {
            if (object.share != null) {
                object.gone = null;
                object.hold = object.type.shares().hold(object.share);
                object.track();
            }
        }
    }

    /** The address to pass to C++: {@link MemorySegment#NULL} for null. */
    public static MemorySegment address(@Nullable Share share) {
        return share == null ? MemorySegment.NULL : share.share;
    }

    @Override
    public void close() {
        if (temporary) {
            type.shares().delete(share);
        }
        if (hold != null) {
            hold.close();
        }
    }
}
