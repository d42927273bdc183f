package dev.gatun.generator.model;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.source.SourcePosition;

/**
 * Something declared that gets no binding.
 *
 * @param kind the sort of reason; a note
 * @param name the entity's name
 * @param reason one clause, true and specific: {@code function-like macro}, {@code inline function: has no symbol; needs a C shim}
 */
public record Skipped(DiagnosticKind kind, String name, String reason, SourcePosition position) {

    /** The same, to be told. */
    public Diagnostic diagnostic() {
        return new Diagnostic(kind, "skipped '" + name + "': " + reason, position, Math.max(1, name.length()), null);
    }
}
