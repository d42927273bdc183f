package dev.gatun.runtime.cpp;

import java.io.Serial;

/** A {@code std::logic_error}, {@code std::bad_function_call} or {@code std::bad_weak_ptr}. */
public class CppIllegalStateException extends IllegalStateException implements CppThrown {

    @Serial
    private static final long serialVersionUID = 1;

    private final Thrown thrown;

    /** For the runtime and generated classes. */
    public CppIllegalStateException(Thrown thrown) {
        super(thrown.message(), thrown.cause());
        this.thrown = thrown;
    }

    @Override
    public Thrown thrown() {
        return thrown;
    }
}
