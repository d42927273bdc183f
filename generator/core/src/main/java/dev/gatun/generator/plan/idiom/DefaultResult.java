package dev.gatun.generator.plan.idiom;

/** What C gets from a callback that throws. */
public sealed interface DefaultResult {

    /** For integers, enums, booleans and pointers. */
    record OfInteger(long value) implements DefaultResult {}

    record OfFloating(double value) implements DefaultResult {}
}
