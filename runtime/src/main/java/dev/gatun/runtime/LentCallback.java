package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A Java function that C may call until this is closed: for generated code, which lends functions to calls and to owners. What C calls
 * later is {@linkplain ExpiredCallbackException refused}.
 *
 * <p>C may call it, and free its user data, on any thread; the rest is for one thread.
 *
 * @param <F> the generated functional interface
 */
public final class LentCallback<F> implements AutoCloseable {

    private static final LentCallback<?> NONE = new LentCallback<>(null, null, null);

    private final @Nullable FunctionPointer<F> function;
    private final @Nullable MemorySegment data;
    private StubPool.@Nullable Stub stub;
    private boolean given;

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

    /** A function pointer for C to free the user data with; null for no function. */
    public <D> @Nullable FunctionPointer<D> releasing(CallbackType<D> type, int parameter) {
        return data == null ? null : type.releasing(parameter);
    }

    /** Leaves it to C to free the user data: {@link #close} does nothing from now on. */
    public void give() {
        given = true;
    }

    /**
     * Lets C call the function until an owner's object is freed: {@link #close} does nothing from now on.
     *
     * @throws IllegalStateException if {@code owner} is no owner, or its object is gone
     */
    public void keep(Pointer<?> owner) {
        if (function != null) {
            Handle.attach(owner, this, this::end);
        }
        given = true;
    }

    /** Ends the function's time, unless C or an owner does. Does nothing the second time. */
    @Override
    public void close() {
        if (!given) {
            end();
        }
    }

    private void end() {
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
