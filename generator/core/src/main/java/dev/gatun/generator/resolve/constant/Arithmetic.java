package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.syntax.Expression.BinaryOperator;
import dev.gatun.generator.syntax.Expression.UnaryOperator;
import dev.gatun.runtime.layout.BasicType;
import java.math.BigInteger;
import java.util.OptionalLong;

/** The operators of C on values (C23 6.5). */
final class Arithmetic {

    private final Names names;
    private final IntegerTypes integers;
    private final FloatingTypes floats;
    private final Conversions conversions;

    Arithmetic(Names names, IntegerTypes integers, FloatingTypes floats, Conversions conversions) {
        this.names = names;
        this.integers = integers;
        this.floats = floats;
        this.conversions = conversions;
    }

    Value.Int truth(boolean value) {
        return new Value.Int(
                value ? BigInteger.ONE : BigInteger.ZERO,
                integers.get(PrimitiveKind.INT).type());
    }

    Value unary(UnaryOperator operator, Value operand) throws NotConstantException {
        if (operator == UnaryOperator.NOT) {
            return truth(!conversions.truth(operand));
        }
        return switch (operand) {
            case Value.Int integer -> unary(operator, integer);
            case Value.Real real when operator == UnaryOperator.PLUS -> real;
            case Value.Real real
            when operator == UnaryOperator.MINUS ->
                new Value.Real(
                        -real.value(),
                        real.exact() == null ? null : real.exact().negate(),
                        real.type());
            default ->
                throw new NotConstantException(
                        "applies an operator to the type " + operand.type().spelling());
        };
    }

    private Value unary(UnaryOperator operator, Value.Int operand) throws NotConstantException {
        IntegerType type = integers.promote(conversions.require(operand.type()));
        return switch (operator) {
            case PLUS -> new Value.Int(operand.value(), type.type());
            case MINUS -> checked(operand.value().negate(), type);
            case COMPLEMENT -> new Value.Int(type.wrap(operand.value().not()), type.type());
            case NOT, ADDRESS, DEREFERENCE -> throw new IllegalArgumentException(operator.name());
        };
    }

    Value binary(BinaryOperator operator, Value left, Value right) throws NotConstantException {
        if (left instanceof Value.Text || right instanceof Value.Text) {
            throw new NotConstantException("computes with the address of a string");
        }
        if (left instanceof Value.Address || right instanceof Value.Address) {
            return addresses(operator, left, right);
        }
        if (operator == BinaryOperator.SHIFT_LEFT || operator == BinaryOperator.SHIFT_RIGHT) {
            return shift(operator, left, right);
        }
        CType common = conversions.common(left.type(), right.type());
        Value a = conversions.cast(left, common);
        Value b = conversions.cast(right, common);
        if (a instanceof Value.Int x && b instanceof Value.Int y) {
            return integers(operator, x.value(), y.value(), conversions.require(common));
        }
        if (a instanceof Value.Real x && b instanceof Value.Real y) {
            return reals(operator, x, y, common);
        }
        throw new NotConstantException("computes with the type " + common.spelling());
    }

    private Value integers(BinaryOperator operator, BigInteger a, BigInteger b, IntegerType type)
            throws NotConstantException {
        return switch (operator) {
            case MULTIPLY -> checked(a.multiply(b), type);
            case DIVIDE -> checked(a.divide(divisor(b)), type);
            case REMAINDER -> checked(a.remainder(divisor(b)), type);
            case ADD -> checked(a.add(b), type);
            case SUBTRACT -> checked(a.subtract(b), type);
            case BIT_AND -> new Value.Int(a.and(b), type.type());
            case BIT_XOR -> new Value.Int(a.xor(b), type.type());
            case BIT_OR -> new Value.Int(a.or(b), type.type());
            default -> truth(holds(operator, a.compareTo(b)));
        };
    }

    private static BigInteger divisor(BigInteger value) throws NotConstantException {
        if (value.signum() == 0) {
            throw new NotConstantException("divides by zero");
        }
        return value;
    }

    /** Unsigned arithmetic wraps; for signed types overflow is undefined (C23 6.5.1p5). */
    private static Value.Int checked(BigInteger value, IntegerType type) throws NotConstantException {
        if (type.signed() && !type.holds(value)) {
            throw new NotConstantException("overflows " + type.type().spelling());
        }
        return new Value.Int(type.wrap(value), type.type());
    }

    /** The operands are promoted apart; the result has the left one's type (C23 6.5.8). */
    private Value shift(BinaryOperator operator, Value left, Value right) throws NotConstantException {
        if (!(left instanceof Value.Int a) || !(right instanceof Value.Int b)) {
            throw new NotConstantException("shifts a floating value");
        }
        IntegerType type = integers.promote(conversions.require(a.type()));
        if (b.value().signum() < 0 || b.value().compareTo(BigInteger.valueOf(type.width())) >= 0) {
            throw new NotConstantException("shifts " + type.type().spelling() + " by " + b.value() + " bits");
        }
        int count = b.value().intValue();
        // a left shift into or past the sign bit wraps: GCC defines what C23 6.5.8p4 does not
        BigInteger shifted = operator == BinaryOperator.SHIFT_LEFT
                ? a.value().shiftLeft(count)
                : a.value().shiftRight(count);
        return new Value.Int(type.wrap(shifted), type.type());
    }

    private Value reals(BinaryOperator operator, Value.Real a, Value.Real b, CType type) throws NotConstantException {
        PrimitiveKind kind = conversions.floatingKind(type);
        if (kind == null) {
            throw new NotConstantException("computes with the type " + type.spelling());
        }
        return switch (operator) {
            case ADD -> floats.compute(FloatingTypes.Operation.ADD, a, b, kind, type);
            case SUBTRACT -> floats.compute(FloatingTypes.Operation.SUBTRACT, a, b, kind, type);
            case MULTIPLY -> floats.compute(FloatingTypes.Operation.MULTIPLY, a, b, kind, type);
            case DIVIDE -> floats.compute(FloatingTypes.Operation.DIVIDE, a, b, kind, type);
            case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, EQUAL, NOT_EQUAL -> {
                Integer order = FloatingTypes.compare(a, b);
                yield truth(order == null ? operator == BinaryOperator.NOT_EQUAL : holds(operator, order));
            }
            case REMAINDER, SHIFT_LEFT, SHIFT_RIGHT, BIT_AND, BIT_XOR, BIT_OR, AND, OR, COMMA ->
                throw new NotConstantException("applies an integer operator to a floating value");
        };
    }

    private static boolean holds(BinaryOperator operator, int order) throws NotConstantException {
        return switch (operator) {
            case LESS -> order < 0;
            case GREATER -> order > 0;
            case LESS_EQUAL -> order <= 0;
            case GREATER_EQUAL -> order >= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            default -> throw new NotConstantException("applies an operator to operands that it does not take");
        };
    }

    private Value addresses(BinaryOperator operator, Value left, Value right) throws NotConstantException {
        if (left instanceof Value.Address a && right instanceof Value.Int offset) {
            if (operator == BinaryOperator.ADD || operator == BinaryOperator.SUBTRACT) {
                BigInteger step = offset.value().multiply(pointeeSize(a.type()));
                return moved(a, operator == BinaryOperator.ADD ? step : step.negate());
            }
            return truth(holds(operator, a.value().compareTo(conversions.wrapAddress(offset.value()))));
        }
        if (left instanceof Value.Int offset && right instanceof Value.Address a) {
            return operator == BinaryOperator.ADD
                    ? moved(a, offset.value().multiply(pointeeSize(a.type())))
                    : truth(holds(
                            operator, conversions.wrapAddress(offset.value()).compareTo(a.value())));
        }
        if (left instanceof Value.Address a && right instanceof Value.Address b) {
            return operator == BinaryOperator.SUBTRACT
                    ? difference(a, b)
                    : truth(holds(operator, a.value().compareTo(b.value())));
        }
        throw new NotConstantException("computes with a pointer and a floating value");
    }

    private Value difference(Value.Address a, Value.Address b) throws NotConstantException {
        BigInteger bytes = a.value().subtract(b.value());
        int width = (int) names.sizes().abi().size(BasicType.POINTER) * Byte.SIZE;
        IntegerType type = integers.ofWidth(width, true);
        if (type == null) {
            throw new NotConstantException("has no type for a difference of pointers");
        }
        return new Value.Int(
                type.wrap(bytes.divide(divisor(pointeeSize(a.type())))), new CType.Typedef("ptrdiff_t", type.type()));
    }

    private Value.Address moved(Value.Address address, BigInteger bytes) {
        return new Value.Address(conversions.wrapAddress(address.value().add(bytes)), address.type());
    }

    /** Pointers to void and to functions step by one byte in GNU C. */
    private BigInteger pointeeSize(CType type) throws NotConstantException {
        if (!(type.canonical() instanceof CType.Pointer pointer)) {
            throw new NotConstantException("computes with the type " + type.spelling());
        }
        return switch (pointer.pointee().canonical()) {
            case CType.Void _, CType.Function _ -> BigInteger.ONE;
            case CType pointee -> {
                OptionalLong size = names.sizes().size(pointee);
                if (size.isEmpty()) {
                    throw new NotConstantException("steps over the incomplete type " + pointee.spelling());
                }
                yield BigInteger.valueOf(size.getAsLong());
            }
        };
    }
}
