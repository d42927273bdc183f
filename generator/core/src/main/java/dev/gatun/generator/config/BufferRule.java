package dev.gatun.generator.config;

import org.jspecify.annotations.Nullable;

/**
 * A pointer to several elements.
 *
 * @param place a function or a callback type
 * @param parameter name, or number from 1; {@code result} for the result
 * @param length number of elements: an expression of C over the other parameters
 * @param text whether it is a buffer for a string
 * @param direction null for what the type says: in where the elements are const, both ways otherwise
 */
public record BufferRule(
        Entry place,
        Entry parameter,
        Entry length,
        boolean text,
        @Nullable Direction direction) {

    /** Who writes the elements. */
    public enum Direction {
        IN,
        OUT,
        INOUT
    }
}
