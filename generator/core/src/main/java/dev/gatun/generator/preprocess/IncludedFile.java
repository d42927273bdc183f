package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A file of the translation unit and how it came in; what the default selection is decided by.
 *
 * @param file the file
 * @param includedBy the file with the directive (of the first inclusion), null for a header given by the user
 * @param quoted whether the directive had the {@code "..."} form
 * @param system whether it was found below a system include root
 */
public record IncludedFile(SourceFile file, @Nullable SourceFile includedBy, boolean quoted, boolean system) {}
