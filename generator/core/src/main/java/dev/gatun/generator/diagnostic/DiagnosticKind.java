package dev.gatun.generator.diagnostic;

/**
 * The catalogue of what can be reported; each has a test with its exact text. Stages add their kinds here.
 */
public enum DiagnosticKind {
    HEADER_NOT_FOUND(Severity.ERROR),
    SYNTAX_ERROR(Severity.WARNING);

    private final Severity severity;

    DiagnosticKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
