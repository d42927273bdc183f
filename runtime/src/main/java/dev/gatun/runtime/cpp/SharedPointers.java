package dev.gatun.runtime.cpp;

import dev.gatun.runtime.C;
import dev.gatun.runtime.Hold;
import dev.gatun.runtime.Native;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** What Java does with the {@code std::shared_ptr}s of a class, which are on the heap. */
final class SharedPointers {

    private final CppType<?> type;
    private final MethodHandle get;
    private final MethodHandle delete;

    SharedPointers(CppType<?> type) {
        this.type = type;
        this.get = type.library().function(type.prefix() + "_shared_get", C.POINTER, C.POINTER);
        this.delete = type.library().function(type.prefix() + "_shared_delete", C.VOID, C.POINTER);
    }

    /** What it points to. */
    MemorySegment get(MemorySegment share) {
        try {
            return (MemorySegment) get.invokeExact(share);
        } catch (Throwable e) {
            throw Native.failure(e, type.name());
        }
    }

    /** Gives up a share. */
    void delete(MemorySegment share) {
        try {
            delete.invokeExact(share);
        } catch (Throwable e) {
            throw Native.failure(e, type.name());
        }
    }

    Hold hold(MemorySegment share) {
        return Hold.confined(type.name(), share, this::delete, null);
    }

    /** A new share of an object that was owned alone until now. */
    MemorySegment of(MemorySegment object) {
        return type.call("_shared_of", object);
    }

    /** A new share for a base class. */
    MemorySegment upcast(MemorySegment share, CppType<?> base) {
        int index = type.bases().towards(base);
        MemorySegment part = type.call("_shared_cast_" + index, share);
        CppType<?> next = type.bases().get(index);
        if (next == base) {
            return part;
        }
        try {
            return next.shares().upcast(part, base);
        } finally {
            next.shares().delete(part);
        }
    }
}
