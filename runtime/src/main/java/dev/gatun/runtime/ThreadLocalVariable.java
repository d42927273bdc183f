package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * A variable of which each thread has its own.
 *
 * @param symbol its name
 * @param address gives the calling thread's
 * @param size in bytes
 */
public record ThreadLocalVariable(String symbol, MethodHandle address, long size) {

    /**
     * The calling thread's memory; gone when that thread ends, which nobody can check.
     *
     * @throws UnsatisfiedLinkError if the shim is missing, or lacks the variable
     */
    public MemorySegment segment() {
        try {
            return Segments.sized((MemorySegment) address.invokeExact(), size, symbol);
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }
}
