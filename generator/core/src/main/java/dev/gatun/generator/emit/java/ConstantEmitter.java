package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.ConstantPlan;
import dev.gatun.generator.plan.ConstantPlan.Literal;
import dev.gatun.generator.plan.Pointee;

/** Fields for macros and constants of untagged enums. */
final class ConstantEmitter {

    private final SourceText out;
    private final JavaTypeNames types;
    private final Conversions conversions;

    ConstantEmitter(SourceText out, JavaTypeNames types, Conversions conversions) {
        this.out = out;
        this.types = types;
        this.conversions = conversions;
    }

    void emit(ConstantPlan plan) {
        out.blank().javadoc(JavadocText.of(plan.documentation()));
        out.line("public static final " + type(plan.literal()) + " " + plan.name() + " = " + value(plan.literal()) + ";");
    }

    private String type(Literal literal) {
        return switch (literal) {
            case Literal.BooleanLiteral _ -> "boolean";
            case Literal.IntLiteral _ -> "int";
            case Literal.LongLiteral _ -> "long";
            case Literal.FloatLiteral _ -> "float";
            case Literal.DoubleLiteral _ -> "double";
            case Literal.StringLiteral _ -> "String";
            case Literal.AddressLiteral address -> types.nullable(types.received(address.pointee()));
        };
    }

    private String value(Literal literal) {
        return switch (literal) {
            case Literal.BooleanLiteral(boolean value) -> Boolean.toString(value);
            case Literal.IntLiteral(int value) -> Integer.toString(value);
            case Literal.LongLiteral(long value) -> JavaLiterals.of(value);
            case Literal.FloatLiteral(float value) -> JavaLiterals.of(value);
            case Literal.DoubleLiteral(double value) -> JavaLiterals.of(value);
            case Literal.StringLiteral(String value) -> JavaLiterals.of(value);
            case Literal.AddressLiteral(Pointee pointee, long value) -> address(pointee, value);
        };
    }

    private String address(Pointee pointee, long value) {
        return value == 0
                ? "null"
                : conversions.pointer(
                        pointee, out.use(ClassRef.MEMORY_SEGMENT) + ".ofAddress(" + JavaLiterals.of(value) + ")");
    }
}
