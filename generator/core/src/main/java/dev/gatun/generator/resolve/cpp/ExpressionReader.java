package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.preprocess.OperatorPrecedence;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.generator.resolve.constant.Value;
import dev.gatun.generator.syntax.Expression;
import dev.gatun.generator.syntax.Expression.BinaryOperator;
import dev.gatun.generator.syntax.Expression.UnaryOperator;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tokens of C++ as an expression of C's ([expr]), by precedence climbing: names are looked up on the way, since they say whether {@code <} opens
 * a list and {@code (} a cast.
 */
final class ExpressionReader {

    /** Longer runs are no constants that a person wrote. */
    private static final int MAX_TOKENS = 4_096;

    private static final int MAX_DEPTH = 200;

    private final TokenCursor tokens;
    private final ExpressionNames names;
    private final TypeReader types;
    private int depth;

    ExpressionReader(List<PpToken> tokens, ExpressionNames names) throws NotConstantException {
        if (tokens.size() > MAX_TOKENS) {
            throw new NotConstantException("is longer than " + MAX_TOKENS + " tokens");
        }
        this.tokens = new TokenCursor(tokens);
        this.names = names;
        this.types = new TypeReader(this.tokens, names);
    }

    Expression read() throws NotConstantException {
        if (tokens.atEnd()) {
            throw new NotConstantException("is empty");
        }
        Expression expression = conditional();
        if (!tokens.atEnd()) {
            throw new NotConstantException("is not understood at '" + tokens.text() + "'");
        }
        return expression;
    }

    private Expression conditional() throws NotConstantException {
        if (++depth > MAX_DEPTH) {
            throw new NotConstantException("is nested too deeply");
        }
        Expression condition = binary(1);
        if (tokens.accept("?")) {
            Expression then = tokens.text().equals(":") ? condition : conditional();
            tokens.require(":");
            condition = new Expression.Conditional(condition, then, conditional(), condition.position());
        }
        depth--;
        return condition;
    }

    private Expression binary(int least) throws NotConstantException {
        Expression left = unary();
        while (true) {
            String operator = tokens.text();
            int precedence = OperatorPrecedence.ofSpelling(operator);
            if (precedence < least) {
                return left;
            }
            tokens.next();
            left = new Expression.Binary(operator(operator), left, binary(precedence + 1), left.position());
        }
    }

    private static BinaryOperator operator(String text) throws NotConstantException {
        String plain = text.equals("and") ? "&&" : text.equals("or") ? "||" : text;
        for (BinaryOperator operator : BinaryOperator.values()) {
            if (operator.spelling().equals(plain)) {
                return operator;
            }
        }
        throw new NotConstantException("contains the operator " + text);
    }

    private Expression unary() throws NotConstantException {
        if (++depth > MAX_DEPTH) {
            throw new NotConstantException("is nested too deeply");
        }
        try {
            PpToken at = tokens.peek();
            if (at == null) {
                throw new NotConstantException("ends too early");
            }
            UnaryOperator operator = switch (at.text()) {
                case "+" -> UnaryOperator.PLUS;
                case "-" -> UnaryOperator.MINUS;
                case "~", "compl" -> UnaryOperator.COMPLEMENT;
                case "!", "not" -> UnaryOperator.NOT;
                default -> null;
            };
            if (operator != null) {
                tokens.next();
                return new Expression.Unary(operator, unary(), at.position());
            }
            return primary(at);
        } finally {
            depth--;
        }
    }

    private Expression primary(PpToken at) throws NotConstantException {
        switch (at.type()) {
            case PreprocessingLexer.PpNumber -> {
                tokens.next();
                return new Expression.Number(at.text(), at.position());
            }
            case PreprocessingLexer.CharacterConstant -> {
                tokens.next();
                return new Expression.Character(at.text(), at.position());
            }
            case PreprocessingLexer.StringLiteral -> {
                return strings(at);
            }
            default -> {}
        }
        return switch (at.text()) {
            case "true", "false", "nullptr" -> {
                tokens.next();
                yield new Expression.Keyword(at.text(), at.position());
            }
            case "(" -> parenthesized(at);
            case "sizeof", "alignof", "_Alignof", "__alignof__" -> size(at);
            case "static_cast", "reinterpret_cast", "const_cast" -> namedCast(at);
            case "noexcept", "requires", "typeid", "new", "[", "{" ->
                throw new NotConstantException("contains '" + at.text() + "'");
            default -> nameOrType(at);
        };
    }

    private Expression strings(PpToken first) {
        List<String> spellings = new ArrayList<>();
        while (tokens.peek() instanceof PpToken token && token.type() == PreprocessingLexer.StringLiteral) {
            spellings.add(token.text());
            tokens.next();
        }
        return new Expression.StringLiteral(spellings, first.position());
    }

    private Expression parenthesized(PpToken at) throws NotConstantException {
        int mark = tokens.mark();
        tokens.next();
        CppType type = types.typeId();
        if (type != null && tokens.accept(")")) {
            return new Expression.Cast(names.name(type), unary(), at.position());
        }
        tokens.reset(mark);
        tokens.next();
        Expression inner = conditional();
        tokens.require(")");
        return inner;
    }

    private Expression size(PpToken at) throws NotConstantException {
        tokens.next();
        boolean alignment = !at.text().equals("sizeof");
        if (tokens.text().equals("...")) {
            throw new NotConstantException("counts the arguments of a pack");
        }
        int mark = tokens.mark();
        if (tokens.accept("(")) {
            CppType type = types.typeId();
            if (type != null && tokens.accept(")")) {
                return alignment
                        ? new Expression.AlignofType(names.name(type), at.position())
                        : new Expression.SizeofType(names.name(type), at.position());
            }
            tokens.reset(mark);
        }
        Expression operand = unary();
        return alignment
                ? new Expression.AlignofExpression(operand, at.position())
                : new Expression.SizeofExpression(operand, at.position());
    }

    private Expression namedCast(PpToken at) throws NotConstantException {
        tokens.next();
        tokens.require("<");
        CppType type = types.typeId();
        if (type == null) {
            throw new NotConstantException("is cast to what is no type");
        }
        tokens.require(">");
        tokens.require("(");
        Expression inner = conditional();
        tokens.require(")");
        return new Expression.Cast(names.name(type), inner, at.position());
    }

    /** {@code T(x)}, {@code T{x}}, {@code T()}, or the name of a value. */
    private Expression nameOrType(PpToken at) throws NotConstantException {
        int mark = tokens.mark();
        Value value = types.value();
        if (value != null) {
            if (tokens.text().equals("(")
                    || tokens.text().equals(".")
                    || tokens.text().equals("[")) {
                throw new NotConstantException("is not understood at '" + tokens.text() + "'");
            }
            String key = "#" + mark;
            names.mean(key, value);
            return new Expression.Identifier(key, at.position());
        }
        CppType type = types.simpleType();
        if (type == null) {
            throw new NotConstantException(
                    Character.isJavaIdentifierStart(at.text().charAt(0))
                            ? "names " + at.text() + ", which is not declared"
                            : "is not understood at '" + at.text() + "'");
        }
        String close = tokens.accept("(") ? ")" : tokens.accept("{") ? "}" : null;
        if (close == null) {
            throw new NotConstantException("names the type " + at.text());
        }
        Expression inner = tokens.text().equals(close) ? null : conditional();
        tokens.require(close);
        return new Expression.Cast(
                names.name(type), inner == null ? new Expression.Number("0", at.position()) : inner, at.position());
    }
}
