package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.runtime.layout.BasicType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Conversions of values (C23 6.3), explicit and implicit. */
final class Conversions {

    private final Names names;
    private final IntegerTypes integers;
    private final FloatingTypes floats;

    Conversions(Names names, IntegerTypes integers, FloatingTypes floats) {
        this.names = names;
        this.integers = integers;
        this.floats = floats;
    }

    /** The integer type behind a type's names and qualifiers, an enum's underlying one included; null for other types. */
    @Nullable IntegerType integerType(CType type) {
        return switch (type.canonical()) {
            case CType.Primitive primitive -> integers.find(primitive.kind());
            case CType.BitInt bitInt -> integers.of(bitInt);
            case CType.EnumType enumType -> {
                CType.Primitive underlying = names.underlying(enumType.id());
                yield underlying == null ? null : integers.find(underlying.kind());
            }
            default -> null;
        };
    }

    @Nullable PrimitiveKind floatingKind(CType type) {
        return type.canonical() instanceof CType.Primitive(PrimitiveKind kind) && FloatingTypes.isFloating(kind)
                ? kind
                : null;
    }

    boolean isArithmetic(CType type) {
        return integerType(type) != null || floatingKind(type) != null;
    }

    /** The usual arithmetic conversions (C23 6.3.1.8). */
    CType common(CType left, CType right) throws NotConstantException {
        PrimitiveKind leftFloat = floatingKind(left);
        PrimitiveKind rightFloat = floatingKind(right);
        if (leftFloat != null || rightFloat != null) {
            boolean same = leftFloat == rightFloat;
            // of types with one format, those with a width in their name rank higher (C23 H.4.3)
            boolean chooseLeft = same
                    ? FloatingTypes.unnamed(left) instanceof CType.Typedef
                    : wider(leftFloat, rightFloat) == leftFloat;
            return FloatingTypes.unnamed(chooseLeft ? left : right);
        }
        return integers.common(require(left), require(right)).type();
    }

    private static PrimitiveKind wider(@Nullable PrimitiveKind left, @Nullable PrimitiveKind right) {
        if (left == null || right == null) {
            return left == null ? Objects.requireNonNull(right) : left;
        }
        return left.compareTo(right) >= 0 ? left : right;
    }

    IntegerType require(CType type) throws NotConstantException {
        IntegerType integer = integerType(type);
        if (integer == null) {
            throw new NotConstantException("computes with the type " + type.spelling());
        }
        return integer;
    }

    /** Whether the value compares unequal to zero. */
    boolean truth(Value value) throws NotConstantException {
        return switch (value) {
            case Value.Int integer -> integer.value().signum() != 0;
            case Value.Real real -> real.exact() != null || real.value() != 0;
            case Value.Address address -> address.value().signum() != 0;
            case Value.Text _ -> true;
        };
    }

    Value cast(Value value, CType type) throws NotConstantException {
        IntegerType integer = integerType(type);
        if (integer != null) {
            return new Value.Int(toInteger(value, integer), type);
        }
        PrimitiveKind floating = floatingKind(type);
        if (floating != null) {
            return toFloating(value, floating, type);
        }
        return switch (type.canonical()) {
            case CType.Pointer pointer -> toPointer(value, pointer, type);
            case CType.Primitive(PrimitiveKind kind) when kind == PrimitiveKind.NULLPTR -> toAddress(value, type);
            case CType.Void _ -> throw new NotConstantException("is cast to void");
            default -> throw new NotConstantException("is cast to the type " + type.spelling());
        };
    }

    private BigInteger toInteger(Value value, IntegerType type) throws NotConstantException {
        return switch (value) {
            case Value.Int integer -> type.wrap(integer.value());
            case Value.Address address -> type.wrap(address.value());
            case Value.Real real -> truncate(real, type);
            case Value.Text _ -> throw new NotConstantException("is the address of a string");
        };
    }

    /** C23 6.3.1.4: undefined where the integral part is not in range. */
    private static BigInteger truncate(Value.Real real, IntegerType type) throws NotConstantException {
        if (type.width() == 1) {
            return real.exact() == null && real.value() == 0 ? BigInteger.ZERO : BigInteger.ONE;
        }
        if (!Double.isFinite(real.value()) && real.exact() == null) {
            throw new NotConstantException("converts " + real.value() + " to an integer");
        }
        BigInteger integer = (real.exact() == null ? new BigDecimal(real.value()) : real.exact()).toBigInteger();
        if (!type.holds(integer)) {
            throw new NotConstantException(
                    "converts a number out of range to " + type.type().spelling());
        }
        return integer;
    }

    private Value toFloating(Value value, PrimitiveKind kind, CType type) throws NotConstantException {
        return switch (value) {
            case Value.Int integer -> floats.convert(integer.value(), kind, type);
            case Value.Real real -> floats.convert(real, kind, type);
            case Value.Address _, Value.Text _ ->
                throw new NotConstantException("casts a pointer to " + type.spelling());
        };
    }

    private Value toPointer(Value value, CType.Pointer pointer, CType type) throws NotConstantException {
        if (value instanceof Value.Text text) {
            IntegerType element = integerType(pointer.pointee());
            if (element != null && text.bytes() != null && element.rank() == 1) {
                return new Value.Text(text.value(), text.bytes(), type);
            }
        }
        return toAddress(value, type);
    }

    private Value.Address toAddress(Value value, CType type) throws NotConstantException {
        return new Value.Address(
                switch (value) {
                    case Value.Int integer -> wrapAddress(integer.value());
                    case Value.Address address -> address.value();
                    case Value.Real _ -> throw new NotConstantException("casts a floating value to a pointer");
                    case Value.Text _ -> throw new NotConstantException("is the address of a string");
                },
                type);
    }

    BigInteger wrapAddress(BigInteger value) {
        int width = (int) names.sizes().abi().size(BasicType.POINTER) * Byte.SIZE;
        return value.and(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE));
    }
}
