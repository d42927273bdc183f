package dev.gatun.runtime.cpp;

import dev.gatun.runtime.Hold;
import dev.gatun.runtime.Native;
import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** What methods of Java that C++ has called give it. For generated code. */
public final class JavaResult {

    /**
     * What C++ is about to copy: by thread, since it does so before it calls Java again, what has nobody else to keep it.
     */
    private static final ThreadLocal<Object> LAST = new ThreadLocal<>();

    /** What C++ may refer to that only reachability keeps, by the function that gave it. */
    private static final Map<Object, Object> REFERRED = Collections.synchronizedMap(new WeakHashMap<>());

    private JavaResult() {}

    /** Keeps what C++ is about to copy. */
    static void keep(Object copied) {
        LAST.set(copied);
    }

    /**
     * An object that C++ refers to afterwards. It stays Java's or C++'s, whosever it is; what only reachability keeps is kept until the same
     * method of the same object gives another one.
     *
     * @param giver the object or function of Java that gave it
     * @param method number of the method among the giver's
     * @return {@link MemorySegment#NULL} for null
     * @throws IllegalStateException if it was closed, given away or moved from
     */
    public static MemorySegment referred(Object giver, int method, @Nullable CppObject object) {
        MemorySegment address = object(object);
        if (object != null && (object.hold == null ? object.type.isAutomatic() : object.hold.keeper() != null)) {
            if (giver instanceof CppObject extended) {
                extended.refer(method, object);
            } else {
                REFERRED.put(giver, object);
            }
        }
        return address;
    }

    /**
     * An object that C++ copies.
     *
     * @return {@link MemorySegment#NULL} for null
     * @throws IllegalStateException if it was closed, given away or moved from
     */
    public static MemorySegment object(@Nullable CppObject object) {
        if (object == null) {
            return MemorySegment.NULL;
        }
        try (Hold _ = object.taken()) {
            if (object.type.isAutomatic()) {
                LAST.set(object);
            }
            return object.address;
        }
    }

    /**
     * An object for a result by value: C++ takes it, unless its memory is the garbage collector's, then C++ copies it.
     *
     * @param type of the result
     * @param function in C++
     */
    public static MemorySegment value(CppType<?> type, CppObject object, String function) {
        return type.isAutomatic() ? object(object) : given(type, object, function);
    }

    /**
     * An object that is C++'s from now on.
     *
     * @param type of what the result points to
     * @param function in C++
     * @throws IllegalStateException if it isn't Java's to give
     */
    public static MemorySegment given(CppType<?> type, @Nullable CppObject object, String function) {
        try (Transfer transfer = Transfer.give(type, object, function)) {
            return Transfer.address(transfer);
        }
    }

    /**
     * A {@code std::shared_ptr} that C++ copies.
     *
     * @param type of what it points to
     * @param function in C++
     */
    public static MemorySegment share(CppType<?> type, @Nullable CppObject object, String function) {
        if (LAST.get() instanceof Share last) {
            LAST.remove();
            last.close();
        }
        Share share = Share.of(type, object, function);
        if (share != null) {
            LAST.set(share);
        }
        return Share.address(share);
    }

    /**
     * Copies a value to where C++ finds it.
     *
     * @param library whose shim has called
     * @param buffer a {@code gatun_buffer}, as C++ gave it
     * @param data the value; {@link MemorySegment#NULL} for null
     */
    public static void bytes(CppLibrary library, MemorySegment buffer, MemorySegment data, long size) {
        if (data.address() == 0) {
            return;
        }
        MemorySegment memory = lend(library, buffer, size);
        if (memory.address() == 0) {
            throw new OutOfMemoryError("no memory for a result of " + size + " bytes");
        }
        MemorySegment.copy(data, 0, Segments.sized(memory, size, "gatun_buffer"), 0, size);
    }

    private static MemorySegment lend(CppLibrary library, MemorySegment buffer, long size) {
        try {
            return (MemorySegment) library.lender().invokeExact(buffer, size);
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }
}
