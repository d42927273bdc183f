package dev.gatun.generator;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.Severity;
import dev.gatun.generator.emit.c.Assumptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What bindings of headers would be.
 *
 * @param headerClassName class of functions and constants; null if there were errors
 * @param sources the Java sources' texts; empty if there were errors
 * @param assumptions what they rest on; none if there were errors
 * @param diagnostics in order
 */
public record Description(
        @Nullable String headerClassName, List<String> sources, Assumptions assumptions, List<Diagnostic> diagnostics) {

    public Description {
        sources = List.copyOf(sources);
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
