package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A call that takes an object from its owner, who has nothing to close afterwards. For generated methods: opened before
 * the call, asked for the address by its argument, closed after it.
 */
public final class Consumption implements AutoCloseable {

    private final Hold hold;
    private final MemorySegment object;
    private final String function;
    private boolean given;

    private Consumption(Hold hold, MemorySegment object, String function) {
        this.hold = hold;
        this.object = object;
        this.function = function;
    }

    /**
     * Reserves an object.
     *
     * @param function the C function that takes it
     * @return null where there is no owner to take it from
     * @throws IllegalStateException if the object was closed or given away, or another call or object needs it
     * @throws WrongThreadException if it belongs to another thread
     */
    public static @Nullable Consumption of(@Nullable Pointer<?> pointer, String function) {
        if (!(pointer instanceof Handle<?> handle) || handle.hold() == null) {
            return null;
        }
        handle.hold().offer(function);
        return new Consumption(handle.hold(), handle.address(), function);
    }

    /** The address to pass to C, which has the object from then on. */
    public static MemorySegment address(@Nullable Consumption consumption, @Nullable Pointer<?> pointer) {
        if (consumption == null) {
            return Native.address(pointer);
        }
        consumption.given = true;
        return consumption.object;
    }

    /** Takes leave of the object, unless the call didn't come about. */
    @Override
    public void close() {
        if (given) {
            hold.given(function);
        } else {
            hold.withdraw();
        }
    }
}
