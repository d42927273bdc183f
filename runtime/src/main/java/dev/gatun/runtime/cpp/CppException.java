package dev.gatun.runtime.cpp;

import java.io.Serial;

/** An exception of C++ for which Java has no better class: a {@code std::exception}, or anything else that can be thrown. */
public class CppException extends RuntimeException implements CppThrown {

    @Serial
    private static final long serialVersionUID = 1;

    private final Thrown thrown;

    /** For the runtime and generated classes. */
    public CppException(Thrown thrown) {
        super(thrown.message(), thrown.cause());
        this.thrown = thrown;
    }

    @Override
    public Thrown thrown() {
        return thrown;
    }
}
