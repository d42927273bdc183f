package dev.gatun.generator.resolve;

import dev.gatun.generator.preprocess.OperatorPrecedence;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.syntax.Expression;
import dev.gatun.generator.syntax.Expression.BinaryOperator;
import dev.gatun.generator.syntax.Expression.UnaryOperator;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Expressions without keywords but {@code sizeof}, by precedence climbing.
 *
 * <p>Large headers have thousands of enumerators and macros like {@code (1 << 3)}; the grammar's parser takes ten times as long
 * for each, and its first expression costs some 20 ms in a cold JVM. What is not plain is left to it.
 */
final class PlainExpressionParser {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_TOKENS = 1000;

    private final List<PpToken> tokens;
    private final Predicate<String> isTypedefName;
    private int next;
    private int depth;

    private PlainExpressionParser(List<PpToken> tokens, Predicate<String> isTypedefName) {
        this.tokens = tokens;
        this.isTypedefName = isTypedefName;
    }

    /** Null where the tokens are not plain, or no expression. */
    static @Nullable Expression parse(List<PpToken> tokens, Predicate<String> isTypedefName) {
        if (tokens.isEmpty() || tokens.size() > MAX_TOKENS) {
            return null;
        }
        PlainExpressionParser parser = new PlainExpressionParser(tokens, isTypedefName);
        Expression expression = parser.conditional();
        return parser.next == tokens.size() ? expression : null;
    }

    private int peek() {
        return next < tokens.size() ? tokens.get(next).type() : 0;
    }

    private boolean accept(int type) {
        if (peek() != type) {
            return false;
        }
        next++;
        return true;
    }

    private @Nullable Expression conditional() {
        if (++depth > MAX_DEPTH) {
            return null;
        }
        Expression condition = binary(1);
        if (condition == null || peek() != PreprocessingLexer.Question) {
            depth--;
            return condition;
        }
        next++;
        Expression then = peek() == PreprocessingLexer.Colon ? condition : conditional();
        Expression otherwise = accept(PreprocessingLexer.Colon) ? conditional() : null;
        depth--;
        return then == null || otherwise == null
                ? null
                : new Expression.Conditional(condition, then, otherwise, condition.position());
    }

    private @Nullable Expression binary(int least) {
        Expression left = unary();
        while (left != null && OperatorPrecedence.ofToken(peek()) >= least) {
            PpToken operator = tokens.get(next++);
            Expression right = binary(OperatorPrecedence.ofToken(operator.type()) + 1);
            BinaryOperator meaning = operator(operator.type());
            left = right == null || meaning == null
                    ? null
                    : new Expression.Binary(meaning, left, right, left.position());
        }
        return left;
    }

    private static @Nullable BinaryOperator operator(int type) {
        return switch (type) {
            case PreprocessingLexer.PipePipe -> BinaryOperator.OR;
            case PreprocessingLexer.AmpersandAmpersand -> BinaryOperator.AND;
            case PreprocessingLexer.Pipe -> BinaryOperator.BIT_OR;
            case PreprocessingLexer.Caret -> BinaryOperator.BIT_XOR;
            case PreprocessingLexer.Ampersand -> BinaryOperator.BIT_AND;
            case PreprocessingLexer.Equal -> BinaryOperator.EQUAL;
            case PreprocessingLexer.NotEqual -> BinaryOperator.NOT_EQUAL;
            case PreprocessingLexer.Less -> BinaryOperator.LESS;
            case PreprocessingLexer.Greater -> BinaryOperator.GREATER;
            case PreprocessingLexer.LessEqual -> BinaryOperator.LESS_EQUAL;
            case PreprocessingLexer.GreaterEqual -> BinaryOperator.GREATER_EQUAL;
            case PreprocessingLexer.ShiftLeft -> BinaryOperator.SHIFT_LEFT;
            case PreprocessingLexer.ShiftRight -> BinaryOperator.SHIFT_RIGHT;
            case PreprocessingLexer.Plus -> BinaryOperator.ADD;
            case PreprocessingLexer.Minus -> BinaryOperator.SUBTRACT;
            case PreprocessingLexer.Star -> BinaryOperator.MULTIPLY;
            case PreprocessingLexer.Slash -> BinaryOperator.DIVIDE;
            case PreprocessingLexer.Percent -> BinaryOperator.REMAINDER;
            default -> null;
        };
    }

    private @Nullable Expression unary() {
        UnaryOperator operator = switch (peek()) {
            case PreprocessingLexer.Plus -> UnaryOperator.PLUS;
            case PreprocessingLexer.Minus -> UnaryOperator.MINUS;
            case PreprocessingLexer.Tilde -> UnaryOperator.COMPLEMENT;
            case PreprocessingLexer.Exclamation -> UnaryOperator.NOT;
            case PreprocessingLexer.Star -> UnaryOperator.DEREFERENCE;
            case PreprocessingLexer.Ampersand -> UnaryOperator.ADDRESS;
            default -> null;
        };
        if (++depth > MAX_DEPTH) {
            return null;
        }
        Expression expression;
        if (operator != null) {
            PpToken token = tokens.get(next++);
            Expression operand = unary();
            expression = operand == null ? null : new Expression.Unary(operator, operand, token.position());
        } else if (peek() == PreprocessingLexer.SIZEOF) {
            expression = sizeof();
        } else {
            PlainTypeNames.Parsed cast = parenthesizedType();
            expression = cast == null ? postfix() : cast(cast);
        }
        depth--;
        return expression;
    }

    private @Nullable Expression sizeof() {
        PpToken token = tokens.get(next++);
        PlainTypeNames.Parsed type = parenthesizedType();
        if (type == null) {
            Expression operand = unary();
            return operand == null ? null : new Expression.SizeofExpression(operand, token.position());
        }
        next = type.end() + 1;
        return peek() == PreprocessingLexer.LeftBrace ? null : new Expression.SizeofType(type.type(), token.position());
    }

    private @Nullable Expression cast(PlainTypeNames.Parsed type) {
        PpToken token = tokens.get(next);
        next = type.end() + 1;
        Expression operand = unary();
        return operand == null ? null : new Expression.Cast(type.type(), operand, token.position());
    }

    /** The type name between the parentheses that come next; null where it is something else. */
    private PlainTypeNames.@Nullable Parsed parenthesizedType() {
        if (peek() != PreprocessingLexer.LeftParen) {
            return null;
        }
        PlainTypeNames.Parsed type = PlainTypeNames.parse(tokens, next + 1, isTypedefName);
        boolean closed = type != null
                && type.end() < tokens.size()
                && tokens.get(type.end()).type() == PreprocessingLexer.RightParen;
        return closed ? type : null;
    }

    private @Nullable Expression postfix() {
        Expression expression = primary();
        while (expression != null) {
            if (accept(PreprocessingLexer.LeftParen)) {
                expression = call(expression);
            } else if (accept(PreprocessingLexer.LeftBracket)) {
                Expression index = conditional();
                boolean closed = index != null && accept(PreprocessingLexer.RightBracket);
                expression = closed ? new Expression.Index(expression, index, expression.position()) : null;
            } else if (peek() == PreprocessingLexer.Dot || peek() == PreprocessingLexer.Arrow) {
                boolean arrow = tokens.get(next++).type() == PreprocessingLexer.Arrow;
                String name = peek() == PreprocessingLexer.Identifier
                        ? tokens.get(next++).text()
                        : null;
                expression = name == null
                        ? null
                        : new Expression.MemberAccess(expression, name, arrow, expression.position());
            } else {
                return expression;
            }
        }
        return null;
    }

    private @Nullable Expression call(Expression function) {
        List<Expression> arguments = new ArrayList<>();
        while (!accept(PreprocessingLexer.RightParen)) {
            if (!arguments.isEmpty() && !accept(PreprocessingLexer.Comma)) {
                return null;
            }
            Expression argument = conditional();
            if (argument == null) {
                return null;
            }
            arguments.add(argument);
        }
        return new Expression.Call(function, arguments, function.position());
    }

    private @Nullable Expression primary() {
        return switch (peek()) {
            case PreprocessingLexer.PpNumber -> {
                PpToken token = tokens.get(next++);
                yield new Expression.Number(token.text(), token.position());
            }
            case PreprocessingLexer.CharacterConstant -> {
                PpToken token = tokens.get(next++);
                yield new Expression.Character(token.text(), token.position());
            }
            case PreprocessingLexer.StringLiteral -> strings();
            case PreprocessingLexer.Identifier -> {
                PpToken token = tokens.get(next++);
                yield isTypedefName.test(token.text())
                        ? null
                        : new Expression.Identifier(token.text(), token.position());
            }
            case PreprocessingLexer.LeftParen -> {
                next++;
                Expression inner = conditional();
                yield inner != null && accept(PreprocessingLexer.RightParen) ? inner : null;
            }
            default -> null;
        };
    }

    private Expression strings() {
        PpToken first = tokens.get(next);
        List<String> spellings = new ArrayList<>();
        while (peek() == PreprocessingLexer.StringLiteral) {
            spellings.add(tokens.get(next++).text());
        }
        return new Expression.StringLiteral(spellings, first.position());
    }
}
