package dev.gatun.runtime.cpp;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Results that say how a call went. For generated methods. */
public final class CppStatus {

    private CppStatus() {}

    /**
     * Throws if a call failed; the result is closed in any case.
     *
     * @param ok whether all went well
     * @param message what did not
     */
    public static <S extends CppObject, X extends RuntimeException> void check(
            S status, Predicate<S> ok, Function<S, @Nullable String> message, Function<String, X> exception) {
        try (status) {
            if (!ok.test(status)) {
                throw exception.apply(String.valueOf(message.apply(status)));
            }
        }
    }
}
