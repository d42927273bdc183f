package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;

/**
 * A Java function as C takes it: a function pointer that all functions of its type share, and the user data that tells them apart.
 *
 * @param <F> the generated functional interface
 * @param function the function pointer
 * @param data the user data: to be handed to C along with the function, and not to be looked into
 */
public record BoundCallback<F>(FunctionPointer<F> function, Pointer<?> data) {

    /** A number for C that stands for a function; not for memory. */
    record Data(MemorySegment segment) implements Pointer<Object> {}
}
