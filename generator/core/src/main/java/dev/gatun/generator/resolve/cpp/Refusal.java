package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.source.SourcePosition;
import org.jspecify.annotations.Nullable;

/** A declaration is in error; it carries what is told to the user. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    Refusal(DiagnosticKind kind, String message, SourcePosition position, int length, @Nullable String hint) {
        super(message, null, false, false);
        this.diagnostic = new Diagnostic(kind, message, position, Math.max(1, length), hint);
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }

    String reason() {
        return diagnostic.message();
    }
}
