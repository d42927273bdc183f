package dev.gatun.generator.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The value of a constant expression, in its type's range. */
public sealed interface ConstantValue {

    record IntegerValue(BigInteger value) implements ConstantValue {}

    /**
     * A value of a real floating type.
     *
     * @param value the value, or the nearest double
     * @param exact the value where a double does not hold it, else null
     */
    record FloatingValue(double value, @Nullable BigDecimal exact) implements ConstantValue {}

    /** Bytes of a string literal that are no UTF-8, as characters of Latin-1, without the terminator. */
    record BytesValue(String bytes) implements ConstantValue {}

    /** A string literal's execution characters, without the terminator. */
    record StringValue(String value) implements ConstantValue {}

    /** An address written as a number: {@code ((void *) -1)}. */
    record AddressValue(BigInteger value) implements ConstantValue {}
}
