package dev.gatun.runtime.cpp;

import java.io.Serial;

/** A {@code std::invalid_argument}, {@code std::domain_error} or {@code std::length_error}. */
public class CppIllegalArgumentException extends IllegalArgumentException implements CppThrown {

    @Serial
    private static final long serialVersionUID = 1;

    private final Thrown thrown;

    /** For the runtime and generated classes. */
    public CppIllegalArgumentException(Thrown thrown) {
        super(thrown.message(), thrown.cause());
        this.thrown = thrown;
    }

    @Override
    public Thrown thrown() {
        return thrown;
    }
}
