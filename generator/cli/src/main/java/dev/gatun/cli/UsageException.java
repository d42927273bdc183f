package dev.gatun.cli;

import org.jspecify.annotations.Nullable;

/** The command line is wrong. Thrown by what reads it, printed by {@link Main}. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable String hint;

    /**
     * @param message one sentence, no final stop, lower case start
     * @param hint what to write instead, or null
     */
    UsageException(String message, @Nullable String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    @Nullable String hint() {
        return hint;
    }
}
