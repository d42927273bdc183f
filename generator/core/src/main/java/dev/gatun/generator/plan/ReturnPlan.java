package dev.gatun.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of C's result in Java.
 *
 * @param kept false where it only tells success from failure
 * @param ownership of the result
 * @param error how it tells a failure; null where it doesn't
 * @param several the class of the results where there is more than one; null where there isn't
 */
public record ReturnPlan(
        boolean kept,
        Ownership ownership,
        @Nullable ErrorPlan error,
        @Nullable ResultsPlan several) {

    /** It is what Java gets. */
    public static final ReturnPlan PLAIN = new ReturnPlan(true, new Ownership.None());

    public ReturnPlan(boolean kept, Ownership ownership) {
        this(kept, ownership, null, null);
    }

    /**
     * A Java record of results.
     *
     * @param className nested in the header class, whose name it starts with
     * @param components one for each result: of C, if it is kept, then of parameters, in their order
     */
    public record ResultsPlan(String className, List<String> components) {

        public ResultsPlan {
            components = List.copyOf(components);
        }
    }
}
