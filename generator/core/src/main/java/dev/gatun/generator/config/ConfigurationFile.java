package dev.gatun.generator.config;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.Severity;
import dev.gatun.generator.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code gatun.yaml} as read.
 *
 * @param path of the file, which relative paths in it are relative to
 * @param source its text; null if it can't be read
 * @param settings what stands for options
 * @param configuration the idioms
 * @param diagnostics all that is wrong with it; with errors among them the rest is what could be read
 */
public record ConfigurationFile(
        Path path,
        @Nullable SourceFile source,
        FileSettings settings,
        Configuration configuration,
        List<Diagnostic> diagnostics) {

    public ConfigurationFile {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** A path in the file, from where the run was started. */
    public Path resolve(String written) {
        return path.resolveSibling(written);
    }
}
