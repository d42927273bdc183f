package dev.gatun.runtime.cpp;

import java.io.Serial;
import java.util.NoSuchElementException;

/** A {@code std::bad_optional_access} or {@code std::bad_variant_access}. */
public class CppNoSuchElementException extends NoSuchElementException implements CppThrown {

    @Serial
    private static final long serialVersionUID = 1;

    private final Thrown thrown;

    /** For the runtime and generated classes. */
    public CppNoSuchElementException(Thrown thrown) {
        super(thrown.message(), thrown.cause());
        this.thrown = thrown;
    }

    @Override
    public Thrown thrown() {
        return thrown;
    }
}
