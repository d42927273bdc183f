package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.source.SourcePosition;

/** Ends the preprocessing of input that would take unbounded time or memory; never leaves the stage. */
final class LimitExceededException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient DiagnosticKind kind;
    private final transient SourcePosition position;
    private final transient int length;
    private final transient String hint;

    LimitExceededException(DiagnosticKind kind, String message, SourcePosition position, int length, String hint) {
        super(message, null, false, false);
        this.kind = kind;
        this.position = position;
        this.length = length;
        this.hint = hint;
    }

    DiagnosticKind kind() {
        return kind;
    }

    SourcePosition position() {
        return position;
    }

    int length() {
        return length;
    }

    String hint() {
        return hint;
    }
}
