package dev.gatun.runtime.cpp;

import java.io.Serial;

/** A {@code std::out_of_range}. */
public class CppIndexOutOfBoundsException extends IndexOutOfBoundsException implements CppThrown {

    @Serial
    private static final long serialVersionUID = 1;

    private final Thrown thrown;

    /** For the runtime and generated classes. */
    @SuppressWarnings("this-escape") // its superclass has no constructor that takes a cause
    public CppIndexOutOfBoundsException(Thrown thrown) {
        super(thrown.message());
        initCause(thrown.cause());
        this.thrown = thrown;
    }

    @Override
    public Thrown thrown() {
        return thrown;
    }
}
