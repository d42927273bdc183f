package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.parse.ExpressionParser;
import dev.gatun.generator.parse.ExpressionResult;
import dev.gatun.generator.plan.idiom.LengthExpression.Comparison;
import dev.gatun.generator.plan.idiom.LengthExpression.Operator;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.preprocess.TextTokens;
import dev.gatun.generator.syntax.Expression;
import dev.gatun.generator.syntax.Expression.BinaryOperator;
import dev.gatun.generator.syntax.TokenRun;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the length of a buffer: an integer expression of C over the parameters of a function, by name or as in {@code $1}, constants of the
 * header and {@code result}.
 */
final class LengthReader {

    /** The word for the function's own result. */
    static final String RESULT = "result";

    private static final int MOST_CHARACTERS = 500;
    private static final Pattern NUMBERED = Pattern.compile("\\$[1-9][0-9]{0,2}");
    private static final Set<String> ABSOLUTE = Set.of("abs", "labs", "llabs");
    private static final Set<String> MAXIMUM = Set.of("max", "MAX");
    private static final Set<String> MINIMUM = Set.of("min", "MIN");
    private static final String OPERATORS =
            "lengths are made of parameters, constants, + - * / % >> & ?:, abs, min and max";

    /** Why a length can't be used. */
    static final class LengthException extends Exception {

        private static final long serialVersionUID = 1;

        private final @Nullable String hint;

        LengthException(String message, @Nullable String hint) {
            super(message, null, false, false);
            this.hint = hint;
        }

        @Nullable String hint() {
            return hint;
        }
    }

    /** What names mean outside of the function. */
    interface Header {

        /** The value of a constant; null if there is none of that name. */
        @Nullable BigInteger constant(String name);

        /** Whether there is a function of that name that takes these and gives an integer. */
        boolean hasFunction(String name, List<CType> parameters);
    }

    private final CType.Function function;
    private final List<String> names;
    private final Header header;

    /** @param names of the parameters; empty for one without */
    LengthReader(CType.Function function, List<String> names, Header header) {
        this.function = function;
        this.names = List.copyOf(names);
        this.header = header;
    }

    LengthExpression read(String text) throws LengthException {
        if (text.length() > MOST_CHARACTERS) {
            throw new LengthException("it is longer than " + MOST_CHARACTERS + " characters", null);
        }
        List<PpToken> tokens = TextTokens.of("<length>", text);
        if (tokens.isEmpty()) {
            throw new LengthException("it is empty", OPERATORS);
        }
        return switch (ExpressionParser.parse(new TokenRun(tokens), name -> false)) {
            case ExpressionResult.Parsed(Expression expression) -> convert(expression);
            case ExpressionResult.Failed(var reason) -> throw new LengthException(reason.message(), OPERATORS);
        };
    }

    private LengthExpression convert(Expression expression) throws LengthException {
        return switch (expression) {
            case Expression.Number number -> number(number.spelling());
            case Expression.Character character -> character(character.spelling());
            case Expression.Identifier identifier -> name(identifier.name());
            case Expression.Unary unary -> unary(unary);
            case Expression.Binary binary ->
                new LengthExpression.Binary(
                        operator(binary.operator()), convert(binary.left()), convert(binary.right()));
            case Expression.Conditional conditional -> choice(conditional);
            case Expression.Call call -> call(call);
            case Expression.StringLiteral _,
                    Expression.Keyword _,
                    Expression.Cast _,
                    Expression.SizeofType _,
                    Expression.SizeofExpression _,
                    Expression.AlignofType _,
                    Expression.AlignofExpression _,
                    Expression.Offsetof _,
                    Expression.TypesCompatible _,
                    Expression.Generic _,
                    Expression.Index _,
                    Expression.MemberAccess _,
                    Expression.Unsupported _ -> throw unsupported();
        };
    }

    private static LengthException unsupported() {
        return new LengthException("it has something that lengths can't have", OPERATORS);
    }

    private static LengthExpression number(String spelling) throws LengthException {
        try {
            return new LengthExpression.Constant(Long.decode(spelling.replaceFirst("[uUlL]+$", "")));
        } catch (NumberFormatException e) {
            throw new LengthException("'" + spelling + "' is no whole number of 64 bits", null);
        }
    }

    /** Options of one letter are what lengths depend on; other characters aren't. */
    private static LengthExpression character(String spelling) throws LengthException {
        boolean plain = spelling.length() == 3 && spelling.charAt(1) > ' ' && spelling.charAt(1) < 0x7F;
        if (!plain) {
            throw new LengthException(spelling + " is no plain character", null);
        }
        return new LengthExpression.Constant(spelling.charAt(1));
    }

    private LengthExpression name(String name) throws LengthException {
        int index = index(name);
        if (index >= 0) {
            CType type = function.parameters().get(index);
            if (!isInteger(type)) {
                boolean target = type.canonical() instanceof CType.Pointer pointer && isInteger(pointer.pointee());
                throw new LengthException(
                        "parameter '" + name + "' is no integer but '" + type.spelling() + "'",
                        target ? "'*" + name + "' is what it points to" : null);
            }
            return new LengthExpression.OfParameter(index);
        }
        if (name.equals(RESULT)) {
            if (!isInteger(function.result())) {
                throw new LengthException(
                        "the result is no integer but '" + function.result().spelling() + "'", null);
            }
            return new LengthExpression.OfResult();
        }
        BigInteger constant = header.constant(name);
        if (constant == null) {
            throw unknown(name);
        }
        if (constant.bitLength() >= Long.SIZE) {
            throw new LengthException("'" + name + "' is " + constant + ", which 64 bits can't hold", null);
        }
        return new LengthExpression.Constant(constant.longValue());
    }

    /** Index of a parameter by name, or by number as in {@code $1}, since many have no name; negative if there is none. */
    private int index(String name) {
        if (!NUMBERED.matcher(name).matches()) {
            return names.indexOf(name);
        }
        int index = Integer.parseInt(name.substring(1)) - 1;
        return index < function.parameters().size() ? index : -1;
    }

    private LengthException unknown(String name) {
        List<String> known = names.stream().filter(one -> !one.isEmpty()).toList();
        String nearest = NearestName.of(name, known);
        String list = known.isEmpty()
                ? "the parameters have no names: they are $1, $2 and so on"
                : "parameters are: " + String.join(", ", known);
        return new LengthException(
                "'" + name + "' is no parameter and no constant",
                nearest == null ? list : "did you mean '" + nearest + "'?");
    }

    private LengthExpression unary(Expression.Unary unary) throws LengthException {
        return switch (unary.operator()) {
            case PLUS -> convert(unary.operand());
            case MINUS -> new LengthExpression.Negated(convert(unary.operand()));
            case DEREFERENCE -> target(unary.operand());
            case COMPLEMENT, NOT, ADDRESS -> throw unsupported();
        };
    }

    private LengthExpression target(Expression operand) throws LengthException {
        if (!(operand instanceof Expression.Identifier(String name, var _))) {
            throw unsupported();
        }
        int index = index(name);
        if (index < 0) {
            throw unknown(name);
        }
        CType type = function.parameters().get(index);
        if (!(type.canonical() instanceof CType.Pointer pointer && isInteger(pointer.pointee()))) {
            throw new LengthException(
                    "parameter '" + name + "' is no pointer to an integer but '" + type.spelling() + "'", null);
        }
        return new LengthExpression.OfTarget(index);
    }

    private static Operator operator(BinaryOperator operator) throws LengthException {
        return switch (operator) {
            case ADD -> Operator.ADD;
            case SUBTRACT -> Operator.SUBTRACT;
            case MULTIPLY -> Operator.MULTIPLY;
            case DIVIDE -> Operator.DIVIDE;
            case REMAINDER -> Operator.REMAINDER;
            case SHIFT_RIGHT -> Operator.SHIFT_RIGHT;
            case BIT_AND -> Operator.AND;
            case SHIFT_LEFT, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, EQUAL, NOT_EQUAL -> throw unsupported();
            case BIT_XOR, BIT_OR, AND, OR, COMMA -> throw unsupported();
        };
    }

    private LengthExpression choice(Expression.Conditional conditional) throws LengthException {
        Comparison comparison = Comparison.NOT_EQUAL;
        LengthExpression left;
        LengthExpression right = new LengthExpression.Constant(0);
        if (conditional.condition() instanceof Expression.Binary binary && comparison(binary.operator()) != null) {
            comparison = comparison(binary.operator());
            left = convert(binary.left());
            right = convert(binary.right());
        } else {
            left = convert(conditional.condition());
        }
        return new LengthExpression.Choice(
                comparison, left, right, convert(conditional.then()), convert(conditional.otherwise()));
    }

    private static @Nullable Comparison comparison(BinaryOperator operator) {
        for (Comparison comparison : Comparison.values()) {
            if (comparison.spelling().equals(operator.spelling())) {
                return comparison;
            }
        }
        return null;
    }

    private LengthExpression call(Expression.Call call) throws LengthException {
        if (!(call.function() instanceof Expression.Identifier(String name, var _))) {
            throw unsupported();
        }
        List<Expression> arguments = call.arguments();
        if (ABSOLUTE.contains(name) && arguments.size() == 1) {
            return new LengthExpression.Absolute(convert(arguments.getFirst()));
        }
        if ((MAXIMUM.contains(name) || MINIMUM.contains(name)) && arguments.size() == 2) {
            return new LengthExpression.Binary(
                    MAXIMUM.contains(name) ? Operator.MAXIMUM : Operator.MINIMUM,
                    convert(arguments.getFirst()),
                    convert(arguments.getLast()));
        }
        return functionCall(name, arguments);
    }

    private LengthExpression functionCall(String name, List<Expression> arguments) throws LengthException {
        List<Integer> parameters = new ArrayList<>();
        List<CType> types = new ArrayList<>();
        for (Expression argument : arguments) {
            int index = argument instanceof Expression.Identifier(String parameter, var _) ? index(parameter) : -1;
            if (index < 0) {
                throw new LengthException("'" + name + "' can be given parameters of the function only", null);
            }
            parameters.add(index);
            types.add(function.parameters().get(index));
        }
        if (!header.hasFunction(name, types)) {
            throw new LengthException("no function '" + name + "' can say that", OPERATORS);
        }
        return new LengthExpression.OfFunction(name, parameters);
    }

    /** An integer that Java has as a number, enums included. */
    static boolean isInteger(CType type) {
        return switch (type.canonical()) {
            case CType.Primitive(PrimitiveKind kind) ->
                switch (kind) {
                    case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SHORT, UNSIGNED_SHORT, INT, UNSIGNED_INT -> true;
                    case LONG, UNSIGNED_LONG, LONG_LONG, UNSIGNED_LONG_LONG -> true;
                    case INT128, UNSIGNED_INT128, FLOAT16, BF16, FLOAT, DOUBLE, LONG_DOUBLE, FLOAT128 -> false;
                    case DECIMAL32, DECIMAL64, DECIMAL128, NULLPTR -> false;
                };
            case CType.EnumType _ -> true;
            case CType.Void _,
                    CType.BitInt _,
                    CType.Complex _,
                    CType.Vector _,
                    CType.VaList _,
                    CType.Pointer _,
                    CType.Array _,
                    CType.Function _,
                    CType.RecordType _,
                    CType.Typedef _,
                    CType.Qualified _ -> false;
        };
    }
}
