package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.runtime.layout.TargetAbi;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The real floating types of a target: rounding, conversion, arithmetic to nearest-even as compilers fold it.
 *
 * <p>Values of float and double are computed in Java's; those of wider types as exact numbers that are rounded to the
 * type's precision.
 */
public final class FloatingTypes {

    /** Types of their own (C23 H.2), with the format of another. */
    public static final CType.Typedef FLOAT32 = named("_Float32", PrimitiveKind.FLOAT);

    /** See {@link #FLOAT32}. */
    public static final CType.Typedef FLOAT64 = named("_Float64", PrimitiveKind.DOUBLE);

    /** See {@link #FLOAT32}. */
    public static final CType.Typedef FLOAT32X = named("_Float32x", PrimitiveKind.DOUBLE);

    /** See {@link #FLOAT32}. */
    public static final CType.Typedef FLOAT64X = named("_Float64x", PrimitiveKind.LONG_DOUBLE);

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** Beyond this decimal exponent no type has finite values; larger ones would cost time without end. */
    private static final int MAX_EXPONENT = 5000;

    private final int longDoublePrecision;

    public FloatingTypes(TargetAbi abi) {
        this.longDoublePrecision = abi.longDouble().precision();
    }

    private static CType.Typedef named(String name, PrimitiveKind kind) {
        return new CType.Typedef(name, new CType.Primitive(kind));
    }

    /** The type without other names than those of {@link #FLOAT32} and its like, which are no names for another. */
    public static CType unnamed(CType type) {
        CType part = type;
        while (part instanceof CType.Typedef || part instanceof CType.Qualified) {
            if (part.equals(FLOAT32) || part.equals(FLOAT64) || part.equals(FLOAT32X) || part.equals(FLOAT64X)) {
                return part;
            }
            part = part instanceof CType.Typedef typedef ? typedef.aliased() : ((CType.Qualified) part).type();
        }
        return part;
    }

    /** Whether it is a real floating type that is computed here. */
    public static boolean isFloating(PrimitiveKind kind) {
        return switch (kind) {
            case FLOAT16, FLOAT, DOUBLE, LONG_DOUBLE, FLOAT128 -> true;
            case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SHORT, UNSIGNED_SHORT, INT, UNSIGNED_INT -> false;
            case LONG, UNSIGNED_LONG, LONG_LONG, UNSIGNED_LONG_LONG, INT128, UNSIGNED_INT128 -> false;
            case BF16, DECIMAL32, DECIMAL64, DECIMAL128, NULLPTR -> false;
        };
    }

    /** @param digits without suffix, in lower case */
    Value.Real parse(String digits, boolean hex, PrimitiveKind kind, CType type) throws NotConstantException {
        try {
            return switch (kind) {
                case FLOAT -> new Value.Real(Float.parseFloat(digits), null, type);
                case DOUBLE -> new Value.Real(Double.parseDouble(digits), null, type);
                default -> round(hex ? hexadecimal(digits) : decimal(digits), kind, type);
            };
        } catch (NumberFormatException e) {
            throw new NotConstantException("contains the malformed number " + digits);
        }
    }

    private static BigDecimal decimal(String digits) throws NotConstantException {
        BigDecimal value = new BigDecimal(digits);
        if (value.signum() != 0 && Math.abs((long) value.precision() - value.scale()) > MAX_EXPONENT) {
            throw new NotConstantException("contains the number " + digits + ", out of range");
        }
        return value;
    }

    private static BigDecimal hexadecimal(String digits) throws NotConstantException {
        int p = digits.indexOf('p');
        int dot = digits.indexOf('.');
        String mantissa = digits.substring(2, p).replace(".", "");
        int exponent = Integer.parseInt(digits.substring(p + 1)) - (dot < 0 ? 0 : 4 * (p - dot - 1));
        if (Math.abs((long) exponent) > 4 * MAX_EXPONENT) {
            throw new NotConstantException("contains the number " + digits + ", out of range");
        }
        return scale(new BigDecimal(new BigInteger(mantissa, 16)), exponent);
    }

    private static BigDecimal scale(BigDecimal value, int powerOfTwo) {
        // 2^-n is 5^n / 10^n; to divide by 2^n takes a hundred times as long
        return value.multiply(
                powerOfTwo >= 0
                        ? new BigDecimal(BigInteger.ONE.shiftLeft(powerOfTwo))
                        : new BigDecimal(FIVE.pow(-powerOfTwo), -powerOfTwo));
    }

    /** A value of any type as one of the floating type {@code kind}. */
    Value.Real convert(Value.Real value, PrimitiveKind kind, CType type) {
        if (value.exact() != null) {
            return round(value.exact(), kind, type);
        }
        if (!Double.isFinite(value.value()) || value.value() == 0) {
            return new Value.Real(value.value(), null, type);
        }
        return switch (kind) {
            case FLOAT -> new Value.Real((float) value.value(), null, type);
            case DOUBLE -> new Value.Real(value.value(), null, type);
            default -> round(new BigDecimal(value.value()), kind, type);
        };
    }

    Value.Real convert(BigInteger value, PrimitiveKind kind, CType type) {
        return round(new BigDecimal(value), kind, type);
    }

    private Value.Real round(BigDecimal value, PrimitiveKind kind, CType type) {
        return switch (kind) {
            case FLOAT16 -> new Value.Real(Float.float16ToFloat(Float.floatToFloat16(value.floatValue())), null, type);
            case FLOAT -> new Value.Real(value.floatValue(), null, type);
            case LONG_DOUBLE, FLOAT128 -> wide(value, kind == PrimitiveKind.FLOAT128 ? 113 : longDoublePrecision, type);
            default -> new Value.Real(value.doubleValue(), null, type);
        };
    }

    private static Value.Real wide(BigDecimal value, int precision, CType type) {
        boolean plain = precision == 53;
        BigDecimal rounded = roundToBits(value.abs(), precision, plain ? -1074 : -16381 - precision);
        double sign = value.signum() < 0 ? -1 : 1;
        if (rounded.signum() == 0) {
            return new Value.Real(sign * 0.0, null, type);
        }
        if (rounded.compareTo(scale(BigDecimal.ONE, plain ? 1024 : 16384)) >= 0) {
            return new Value.Real(sign * Double.POSITIVE_INFINITY, null, type);
        }
        BigDecimal exact = value.signum() < 0 ? rounded.negate() : rounded;
        return new Value.Real(exact.doubleValue(), exact, type);
    }

    /**
     * The nearest number of {@code precision} significant bits, ties to even.
     *
     * @param least exponent of the type's smallest number: subnormal numbers have fewer bits
     */
    private static BigDecimal roundToBits(BigDecimal value, int precision, int least) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // first guess of the binary exponent from the decimal one, then exact
        int exponent =
                (int) Math.floor((value.precision() - (double) value.scale()) * 3.3219280948873626) - precision - 5;
        int excess = scale(value, -exponent).toBigInteger().bitLength() - precision;
        exponent = Math.max(least, exponent + excess);
        BigInteger mantissa =
                scale(value, -exponent).setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
        return scale(new BigDecimal(mantissa), exponent);
    }

    enum Operation {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE
    }

    /** Both operands have the type {@code kind}. */
    Value.Real compute(Operation operation, Value.Real left, Value.Real right, PrimitiveKind kind, CType type) {
        BigDecimal a = exact(left);
        BigDecimal b = exact(right);
        boolean wide = left.exact() != null || right.exact() != null;
        // zeros have a sign, which exact numbers lack
        if (!wide || a == null || b == null || a.signum() == 0 || b.signum() == 0) {
            return withZero(operation, left, right, kind, type);
        }
        return round(compute(operation, a, b), kind, type);
    }

    /** In Java's arithmetic, where it gives the exact result, or one that is rounded to the type as the exact one is. */
    private Value.Real withZero(
            Operation operation, Value.Real left, Value.Real right, PrimitiveKind kind, CType type) {
        boolean sum = operation == Operation.ADD || operation == Operation.SUBTRACT;
        if (sum && right.exact() == null && right.value() == 0 && left.exact() != null) {
            return left;
        }
        if (sum && left.exact() == null && left.value() == 0 && right.exact() != null) {
            BigDecimal other = right.exact();
            return round(operation == Operation.ADD ? other : other.negate(), kind, type);
        }
        return convert(new Value.Real(compute(operation, nominal(left), nominal(right)), null, type), kind, type);
    }

    /** A double of the same sign, and zero or infinite where the value is. */
    private static double nominal(Value.Real real) {
        return real.exact() == null ? real.value() : real.exact().signum();
    }

    /** Null where it is not finite. */
    private static @Nullable BigDecimal exact(Value.Real real) {
        return real.exact() != null
                ? real.exact()
                : Double.isFinite(real.value()) ? new BigDecimal(real.value()) : null;
    }

    private static double compute(Operation operation, double left, double right) {
        return switch (operation) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
        };
    }

    private static BigDecimal compute(Operation operation, BigDecimal left, BigDecimal right) {
        return switch (operation) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
            case DIVIDE -> left.divide(right, new MathContext(200));
        };
    }

    /** Negative if left is less, and so on; null where one is not a number. */
    static @Nullable Integer compare(Value.Real left, Value.Real right) {
        if (Double.isNaN(left.value()) || Double.isNaN(right.value())) {
            return null;
        }
        BigDecimal a = exact(left);
        BigDecimal b = exact(right);
        if (a != null && b != null) {
            return a.compareTo(b);
        }
        // one is infinite, which a finite one may be as a double too. Not Double.compare, to which -0.0 is less than
        // 0.0
        double x = nominal(left);
        double y = nominal(right);
        return x < y ? -1 : x > y ? 1 : 0;
    }
}
