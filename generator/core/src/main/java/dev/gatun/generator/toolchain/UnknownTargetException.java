package dev.gatun.generator.toolchain;

/** There is neither a compiler for a target nor a table; the message says so and what to do. */
public final class UnknownTargetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownTargetException(String message) {
        super(message);
    }
}
