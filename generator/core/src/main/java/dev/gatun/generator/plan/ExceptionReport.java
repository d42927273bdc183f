package dev.gatun.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an exception's code and message come from.
 *
 * @param name of the field with it
 * @param unsigned whether codes are to be read as unsigned numbers of 64 bits
 * @param codes names of codes, in the order of the header
 * @param code function that gives the code, for {@link Source#FUNCTION}
 * @param message function that gives the message; null for none
 * @param strerror whether the C library gives it
 */
public record ExceptionReport(
        String name,
        Source source,
        boolean unsigned,
        List<Code> codes,
        @Nullable Link code,
        @Nullable Link message,
        boolean strerror) {

    public ExceptionReport {
        codes = List.copyOf(codes);
    }

    /** Where the code is. */
    public enum Source {
        RESULT,
        NONE,
        ERRNO,
        FUNCTION
    }

    /** @param value as Java carries it */
    public record Code(String name, long value) {}

    /**
     * A function of C that only the runtime calls.
     *
     * @param symbol as {@link FunctionPlan#symbol}
     */
    public record Link(String symbol, FunctionPlan.Route route, ValueType result, List<ValueType> parameters) {

        public Link {
            parameters = List.copyOf(parameters);
        }
    }
}
