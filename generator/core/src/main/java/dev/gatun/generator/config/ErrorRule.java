package dev.gatun.generator.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How functions tell that they failed.
 *
 * @param functions patterns
 * @param success for {@link Convention#STATUS}: values, ranges ({@code 100..101}) or names of constants
 * @param failure for {@link Convention#ERRNO} and {@link Convention#NEGATIVE}: results that mean failure; empty for those of the convention
 * @param codes an enum, or a pattern for constants, with the names of codes
 * @param code function that gives the code; null where the result is the code, or errno
 * @param message function that gives a message, or {@code strerror}
 * @param exception simple name of the exception class; null for one made from the header class
 */
public record ErrorRule(
        List<Entry> functions,
        Convention convention,
        List<Entry> success,
        List<Entry> failure,
        @Nullable Entry codes,
        @Nullable Entry code,
        @Nullable Entry message,
        @Nullable Entry exception) {

    /** The message function that is none of the library's. */
    public static final String STRERROR = "strerror";

    public ErrorRule {
        functions = List.copyOf(functions);
        success = List.copyOf(success);
        failure = List.copyOf(failure);
    }

    /** What a failed call gives. */
    public enum Convention {
        /** A result that is not among the successful ones. */
        STATUS,
        /** A null pointer. */
        NULL,
        /** A negative number. */
        NEGATIVE,
        /** A negative number, null or {@code (void *) -1}, and a code in {@code errno}. */
        ERRNO
    }
}
