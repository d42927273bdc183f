package dev.gatun.generator.plan;

/**
 * What becomes of C's result in Java.
 *
 * @param kept false where it only tells success from failure
 * @param ownership of the result
 */
public record ReturnPlan(boolean kept, Ownership ownership) {

    /** It is what Java gets. */
    public static final ReturnPlan PLAIN = new ReturnPlan(true, new Ownership.None());
}
