package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;

/**
 * A pointer to a function, C's or Java's.
 *
 * @param <F> the generated functional interface
 * @param segment the function's address
 * @param type of the function
 */
public record FunctionPointer<F>(MemorySegment segment, CallbackType<F> type) implements Pointer<F> {

    /** The function, callable from Java. */
    public F function() {
        return type.function(this);
    }
}
