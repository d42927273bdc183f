package dev.gatun.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a function's result tells that the call failed, and what is thrown then.
 *
 * @param exception the class
 * @param report name of the field of that class that makes the exception
 * @param values of C's result, as Java carries it; a pointer counts as its address
 * @param failing whether these values mean failure, or all others do
 * @param codeInResult whether the result is the code
 * @param errno whether {@code errno} is, which the call has to keep
 * @param object index of the parameter that the message is about; null for none
 */
public record ErrorPlan(
        String exception,
        String report,
        List<Range> values,
        boolean failing,
        boolean codeInResult,
        boolean errno,
        @Nullable Integer object) {

    public ErrorPlan {
        values = List.copyOf(values);
    }

    /**
     * Values from first to last, both included; compared as the result's type is.
     *
     * @param isLeast whether no value of the type is less than the first
     */
    public record Range(long first, long last, boolean isLeast) {}
}
