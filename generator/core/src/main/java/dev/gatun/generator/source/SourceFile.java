package dev.gatun.generator.source;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file's text as read, with its lines. Identity is the object: one path is read once per run.
 *
 * @param path the file, or a name in angle brackets ({@code <built-in>}) for text without a file
 * @param text the characters as read, before line splicing; offsets in {@link SourcePosition} count these
 */
public record SourceFile(Path path, String text) {

    public SourceFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(text);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
