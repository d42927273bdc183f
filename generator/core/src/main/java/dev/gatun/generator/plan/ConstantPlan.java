package dev.gatun.generator.plan;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A constant of the header class.
 *
 * @param name the Java field's
 */
public record ConstantPlan(String name, Literal literal, Documentation documentation) {

    /** A value as Java writes it. */
    public sealed interface Literal {

        record BooleanLiteral(boolean value) implements Literal {}

        record IntLiteral(int value) implements Literal {}

        record LongLiteral(long value) implements Literal {}

        record FloatLiteral(float value) implements Literal {}

        record DoubleLiteral(double value) implements Literal {}

        record StringLiteral(String value) implements Literal {}

        /** An integer that a long can't hold. No compile-time constant in Java, as the following. */
        record BigIntegerLiteral(BigInteger value) implements Literal {}

        /** A floating value that a double can't hold. */
        record BigDecimalLiteral(BigDecimal value) implements Literal {}

        /** Bytes of a C string that are no text, as characters of Latin-1. */
        record BytesLiteral(String value) implements Literal {}

        /** An integer cast to a pointer; 0 is null. No compile-time constant in Java. */
        record AddressLiteral(Pointee pointee, long value) implements Literal {}
    }
}
