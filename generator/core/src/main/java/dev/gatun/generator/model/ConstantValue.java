package dev.gatun.generator.model;

import java.math.BigInteger;

/** The value of a constant expression, in its type's range. */
public sealed interface ConstantValue {

    record IntegerValue(BigInteger value) implements ConstantValue {}

    /** A value of {@code float} or {@code double}, exact in a Java double; {@code float} values are rounded to float. */
    record FloatingValue(double value) implements ConstantValue {}

    /** A string literal's execution characters, without the terminator. */
    record StringValue(String value) implements ConstantValue {}

    /** An address written as a number: {@code ((void *) -1)}. */
    record AddressValue(BigInteger value) implements ConstantValue {}
}
