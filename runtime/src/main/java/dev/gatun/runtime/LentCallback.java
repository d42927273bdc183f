package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A Java function that C may call until this is closed: for generated code, which lends functions to calls and to owners. What C calls
 * later is {@linkplain ExpiredCallbackException refused}.
 *
 * <p>Safe for use by several threads.
 */
public final class LentCallback implements AutoCloseable {

    private static final LentCallback NONE = new LentCallback(MemorySegment.NULL, MemorySegment.NULL, null);

    private final MemorySegment function;
    private final MemorySegment data;
    private StubPool.@Nullable Stub stub;

    /** @param stub null where {@code data} is what is to be freed */
    LentCallback(MemorySegment function, MemorySegment data, StubPool.@Nullable Stub stub) {
        this.function = function;
        this.data = data;
        this.stub = stub;
    }

    /** That for no function. */
    static LentCallback none() {
        return NONE;
    }

    /** The function pointer; {@link MemorySegment#NULL} for no function. */
    public MemorySegment function() {
        return function;
    }

    /** The user data, where it has such; otherwise {@link MemorySegment#NULL}. */
    public MemorySegment data() {
        return data;
    }

    /** Ends the function's time. Does nothing the second time, or if C has freed the user data meanwhile. */
    @Override
    public void close() {
        if (data.address() != 0) {
            HandleTable.instance().remove(data);
            return;
        }
        StubPool.Stub taken;
        synchronized (this) {
            taken = stub;
            stub = null;
        }
        if (taken != null) {
            taken.giveBack();
        }
    }
}
