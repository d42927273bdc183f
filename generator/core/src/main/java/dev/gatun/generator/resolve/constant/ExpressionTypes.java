package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.PlacedField;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.resolve.constant.Names.Meaning;
import dev.gatun.generator.syntax.Expression;
import java.util.OptionalLong;

/** The types of expressions that are not evaluated: operands of {@code sizeof} and {@code typeof} (C23 6.5). */
final class ExpressionTypes {

    private static final int MAX_DEPTH = 1000;

    private final Names names;
    private final ConstantEvaluator evaluator;
    private final Conversions conversions;
    private int depth;

    ExpressionTypes(Names names, ConstantEvaluator evaluator, Conversions conversions) {
        this.names = names;
        this.evaluator = evaluator;
        this.conversions = conversions;
    }

    long sizeOf(CType type) throws NotConstantException {
        // GNU C: void and functions have the size 1
        if (type.canonical() instanceof CType.Void || type.canonical() instanceof CType.Function) {
            return 1;
        }
        return require(names.sizes().size(type), type);
    }

    long alignmentOf(CType type) throws NotConstantException {
        if (type.canonical() instanceof CType.Void || type.canonical() instanceof CType.Function) {
            return 1;
        }
        return require(names.sizes().alignment(type), type);
    }

    private static long require(OptionalLong measure, CType type) throws NotConstantException {
        if (measure.isEmpty()) {
            throw new NotConstantException("asks for the size of the incomplete type " + type.spelling());
        }
        return measure.getAsLong();
    }

    CType typeOf(Expression expression) throws NotConstantException {
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

    private CType dispatch(Expression expression) throws NotConstantException {
        return switch (expression) {
            case Expression.Identifier identifier -> identifier(identifier);
            case Expression.Unary unary -> unary(unary);
            case Expression.Binary binary -> binary(binary);
            case Expression.Conditional conditional -> conditional(conditional);
            case Expression.Cast cast -> names.type(cast.type());
            case Expression.Call call -> call(call);
            case Expression.Index index -> pointee(index);
            case Expression.MemberAccess member -> member(member);
            case Expression.Number _, Expression.Character _, Expression.StringLiteral _, Expression.Keyword _ ->
                evaluator.evaluate(expression).type();
            case Expression.SizeofType _, Expression.SizeofExpression _, Expression.Offsetof _ -> evaluator.sizeType();
            case Expression.AlignofType _, Expression.AlignofExpression _ -> evaluator.sizeType();
            case Expression.Generic generic -> typeOf(selected(generic));
            case Expression.TypesCompatible _ -> new CType.Primitive(PrimitiveKind.INT);
            case Expression.Unsupported unsupported ->
                throw new NotConstantException("contains " + unsupported.construct());
        };
    }

    /**
     * The value that a generic selection is (C23 6.5.2.1). Pointers are told apart only where they are spelled alike.
     */
    Expression selected(Expression.Generic generic) throws NotConstantException {
        CType operand = decayed(typeOf(generic.operand()));
        Expression otherwise = null;
        for (Expression.Association each : generic.associations()) {
            if (each.type() == null) {
                otherwise = each.value();
                continue;
            }
            CType type = names.type(each.type());
            if (isQualified(type)) {
                continue;
            }
            boolean same = plain(operand).equals(plain(type));
            boolean pointers =
                    operand.canonical() instanceof CType.Pointer && type.canonical() instanceof CType.Pointer;
            if (pointers && !operand.equals(type)) {
                throw new NotConstantException("selects by what a pointer points to");
            }
            if (!same) {
                continue;
            }
            return each.value();
        }
        if (otherwise == null) {
            throw new NotConstantException("selects nothing by the type " + operand.spelling());
        }
        return otherwise;
    }

    private static boolean isQualified(CType type) {
        return switch (type) {
            case CType.Qualified _ -> true;
            case CType.Typedef typedef -> isQualified(typedef.aliased());
            default -> false;
        };
    }

    private CType plain(CType type) {
        CType canonical = type.canonical();
        IntegerType integer = canonical instanceof CType.EnumType ? conversions.integerType(canonical) : null;
        return integer == null ? canonical : integer.type().canonical();
    }

    private CType identifier(Expression.Identifier identifier) throws NotConstantException {
        return switch (names.find(identifier.name())) {
            case Meaning.Constant constant -> constant.value().type();
            case Meaning.Function function -> function.type();
            case Meaning.Variable variable -> variable.type();
            case Meaning.Type _ -> throw new NotConstantException("names the type " + identifier.name());
            case null -> throw new NotConstantException("names " + identifier.name() + ", which is not declared");
        };
    }

    private CType unary(Expression.Unary unary) throws NotConstantException {
        CType operand = typeOf(unary.operand());
        return switch (unary.operator()) {
            case NOT -> new CType.Primitive(PrimitiveKind.INT);
            case ADDRESS -> new CType.Pointer(operand);
            case DEREFERENCE -> pointee(operand);
            case PLUS, MINUS, COMPLEMENT -> {
                IntegerType integer = conversions.integerType(operand);
                yield integer == null
                        ? operand
                        : evaluator.integers().promote(integer).type();
            }
        };
    }

    private CType binary(Expression.Binary binary) throws NotConstantException {
        return switch (binary.operator()) {
            case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, EQUAL, NOT_EQUAL, AND, OR ->
                new CType.Primitive(PrimitiveKind.INT);
            case COMMA -> typeOf(binary.right());
            case SHIFT_LEFT, SHIFT_RIGHT ->
                evaluator
                        .integers()
                        .promote(conversions.require(typeOf(binary.left())))
                        .type();
            case MULTIPLY, DIVIDE, REMAINDER, ADD, SUBTRACT, BIT_AND, BIT_XOR, BIT_OR -> {
                CType left = decayed(typeOf(binary.left()));
                CType right = decayed(typeOf(binary.right()));
                if (left.canonical() instanceof CType.Pointer) {
                    yield right.canonical() instanceof CType.Pointer ? new CType.Primitive(PrimitiveKind.LONG) : left;
                }
                yield right.canonical() instanceof CType.Pointer ? right : conversions.common(left, right);
            }
        };
    }

    private CType conditional(Expression.Conditional conditional) throws NotConstantException {
        CType then = decayed(typeOf(conditional.then()));
        CType otherwise = decayed(typeOf(conditional.otherwise()));
        return conversions.isArithmetic(then) && conversions.isArithmetic(otherwise)
                ? conversions.common(then, otherwise)
                : then;
    }

    private static CType decayed(CType type) {
        return switch (type.canonical()) {
            case CType.Array array -> new CType.Pointer(array.element());
            case CType.Function function -> new CType.Pointer(function);
            default -> type;
        };
    }

    private CType call(Expression.Call call) throws NotConstantException {
        if (call.function() instanceof Expression.Identifier(String name, var _) && name.startsWith("__builtin_")) {
            return evaluator.evaluate(call).type();
        }
        CType callee = typeOf(call.function());
        CType target = callee.canonical() instanceof CType.Pointer pointer ? pointer.pointee() : callee;
        if (target.canonical() instanceof CType.Function function) {
            return function.result();
        }
        throw new NotConstantException("calls what is no function");
    }

    private CType pointee(Expression.Index index) throws NotConstantException {
        CType array = decayed(typeOf(index.array()));
        return array.canonical() instanceof CType.Pointer ? pointee(array) : pointee(typeOf(index.index()));
    }

    private static CType pointee(CType type) throws NotConstantException {
        if (decayed(type).canonical() instanceof CType.Pointer pointer) {
            return pointer.pointee();
        }
        throw new NotConstantException("dereferences the type " + type.spelling());
    }

    private CType member(Expression.MemberAccess access) throws NotConstantException {
        CType object = typeOf(access.object());
        return member(access.arrow() ? pointee(object) : object, access.name())
                .field()
                .type();
    }

    /** The member that a name stands for, anonymous records searched too. */
    PlacedField member(CType object, String name) throws NotConstantException {
        if (object.canonical() instanceof CType.RecordType(var id)) {
            Declaration.Record declared = names.record(id);
            if (declared == null || !declared.isComplete()) {
                throw new NotConstantException("takes a member of the incomplete type " + object.spelling());
            }
            for (PlacedField placed : names.sizes().namedFields(declared)) {
                if (name.equals(placed.field().name())) {
                    return placed;
                }
            }
            throw new NotConstantException(object.spelling() + " has no member " + name);
        }
        throw new NotConstantException("takes the member " + name + " of the type " + object.spelling());
    }
}
