package dev.gatun.generator.diagnostic;

/**
 * The catalogue of what can be reported; each has a test with its exact text. Stages add their kinds here.
 */
public enum DiagnosticKind {
    HEADER_NOT_FOUND(Severity.ERROR),
    SYNTAX_ERROR(Severity.WARNING),
    /** An {@code --include-KIND} option names nothing. */
    UNKNOWN_NAME(Severity.ERROR),
    /** A package or class name that Java doesn't allow. */
    INVALID_JAVA_NAME(Severity.ERROR),
    /** The output folder, or a file in it, can't be written. */
    CANNOT_WRITE(Severity.ERROR);

    private final Severity severity;

    DiagnosticKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
