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

    /** How many characters to point at, at least 1. */
    public int length() {
        return Math.max(1, text.length());
    }

    /**
     * A piece of it, where that is written if the text has no escapes.
     *
     * @param from index of its first character
     * @param to index behind its last
     */
    public Entry part(int from, int to) {
        SourcePosition start = position == null ? null : new SourcePosition(position.file(), position.offset() + from);
        return new Entry(text.substring(from, to), start);
    }

    @Override
    public String toString() {
        return text;
    }
}
