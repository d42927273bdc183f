package dev.gatun.generator.plan.idiom;

import java.util.List;
import java.util.function.Function;

/**
 * How many elements a buffer has, in terms of the function that it is passed to. Parameters are meant by their indices in C. The value is
 * computed in 64 bits; what doesn't fit is refused at run time.
 */
public sealed interface LengthExpression {

    record Constant(long value) implements LengthExpression {}

    /** The value of an integer parameter. */
    record OfParameter(int index) implements LengthExpression {}

    /** The integer that a parameter points to. */
    record OfTarget(int index) implements LengthExpression {}

    /** The function's own result. */
    record OfResult() implements LengthExpression {}

    /** What another function of the header says, given parameters of this one. */
    record OfFunction(String name, List<Integer> parameters) implements LengthExpression {

        public OfFunction {
            parameters = List.copyOf(parameters);
        }
    }

    record Negated(LengthExpression operand) implements LengthExpression {}

    record Absolute(LengthExpression operand) implements LengthExpression {}

    record Binary(Operator operator, LengthExpression left, LengthExpression right) implements LengthExpression {}

    /** {@code left comparison right ? then : otherwise}. */
    record Choice(
            Comparison comparison,
            LengthExpression left,
            LengthExpression right,
            LengthExpression then,
            LengthExpression otherwise)
            implements LengthExpression {}

    /** Arithmetic. */
    enum Operator {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        REMAINDER,
        SHIFT_RIGHT,
        AND,
        MINIMUM,
        MAXIMUM
    }

    /** How two numbers are compared. */
    enum Comparison {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_EQUAL("<="),
        GREATER(">"),
        GREATER_EQUAL(">=");

        private final String spelling;

        Comparison(String spelling) {
            this.spelling = spelling;
        }

        public String spelling() {
            return spelling;
        }
    }

    /** The parameters that it takes the values of, or of what they point to. */
    default List<Integer> parameters() {
        return switch (this) {
            case Constant _, OfResult _ -> List.of();
            case OfParameter(int index) -> List.of(index);
            case OfTarget(int index) -> List.of(index);
            case OfFunction(String _, List<Integer> parameters) -> parameters;
            case Negated(LengthExpression operand) -> operand.parameters();
            case Absolute(LengthExpression operand) -> operand.parameters();
            case Binary(Operator _, LengthExpression left, LengthExpression right) ->
                joined(LengthExpression::parameters, left, right);
            case Choice choice ->
                joined(LengthExpression::parameters, choice.left, choice.right, choice.then, choice.otherwise);
        };
    }

    /** The functions that it calls, by their names in C. */
    default List<String> functions() {
        return switch (this) {
            case OfFunction(String name, List<Integer> _) -> List.of(name);
            case Constant _, OfParameter _, OfTarget _, OfResult _ -> List.of();
            case Negated(LengthExpression operand) -> operand.functions();
            case Absolute(LengthExpression operand) -> operand.functions();
            case Binary(Operator _, LengthExpression left, LengthExpression right) ->
                joined(LengthExpression::functions, left, right);
            case Choice choice ->
                joined(LengthExpression::functions, choice.left, choice.right, choice.then, choice.otherwise);
        };
    }

    /** Whether it is known only when the function has returned. */
    default boolean usesResult() {
        return switch (this) {
            case OfResult _, OfFunction _ -> true;
            case Constant _, OfParameter _, OfTarget _ -> false;
            case Negated(LengthExpression operand) -> operand.usesResult();
            case Absolute(LengthExpression operand) -> operand.usesResult();
            case Binary(Operator _, LengthExpression left, LengthExpression right) ->
                left.usesResult() || right.usesResult();
            case Choice choice ->
                choice.left.usesResult()
                        || choice.right.usesResult()
                        || choice.then.usesResult()
                        || choice.otherwise.usesResult();
        };
    }

    private static <T> List<T> joined(Function<LengthExpression, List<T>> find, LengthExpression... parts) {
        return List.of(parts).stream()
                .flatMap(part -> find.apply(part).stream())
                .distinct()
                .toList();
    }
}
