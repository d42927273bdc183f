package dev.gatun.generator.syntax;

import dev.gatun.generator.source.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** C23 6.5 expressions, as far as constants need them. */
public sealed interface Expression {

    SourcePosition position();

    /** An integer or floating constant as spelled (6.4.4.1, 6.4.4.2), suffix included. */
    record Number(String spelling, SourcePosition position) implements Expression {}

    /** A character constant as spelled, prefix and quotes included. */
    record Character(String spelling, SourcePosition position) implements Expression {}

    /** Adjacent string literals as spelled, each with prefix and quotes. */
    record StringLiteral(List<String> spellings, SourcePosition position) implements Expression {}

    /** {@code true}, {@code false}, {@code nullptr}. */
    record Keyword(String spelling, SourcePosition position) implements Expression {}

    record Identifier(String name, SourcePosition position) implements Expression {}

    enum UnaryOperator {
        PLUS("+"),
        MINUS("-"),
        COMPLEMENT("~"),
        NOT("!"),
        ADDRESS("&"),
        DEREFERENCE("*");

        private final String spelling;

        UnaryOperator(String spelling) {
            this.spelling = spelling;
        }

        public String spelling() {
            return spelling;
        }
    }

    record Unary(UnaryOperator operator, Expression operand, SourcePosition position) implements Expression {}

    enum BinaryOperator {
        MULTIPLY("*"),
        DIVIDE("/"),
        REMAINDER("%"),
        ADD("+"),
        SUBTRACT("-"),
        SHIFT_LEFT("<<"),
        SHIFT_RIGHT(">>"),
        LESS("<"),
        GREATER(">"),
        LESS_EQUAL("<="),
        GREATER_EQUAL(">="),
        EQUAL("=="),
        NOT_EQUAL("!="),
        BIT_AND("&"),
        BIT_XOR("^"),
        BIT_OR("|"),
        AND("&&"),
        OR("||"),
        COMMA(",");

        private final String spelling;

        BinaryOperator(String spelling) {
            this.spelling = spelling;
        }

        public String spelling() {
            return spelling;
        }
    }

    record Binary(BinaryOperator operator, Expression left, Expression right, SourcePosition position)
            implements Expression {}

    /** {@code condition ? then : otherwise}; GNU {@code a ?: b} repeats its condition as {@code then}. */
    record Conditional(Expression condition, Expression then, Expression otherwise, SourcePosition position)
            implements Expression {}

    record Cast(TypeName type, Expression operand, SourcePosition position) implements Expression {}

    record SizeofType(TypeName type, SourcePosition position) implements Expression {}

    record SizeofExpression(Expression operand, SourcePosition position) implements Expression {}

    record AlignofType(TypeName type, SourcePosition position) implements Expression {}

    record AlignofExpression(Expression operand, SourcePosition position) implements Expression {}

    /** {@code __builtin_offsetof(type, a.b[2])}: designator parts in order. */
    record Offsetof(TypeName type, List<Designator> designator, SourcePosition position) implements Expression {}

    sealed interface Designator {}

    record FieldDesignator(String name) implements Designator {}

    record IndexDesignator(Expression index) implements Designator {}

    record TypesCompatible(TypeName left, TypeName right, SourcePosition position) implements Expression {}

    /**
     * {@code _Generic(operand, type: value, default: value)}.
     *
     * @param operand a cast of 0 where it is a type (C2y)
     */
    record Generic(Expression operand, List<Association> associations, SourcePosition position) implements Expression {}

    /** @param type null for {@code default} */
    record Association(@Nullable TypeName type, Expression value) {}

    record Call(Expression function, List<Expression> arguments, SourcePosition position) implements Expression {}

    record Index(Expression array, Expression index, SourcePosition position) implements Expression {}

    /** {@code object.name}, or {@code object->name} with {@code arrow}. */
    record MemberAccess(Expression object, String name, boolean arrow, SourcePosition position) implements Expression {}

    /**
     * What is recognised but has no value here: statement expression, compound literal,
     * assignment, increment.
     */
    record Unsupported(String construct, SourcePosition position) implements Expression {}
}
