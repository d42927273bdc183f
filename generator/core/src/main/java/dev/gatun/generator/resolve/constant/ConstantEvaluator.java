package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.resolve.constant.Names.Meaning;
import dev.gatun.generator.syntax.Expression;
import dev.gatun.generator.syntax.Expression.UnaryOperator;
import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.TargetAbi;
import java.math.BigInteger;
import java.util.List;

/**
 * Evaluates constant expressions (C23 6.6) as GCC folds them.
 *
 * <p>What C leaves undefined (overflow of a signed type, a shift by more than the width, division by zero) is no constant.
 */
public final class ConstantEvaluator {

    /** Deeper expressions are hostile; no compiler's headers come near. */
    private static final int MAX_DEPTH = 1000;

    private final Names names;
    private final IntegerTypes integers;
    private final FloatingTypes floats;
    private final TextLiteral texts;
    private final Conversions conversions;
    private final Arithmetic arithmetic;
    private final ExpressionTypes types;
    private final Builtins builtins;
    private final Places places;
    private int depth;

    public ConstantEvaluator(Names names) {
        TargetAbi abi = names.sizes().abi();
        this.names = names;
        this.integers = new IntegerTypes(abi);
        this.floats = new FloatingTypes(abi);
        this.texts = new TextLiteral(integers, abi);
        this.conversions = new Conversions(names, integers, floats);
        this.arithmetic = new Arithmetic(names, integers, floats, conversions);
        this.types = new ExpressionTypes(names, this, conversions);
        this.builtins = new Builtins(this);
        this.places = new Places(names, this, types);
    }

    public IntegerTypes integers() {
        return integers;
    }

    /** The value of a number as spelled; for tokens that need no parsing. */
    public Value number(String spelling) throws NotConstantException {
        return NumberLiteral.parse(spelling, integers, floats);
    }

    /** The value of a character constant as spelled. */
    public Value character(String spelling) throws NotConstantException {
        return texts.character(spelling);
    }

    /** The value of adjacent string literals as spelled. */
    public Value string(List<String> spellings) throws NotConstantException {
        return texts.string(spellings);
    }

    /** The type of an expression that need not be constant, as {@code typeof} has it. */
    public CType typeOf(Expression expression) throws NotConstantException {
        return types.typeOf(expression);
    }

    /** @throws NotConstantException saying why there is no value */
    public Value evaluate(Expression expression) throws NotConstantException {
        if (++depth > MAX_DEPTH) {
            depth = 0;
            throw new NotConstantException("nests deeper than " + MAX_DEPTH + " levels");
        }
        try {
            return dispatch(expression);
        } finally {
            depth = Math.max(0, depth - 1);
        }
    }

    /** The value that an object of the type has which is initialised with it. */
    public Value convert(Value value, CType type) throws NotConstantException {
        return conversions.cast(value, type);
    }

    /** The value of an integer constant expression. */
    public BigInteger integer(Expression expression) throws NotConstantException {
        if (evaluate(expression) instanceof Value.Int value) {
            return value.value();
        }
        throw new NotConstantException("is no integer");
    }

    private Value dispatch(Expression expression) throws NotConstantException {
        return switch (expression) {
            case Expression.Number number -> number(number.spelling());
            case Expression.Character character -> texts.character(character.spelling());
            case Expression.StringLiteral string -> texts.string(string.spellings());
            case Expression.Keyword keyword -> keyword(keyword);
            case Expression.Identifier identifier -> identifier(identifier);
            case Expression.Unary unary -> unary(unary);
            case Expression.Binary binary -> binary(binary);
            case Expression.Conditional conditional -> conditional(conditional);
            case Expression.Cast cast -> conversions.cast(evaluate(cast.operand()), names.type(cast.type()));
            case Expression.SizeofType sizeof -> size(types.sizeOf(names.type(sizeof.type())));
            case Expression.SizeofExpression sizeof -> size(types.sizeOf(types.typeOf(sizeof.operand())));
            case Expression.AlignofType alignof -> size(types.alignmentOf(names.type(alignof.type())));
            case Expression.AlignofExpression alignof -> size(types.alignmentOf(types.typeOf(alignof.operand())));
            case Expression.Offsetof offsetof -> size(places.offset(offsetof));
            case Expression.Generic generic -> evaluate(types.selected(generic));
            case Expression.TypesCompatible compatible ->
                arithmetic.truth(names.type(compatible.left())
                        .canonical()
                        .equals(names.type(compatible.right()).canonical()));
            case Expression.Call call -> builtins.call(call);
            case Expression.Index _ -> throw new NotConstantException("reads memory");
            case Expression.MemberAccess member -> throw new NotConstantException("reads the member " + member.name());
            case Expression.Unsupported unsupported ->
                throw new NotConstantException("contains " + unsupported.construct());
        };
    }

    private Value keyword(Expression.Keyword keyword) throws NotConstantException {
        return switch (keyword.spelling()) {
            // int before C23; _Bool since
            case "true" -> new Value.Int(BigInteger.ONE, new CType.Primitive(PrimitiveKind.BOOL));
            case "false" -> new Value.Int(BigInteger.ZERO, new CType.Primitive(PrimitiveKind.BOOL));
            case "nullptr" -> new Value.Address(BigInteger.ZERO, new CType.Primitive(PrimitiveKind.NULLPTR));
            default -> throw new NotConstantException("contains the keyword " + keyword.spelling());
        };
    }

    private Value identifier(Expression.Identifier identifier) throws NotConstantException {
        return switch (names.find(identifier.name())) {
            case Meaning.Constant constant -> constant.value();
            case Meaning.Function _ -> throw new NotConstantException("names the function " + identifier.name());
            case Meaning.Variable _ -> throw new NotConstantException("names the variable " + identifier.name());
            case Meaning.Type _ -> throw new NotConstantException("names the type " + identifier.name());
            case null -> throw new NotConstantException("names " + identifier.name() + ", which is not declared");
        };
    }

    private Value unary(Expression.Unary unary) throws NotConstantException {
        if (unary.operator() == UnaryOperator.ADDRESS) {
            return places.addressOf(unary.operand());
        }
        if (unary.operator() == UnaryOperator.DEREFERENCE) {
            evaluate(unary.operand());
            throw new NotConstantException("reads memory");
        }
        return arithmetic.unary(unary.operator(), evaluate(unary.operand()));
    }

    private Value binary(Expression.Binary binary) throws NotConstantException {
        return switch (binary.operator()) {
            case AND -> arithmetic.truth(truth(binary.left()) && truth(binary.right()));
            case OR -> arithmetic.truth(truth(binary.left()) || truth(binary.right()));
            // C23 6.6p3; without parentheses it is a list of values, for an initializer
            case COMMA -> throw new NotConstantException("has a comma operator");
            default -> arithmetic.binary(binary.operator(), evaluate(binary.left()), evaluate(binary.right()));
        };
    }

    private boolean truth(Expression expression) throws NotConstantException {
        return conversions.truth(evaluate(expression));
    }

    /** Only the chosen branch is evaluated; the other one counts for the type. */
    private Value conditional(Expression.Conditional conditional) throws NotConstantException {
        boolean condition = truth(conditional.condition());
        Value chosen = evaluate(condition ? conditional.then() : conditional.otherwise());
        CType other = types.typeOf(condition ? conditional.otherwise() : conditional.then());
        return conversions.isArithmetic(chosen.type()) && conversions.isArithmetic(other)
                ? conversions.cast(chosen, conversions.common(chosen.type(), other))
                : chosen;
    }

    private Value size(long value) throws NotConstantException {
        return new Value.Int(BigInteger.valueOf(value), sizeType());
    }

    /** {@code size_t}: the unsigned integer as wide as a pointer, {@code unsigned long} where that is one. */
    CType sizeType() throws NotConstantException {
        int width = (int) names.sizes().abi().size(BasicType.POINTER) * Byte.SIZE;
        IntegerType type = integers.ofWidth(width, false);
        if (type == null) {
            throw new NotConstantException("has no type for a size");
        }
        return new CType.Typedef("size_t", type.type());
    }
}
