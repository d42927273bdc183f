package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.grammar.PreprocessingLexer;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the controlling expression of {@code #if} (C23 6.10.2): integers of {@code intmax_t} and {@code uintmax_t}, every
 * identifier that is left is 0. What isn't evaluated, as in {@code 0 && 1/0}, is only parsed.
 */
final class ConditionExpression {

    private static final int MOST_NESTING = 250;

    private static final Value ZERO = new Value(0, false);

    private final MacroExpander tokens;
    private final ConditionOperators operators;
    private final PpToken directive;
    private @Nullable PpToken current;
    private int nesting;
    private int unevaluated;

    private record Value(long bits, boolean unsigned) {
        boolean isTrue() {
            return bits != 0;
        }
    }

    /** Ends the evaluation with a report. */
    private static final class WrongExpression extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient PpToken at;

        WrongExpression(PpToken at, String message) {
            super(message, null, false, false);
            this.at = at;
        }
    }

    /**
     * An evaluation to come.
     *
     * @param tokens what stands behind the directive's name
     * @param directive the directive's name, where an empty expression is reported
     */
    ConditionExpression(MacroExpander tokens, ConditionOperators operators, PpToken directive) {
        this.tokens = tokens;
        this.operators = operators;
        this.directive = directive;
    }

    /** Whether the condition holds; a wrong one is reported and does not. */
    boolean holds(Reports reports) {
        try {
            current = tokens.next();
            if (current == null) {
                throw new WrongExpression(directive, "'#" + directive.text() + "' has no expression");
            }
            Value value = conditional();
            if (current != null) {
                throw wrong("unexpected '" + current.text() + "' behind the expression");
            }
            return value.isTrue();
        } catch (WrongExpression e) {
            reports.at(e.at, DiagnosticKind.BAD_CONDITION, String.valueOf(e.getMessage()), null);
            return false;
        }
    }

    private WrongExpression wrong(String message) {
        return new WrongExpression(current == null ? directive : current, message);
    }

    private boolean is(int type) {
        return current != null && current.type() == type;
    }

    private boolean take(int type) {
        if (!is(type)) {
            return false;
        }
        current = tokens.next();
        return true;
    }

    private Value conditional() {
        if (++nesting > MOST_NESTING) {
            throw wrong("the expression is nested more than " + MOST_NESTING + " levels deep");
        }
        Value value = binary(1);
        if (take(PreprocessingLexer.Question)) {
            Value whenTrue = evaluatedIf(value.isTrue(), this::comma);
            if (!take(PreprocessingLexer.Colon)) {
                throw wrong("'?' without ':'");
            }
            Value whenFalse = evaluatedIf(!value.isTrue(), this::conditional);
            Value chosen = value.isTrue() ? whenTrue : whenFalse;
            value = new Value(chosen.bits, whenTrue.unsigned || whenFalse.unsigned);
        }
        nesting--;
        return value;
    }

    private Value comma() {
        Value value = conditional();
        while (take(PreprocessingLexer.Comma)) {
            value = conditional();
        }
        return value;
    }

    private interface Operand {
        Value evaluate();
    }

    private Value evaluatedIf(boolean needed, Operand operand) {
        unevaluated += needed ? 0 : 1;
        Value value = operand.evaluate();
        unevaluated -= needed ? 0 : 1;
        return value;
    }

    /** Precedence climbing over the binary operators of at least the given precedence. */
    private Value binary(int precedence) {
        Value left = unary();
        while (current != null && OperatorPrecedence.ofToken(current.type()) >= precedence) {
            PpToken operator = current;
            int own = OperatorPrecedence.ofToken(operator.type());
            current = tokens.next();
            boolean needed = switch (operator.type()) {
                case PreprocessingLexer.AmpersandAmpersand -> left.isTrue();
                case PreprocessingLexer.PipePipe -> !left.isTrue();
                default -> true;
            };
            Value right = evaluatedIf(needed, () -> binary(own + 1));
            left = apply(operator, left, right);
        }
        return left;
    }

    private Value apply(PpToken operator, Value left, Value right) {
        long a = left.bits;
        long b = right.bits;
        boolean unsigned = left.unsigned || right.unsigned;
        return switch (operator.type()) {
            case PreprocessingLexer.PipePipe -> truth(left.isTrue() || right.isTrue());
            case PreprocessingLexer.AmpersandAmpersand -> truth(left.isTrue() && right.isTrue());
            case PreprocessingLexer.Pipe -> new Value(a | b, unsigned);
            case PreprocessingLexer.Caret -> new Value(a ^ b, unsigned);
            case PreprocessingLexer.Ampersand -> new Value(a & b, unsigned);
            case PreprocessingLexer.Equal -> truth(a == b);
            case PreprocessingLexer.NotEqual -> truth(a != b);
            case PreprocessingLexer.Less -> truth(compare(left, right) < 0);
            case PreprocessingLexer.Greater -> truth(compare(left, right) > 0);
            case PreprocessingLexer.LessEqual -> truth(compare(left, right) <= 0);
            case PreprocessingLexer.GreaterEqual -> truth(compare(left, right) >= 0);
            case PreprocessingLexer.ShiftLeft -> shift(left, right, true);
            case PreprocessingLexer.ShiftRight -> shift(left, right, false);
            case PreprocessingLexer.Plus -> new Value(a + b, unsigned);
            case PreprocessingLexer.Minus -> new Value(a - b, unsigned);
            case PreprocessingLexer.Star -> new Value(a * b, unsigned);
            default -> divide(operator, a, b, unsigned);
        };
    }

    private Value divide(PpToken operator, long a, long b, boolean unsigned) {
        if (b == 0) {
            if (unevaluated > 0) {
                return new Value(0, unsigned);
            }
            throw new WrongExpression(operator, "division by zero in '#" + directive.text() + "'");
        }
        boolean quotient = operator.type() == PreprocessingLexer.Slash;
        if (unsigned) {
            return new Value(quotient ? Long.divideUnsigned(a, b) : Long.remainderUnsigned(a, b), true);
        }
        return new Value(quotient ? a / b : a % b, false);
    }

    private static int compare(Value left, Value right) {
        return left.unsigned || right.unsigned
                ? Long.compareUnsigned(left.bits, right.bits)
                : Long.compare(left.bits, right.bits);
    }

    /** As gcc: a negative count shifts the other way, a count beyond the width leaves nothing but the sign. */
    private static Value shift(Value value, Value by, boolean toLeft) {
        boolean left = toLeft;
        long count = by.bits;
        if (!by.unsigned && count < 0) {
            left = !left;
            count = -count;
        }
        boolean beyond = Long.compareUnsigned(count, 63) > 0;
        long bits;
        if (left) {
            bits = beyond ? 0 : value.bits << count;
        } else if (value.unsigned) {
            bits = beyond ? 0 : value.bits >>> count;
        } else {
            bits = value.bits >> (beyond ? 63 : count);
        }
        return new Value(bits, value.unsigned);
    }

    private static Value truth(boolean value) {
        return new Value(value ? 1 : 0, false);
    }

    private Value unary() {
        if (++nesting > MOST_NESTING) {
            throw wrong("the expression is nested more than " + MOST_NESTING + " levels deep");
        }
        Value value;
        if (take(PreprocessingLexer.Minus)) {
            Value operand = unary();
            value = new Value(-operand.bits, operand.unsigned);
        } else if (take(PreprocessingLexer.Plus)) {
            value = unary();
        } else if (take(PreprocessingLexer.Tilde)) {
            Value operand = unary();
            value = new Value(~operand.bits, operand.unsigned);
        } else if (take(PreprocessingLexer.Exclamation)) {
            value = truth(!unary().isTrue());
        } else {
            value = primary();
        }
        nesting--;
        return value;
    }

    private Value primary() {
        if (take(PreprocessingLexer.LeftParen)) {
            Value value = comma();
            if (!take(PreprocessingLexer.RightParen)) {
                throw wrong("missing ')' in the expression");
            }
            return value;
        }
        PpToken token = current;
        if (token == null) {
            throw new WrongExpression(directive, "the expression of '#" + directive.text() + "' ends too early");
        }
        return switch (token.type()) {
            case PreprocessingLexer.PpNumber -> number(token);
            case PreprocessingLexer.CharacterConstant -> character(token);
            case PreprocessingLexer.Identifier -> identifier(token);
            default -> throw wrong("'" + token.text() + "' cannot stand in a preprocessor expression");
        };
    }

    private Value number(PpToken token) {
        current = tokens.next();
        ConditionConstants.Constant integer = ConditionConstants.integer(token.text());
        if (integer == null) {
            throw new WrongExpression(token, "'" + token.text() + "' is not an integer constant");
        }
        return new Value(integer.bits(), integer.unsigned());
    }

    private Value character(PpToken token) {
        current = tokens.next();
        ConditionConstants.Constant value = ConditionConstants.character(token.text());
        if (value == null) {
            throw new WrongExpression(token, "the character constant is empty");
        }
        return new Value(value.bits(), value.unsigned());
    }

    private Value identifier(PpToken token) {
        Value value = ZERO;
        if (operators.isOperator(token.text())) {
            try {
                value = new Value(operators.evaluate(token, tokens), false);
            } catch (ConditionOperators.WrongOperand e) {
                throw new WrongExpression(token, String.valueOf(e.getMessage()));
            }
        } else if (operators.isTrueKeyword(token.text())) {
            value = truth(true);
        }
        current = tokens.next();
        return value;
    }
}
