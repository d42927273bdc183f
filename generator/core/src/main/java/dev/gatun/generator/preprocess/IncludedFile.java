package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A file of the translation unit and how it came in; what the default selection is decided by.
 *
 * @param file the file
 * @param includedAt the operand of the directive (of the first inclusion), null for a header given by the user
 * @param quoted whether the directive had the {@code "..."} form
 * @param system whether it was found below a system include root
 */
public record IncludedFile(SourceFile file, @Nullable SourcePosition includedAt, boolean quoted, boolean system) {

    /** The file with the directive; null for a header given by the user. */
    public @Nullable SourceFile includedBy() {
        return includedAt == null ? null : includedAt.file();
    }
}
