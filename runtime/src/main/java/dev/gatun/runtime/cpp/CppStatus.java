package dev.gatun.runtime.cpp;

import java.lang.foreign.MemorySegment;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Results that say how a call went. For generated methods. */
public final class CppStatus {

    private CppStatus() {}

    /**
     * Throws if a call failed, with the result; one of a call that went well is closed.
     *
     * @param ok whether all went well
     * @param message what did not
     */
    public static <S extends CppObject> void check(
            S status,
            Predicate<S> ok,
            Function<S, @Nullable String> message,
            Function<String, ? extends CppStatusException> exception) {
        try (status) {
            if (!ok.test(status)) {
                CppStatusException failure = exception.apply(String.valueOf(message.apply(status)));
                if (status.owner) {
                    failure.take(status);
                }
                throw failure;
            }
        }
    }

    /**
     * What a method of Java that has thrown gives C++: the address of the exception's object, to be copied before Java is called again.
     *
     * @throws CppStatusException the same, if it has no object
     */
    public static MemorySegment failed(CppStatusException failure) {
        MemorySegment object = failure.object();
        if (object == null) {
            throw failure;
        }
        JavaResult.keep(failure);
        return object;
    }

    /**
     * As {@link #failed(CppStatusException)}, where an object can be made of a message.
     *
     * @param ok whether an object says that all went well, and so is none for a failure
     */
    public static <S extends CppObject> MemorySegment failed(
            CppStatusException failure, Function<String, S> of, Predicate<S> ok) {
        if (failure.object() == null) {
            S made = of.apply(String.valueOf(failure.getMessage()));
            if (ok.test(made)) {
                made.close();
            } else {
                failure.take(made);
            }
        }
        return failed(failure);
    }
}
