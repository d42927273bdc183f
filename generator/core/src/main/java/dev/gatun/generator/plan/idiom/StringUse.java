package dev.gatun.generator.plan.idiom;

import org.jspecify.annotations.Nullable;

/**
 * Text in a function's parameters and result.
 *
 * @param result whether the result is given as a Java string
 * @param charset canonical name of the charset; null for the encoding that the C type has: UTF-8 for {@code char}
 * @param free function of the header that frees the result; null for none
 */
public record StringUse(
        boolean result, @Nullable String charset, @Nullable String free) {

    /** Parameters as UTF-8, the result as C has it. */
    static final StringUse PLAIN = new StringUse(false, null, null);
}
