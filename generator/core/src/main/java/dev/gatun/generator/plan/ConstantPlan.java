package dev.gatun.generator.plan;

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

        /** An integer cast to a pointer; 0 is null. No compile-time constant in Java. */
        record AddressLiteral(Pointee pointee, long value) implements Literal {}
    }
}
