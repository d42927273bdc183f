package dev.gatun.generator.toolchain;

import dev.gatun.generator.diagnostic.DiagnosticKind;

/** There is neither a compiler nor a table for a target or standard; the message says so. */
public final class NoToolchainException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final DiagnosticKind kind;
    private final String hint;

    NoToolchainException(DiagnosticKind kind, String message, String hint) {
        super(message);
        this.kind = kind;
        this.hint = hint;
    }

    public DiagnosticKind kind() {
        return kind;
    }

    /** What the user can do about it: one sentence. */
    public String hint() {
        return hint;
    }
}
