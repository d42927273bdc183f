package dev.gatun.runtime.cpp;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;

/**
 * Numbers of C++'s that a method of Java has for a call as an array: what it writes there is C++'s afterwards. For generated code: opened when C++
 * calls, closed before it returns.
 *
 * @param value the array
 */
public record LentArray<T>(Codec<T> codec, MemorySegment data, long size, T value) implements AutoCloseable {

    @Override
    public void close() {
        try (Encoded written = codec.encode(value, "std::span", "value")) {
            if (size > 0) {
                MemorySegment.copy(written.data(), 0, Segments.sized(data, size, "std::span"), 0, size);
            }
        }
    }
}
