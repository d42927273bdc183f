package dev.gatun.generator.toolchain;

/** There is neither a compiler nor a table for a target or standard; the message says so. */
public final class NoToolchainException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String hint;

    NoToolchainException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What the user can do about it: one sentence. */
    public String hint() {
        return hint;
    }
}
