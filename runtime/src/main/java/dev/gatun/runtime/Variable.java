package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a library.
 *
 * @param symbol its name
 * @param memory null if the symbol is missing
 * @param failure where it was sought, if it is missing
 */
public record Variable(String symbol, @Nullable MemorySegment memory, String failure) {

    static Variable at(String symbol, MemorySegment address, NativeType type, long... length) {
        long elements = 1;
        for (long dimension : length) {
            elements *= dimension;
        }
        long size = Memory.size(type, elements);
        return new Variable(symbol, Segments.widened(address, size, symbol), "");
    }

    /**
     * The variable's memory.
     *
     * @throws UnsatisfiedLinkError if the symbol is missing
     */
    public MemorySegment segment() {
        if (memory == null) {
            throw new UnsatisfiedLinkError(failure);
        }
        return memory;
    }
}
