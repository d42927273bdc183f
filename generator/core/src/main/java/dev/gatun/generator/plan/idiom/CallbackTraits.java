package dev.gatun.generator.plan.idiom;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a callback type, wherever it is used.
 *
 * @param userData index of the parameter; -1 where nothing is said
 * @param fallback what C gets when a callback throws; null for zeros
 */
public record CallbackTraits(int userData, @Nullable DefaultResult fallback) {

    /** Nothing. */
    public static final CallbackTraits NONE = new CallbackTraits(-1, null);
}
