package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A Java function that C may call until this is closed: for generated code, which lends functions to calls and to owners. What C calls
 * later is {@linkplain ExpiredCallbackException refused}.
 *
 * <p>Safe for use by several threads.
 *
 * @param <F> the generated functional interface
 */
public final class LentCallback<F> implements AutoCloseable {

    private static final LentCallback<?> NONE = new LentCallback<>(null, null, null);

    private final @Nullable FunctionPointer<F> function;
    private final @Nullable MemorySegment data;
    private StubPool.@Nullable Stub stub;

    /** @param stub null where {@code data} is what is to be freed */
    LentCallback(@Nullable FunctionPointer<F> function, @Nullable MemorySegment data, StubPool.@Nullable Stub stub) {
        this.function = function;
        this.data = data;
        this.stub = stub;
    }

    /** That for no function. */
    @SuppressWarnings("unchecked") // it has none
    static <F> LentCallback<F> none() {
        return (LentCallback<F>) NONE;
    }

    /** The function pointer; null for no function. */
    public @Nullable FunctionPointer<F> function() {
        return function;
    }

    /** The user data; null where it has none. */
    public @Nullable Pointer<?> data() {
        return data == null ? null : new BoundCallback.Data(data);
    }

    /** Ends the function's time. Does nothing the second time, or if C has freed the user data meanwhile. */
    @Override
    public void close() {
        if (data != null) {
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
