package dev.gatun.runtime.cpp;

import java.io.Serial;
import java.io.Serializable;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * What C++ threw. Where its class has a Java class of its own, the object of C++ is kept until the Java exception is garbage; it doesn't survive
 * serialization.
 */
public final class Thrown implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** Makes a Java exception. */
    @FunctionalInterface
    public interface Factory {

        /** A new exception. */
        Throwable exception(Thrown thrown);
    }

    private final String typeName;
    private final @Nullable String message;
    private final int code;
    private final transient @Nullable Throwable cause;
    private final transient @Nullable MemorySegment object;

    /**
     * @param cause what was nested in it; null for none
     * @param object the object of C++, which somebody keeps; null for none
     */
    Thrown(
            String typeName,
            @Nullable String message,
            int code,
            @Nullable Throwable cause,
            @Nullable MemorySegment object) {
        this.typeName = typeName;
        this.message = message;
        this.code = code;
        this.cause = cause;
        this.object = object;
    }

    /** The name of its class in C++, with namespaces. */
    public String typeName() {
        return typeName;
    }

    /** {@code what()}, or what else is known of it. */
    public @Nullable String message() {
        return message;
    }

    /** The number of the {@code std::error_code}; 0 for what has none. */
    public int code() {
        return code;
    }

    /** The exception that was nested in it; null for none. */
    public @Nullable Throwable cause() {
        return cause;
    }

    /**
     * The address of the object, for generated methods: they keep the exception reachable while they use it.
     *
     * @throws IllegalStateException if the object isn't there, since the exception was serialized
     */
    public MemorySegment object() {
        if (object == null) {
            throw new IllegalStateException("the object of C++ that " + typeName + " was is not here any more");
        }
        return object;
    }
}
