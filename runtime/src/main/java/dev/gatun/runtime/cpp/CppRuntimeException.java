package dev.gatun.runtime.cpp;

import java.io.Serial;

/** A {@code std::runtime_error}. */
public class CppRuntimeException extends CppException {

    @Serial
    private static final long serialVersionUID = 1;

    /** For the runtime and generated classes. */
    public CppRuntimeException(Thrown thrown) {
        super(thrown);
    }
}
