package dev.gatun.generator.config;

import dev.gatun.generator.source.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A name, a pattern or a value of a configuration.
 *
 * @param text as written
 * @param position where it is written; null where it was given in Java
 */
public record Entry(String text, @Nullable SourcePosition position) {

    /** An entry that is in no file. */
    public static Entry of(String text) {
        return new Entry(text, null);
    }

    @Override
    public String toString() {
        return text;
    }
}
