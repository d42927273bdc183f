package dev.gatun.generator;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.Severity;
import dev.gatun.generator.model.Skipped;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a {@link GenerationRequest}.
 *
 * @param files the files written, relative to the output folder; empty if there were errors, save in building the shim
 * @param shim what became of the C shim; null where none is needed
 * @param skipped selected declarations that got no binding, with the reason
 * @param diagnostics in order
 * @param inputs which files this depends on; as far as the run came, if there were errors
 */
public record GenerationResult(
        List<Path> files, @Nullable Shim shim, List<Skipped> skipped, List<Diagnostic> diagnostics, RunInputs inputs) {

    /**
     * A C shim.
     *
     * @param source relative to the output folder
     * @param library likewise; null if it was not built
     * @param command builds it, in the folder that the generator ran in
     * @param target triple
     * @param headerFolders searched for headers in quotes when the source is compiled
     */
    public record Shim(Path source, @Nullable Path library, String command, String target, List<Path> headerFolders) {}

    /** A result without a shim. */
    public GenerationResult(List<Path> files, List<Skipped> skipped, List<Diagnostic> diagnostics) {
        this(files, null, skipped, diagnostics, RunInputs.NONE);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
