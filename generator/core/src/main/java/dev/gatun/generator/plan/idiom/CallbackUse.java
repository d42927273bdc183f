package dev.gatun.generator.plan.idiom;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a function for which a Java function will do. Parameters are meant by their indices in C.
 *
 * @param parameter the function pointer
 * @param userData what C hands on to the callback; null where nothing is said of it, so that each Java function needs a stub of its own
 * @param owner the object that the callback lives as long as; -1 unless the lifetime says so
 * @param destroy what C calls when it is done with the callback; null unless the lifetime says so
 * @param fallback what C gets when the callback throws; null for what the callback's type says
 */
public record CallbackUse(
        int parameter,
        Lifetime lifetime,
        @Nullable UserData userData,
        int owner,
        @Nullable Destroy destroy,
        @Nullable DefaultResult fallback) {

    /** Until when C may call it. */
    public enum Lifetime {
        CALL,
        ARENA,
        OWNER,
        /** C says when. */
        DESTROY
    }

    /**
     * A {@code void *} that goes through C.
     *
     * @param ofFunction among the function's parameters
     * @param ofCallback among the callback's
     */
    public record UserData(int ofFunction, int ofCallback) {}

    /**
     * A function pointer that takes the user data.
     *
     * @param ofFunction among the function's parameters
     * @param data among the parameters of the function pointed to
     */
    public record Destroy(int ofFunction, int data) {}
}
