package dev.gatun.runtime.cpp;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/** A {@code std::system_error}, such as {@code std::ios_base::failure} and {@code std::filesystem::filesystem_error}. */
public class CppIOException extends UncheckedIOException implements CppThrown {

    @Serial
    private static final long serialVersionUID = 1;

    private final Thrown thrown;

    /** For the runtime and generated classes. */
    public CppIOException(Thrown thrown) {
        super(thrown.message(), new IOException(thrown.message(), thrown.cause()));
        this.thrown = thrown;
    }

    /** The number of the {@code std::error_code}. */
    public int code() {
        return thrown.code();
    }

    @Override
    public Thrown thrown() {
        return thrown;
    }
}
