package dev.gatun.generator.resolve.constant;

import java.util.Objects;

/** An expression has no value that is known from the header alone; the message is one clause that says why. */
public final class NotConstantException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Without a stack trace: thousands of macros are no constants, and that is no fault of the program. */
    public NotConstantException(String reason) {
        super(reason, null, false, false);
    }

    /** One clause without a subject, such as {@code calls f} or {@code divides by zero}. */
    public String reason() {
        return Objects.requireNonNull(getMessage());
    }
}
