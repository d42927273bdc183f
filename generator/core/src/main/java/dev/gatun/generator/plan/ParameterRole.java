package dev.gatun.generator.plan;

import dev.gatun.generator.plan.idiom.LengthExpression;

/** What a parameter of C is to the Java caller. Parameters are meant by their indices in C. */
public sealed interface ParameterRole {

    /** Whether it is part of what the Java method gives back. */
    default boolean isResult() {
        return this instanceof Out || this instanceof Capacity || this instanceof TextBuffer;
    }

    /** The caller gives it. */
    record Given() implements ParameterRole {}

    /**
     * C writes it: it is part of the result.
     *
     * @param value what lies there
     * @param inOut whether the caller gives a value too
     */
    record Out(ValueType value, Ownership ownership, boolean inOut) implements ParameterRole {}

    /**
     * Memory of several elements, which the caller gives.
     *
     * @param length how many C takes for granted
     * @param lengthParameter index of the parameter that says so, and is hidden; -1 where the caller gives all that the length is made of
     * @param read whether C reads it
     * @param written whether C writes it
     * @param text whether it is text without a terminator, for which a string will do
     * @param optional whether it may be null also where C is told that there are elements
     */
    record Buffer(
            LengthExpression length, int lengthParameter, boolean read, boolean written, boolean text, boolean optional)
            implements ParameterRole {}

    /** The length of a buffer, which is known by that. */
    record Length(int buffer) implements ParameterRole {}

    /** A pointer to the length of a buffer: its capacity ahead of the call, what was written behind it, a part of the result. */
    record Capacity(int buffer) implements ParameterRole {}

    /**
     * A buffer that C writes text to, a part of the result.
     *
     * @param capacity in bytes, terminator included
     */
    record TextBuffer(LengthExpression capacity) implements ParameterRole {}

    /** A handle that has to live as long as the call. */
    record Held() implements ParameterRole {}

    /** A handle that C becomes the owner of. */
    record Consumed() implements ParameterRole {}
}
