package dev.gatun.runtime.cpp;

import java.io.Serial;

/** A {@code std::bad_alloc}. */
public class CppOutOfMemoryError extends OutOfMemoryError implements CppThrown {

    @Serial
    private static final long serialVersionUID = 1;

    private final Thrown thrown;

    /** For the runtime and generated classes. */
    @SuppressWarnings("this-escape") // its superclass has no constructor that takes a cause
    public CppOutOfMemoryError(Thrown thrown) {
        super(thrown.message());
        initCause(thrown.cause());
        this.thrown = thrown;
    }

    @Override
    public Thrown thrown() {
        return thrown;
    }
}
