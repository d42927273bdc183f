package dev.gatun.generator.plan;

/** Whose an object is that C gives. */
public sealed interface Ownership {

    /** The caller has nothing to do with that. */
    record None() implements Ownership {}

    /**
     * The caller's from now on.
     *
     * @param parent index of the parameter that has to outlive it, or -1
     */
    record New(int parent) implements Ownership {}

    /** The type has owners, but this object has another than the caller. */
    record Borrowed() implements Ownership {}
}
