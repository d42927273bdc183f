package dev.gatun.generator;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.Severity;
import dev.gatun.generator.model.Skipped;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a {@link GenerationRequest}.
 *
 * @param files the files written, relative to the output folder; empty if there were errors
 * @param skipped selected declarations that got no binding, with the reason
 * @param diagnostics in order
 */
public record GenerationResult(List<Path> files, List<Skipped> skipped, List<Diagnostic> diagnostics) {

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
