package dev.gatun.runtime;

import org.jspecify.annotations.Nullable;

/** A C function said that it failed, in its library's way. Generated bindings have a subclass for each way. */
public class NativeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String function;
    private final long code;
    private final @Nullable String codeName;

    /**
     * A failure.
     *
     * @param function as {@link #function}
     * @param code as {@link #code}
     * @param codeName as {@link #codeName}
     * @param detail what happened, behind the function's name: {@code unable to open database file (SQLITE_CANTOPEN, 14)}
     */
    protected NativeException(String function, long code, @Nullable String codeName, String detail) {
        super(function + ": " + detail);
        this.function = function;
        this.code = code;
        this.codeName = codeName;
    }

    /** The library's number for what happened, also one that no header names; 0 where there is none. One of 64 bits may have to be read as unsigned. */
    public long code() {
        return code;
    }

    /** The name of {@link #code} in C; null where none is known. */
    public @Nullable String codeName() {
        return codeName;
    }

    /** The function that failed, as in C. */
    public String function() {
        return function;
    }
}
