package dev.gatun.generator.plan;

/** What a parameter of C is to the Java caller. Parameters are meant by their indices in C. */
public sealed interface ParameterRole {

    /** The caller gives it. */
    record Given() implements ParameterRole {}

    /**
     * C writes it: it is part of the result.
     *
     * @param value what lies there
     * @param inOut whether the caller gives a value too
     */
    record Out(ValueType value, Ownership ownership, boolean inOut) implements ParameterRole {}

    /** A handle that has to live as long as the call. */
    record Held() implements ParameterRole {}

    /** A handle that C becomes the owner of. */
    record Consumed() implements ParameterRole {}
}
