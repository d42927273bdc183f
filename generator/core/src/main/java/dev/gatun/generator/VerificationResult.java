package dev.gatun.generator;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.Severity;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.verify.Verification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of verifying a {@link GenerationRequest}.
 *
 * @param verification what the compiler was asked; null if there were errors before
 * @param skipped selected declarations that got no binding, with the reason
 * @param diagnostics in order; differences are errors
 */
public record VerificationResult(
        @Nullable Verification verification, List<Skipped> skipped, List<Diagnostic> diagnostics) {

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
