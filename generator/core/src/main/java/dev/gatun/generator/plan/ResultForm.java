package dev.gatun.generator.plan;

import dev.gatun.generator.plan.idiom.LengthExpression;
import org.jspecify.annotations.Nullable;

/** What Java sees where C's result points to. */
public sealed interface ResultForm {

    /** What the type says. */
    record Plain() implements ResultForm {}

    /** An array of known length. */
    record Elements(LengthExpression length) implements ResultForm {}

    /**
     * A Java string.
     *
     * @param length in bytes; null for text that ends with a terminator
     * @param free symbol of the function that frees it; null where it is not the caller's
     */
    record Text(@Nullable LengthExpression length, @Nullable String free) implements ResultForm {}
}
