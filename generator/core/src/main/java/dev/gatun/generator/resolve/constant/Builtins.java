package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.syntax.Expression;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls that have a value at compile time: GCC's built-in functions for infinities, not-a-numbers, hints, byte order. */
final class Builtins {

    private static final List<String> BIT_FUNCTIONS =
            List.of("__builtin_clz", "__builtin_ctz", "__builtin_ffs", "__builtin_popcount", "__builtin_parity");

    private final ConstantEvaluator evaluator;

    Builtins(ConstantEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    Value call(Expression.Call call) throws NotConstantException {
        if (!(call.function() instanceof Expression.Identifier(String name, var _))) {
            throw new NotConstantException("calls a function through a pointer");
        }
        List<Expression> arguments = call.arguments();
        return switch (name) {
            case "__builtin_expect", "__builtin_assume_aligned" -> evaluator.evaluate(argument(name, arguments, 0));
            case "__builtin_choose_expr" -> evaluator.evaluate(argument(name, arguments, chosen(name, arguments)));
            case "__builtin_constant_p" -> integer(isConstant(argument(name, arguments, 0)) ? 1 : 0, PrimitiveKind.INT);
            case "__builtin_bswap16" -> swapped(name, arguments, PrimitiveKind.UNSIGNED_SHORT);
            case "__builtin_bswap32" -> swapped(name, arguments, PrimitiveKind.UNSIGNED_INT);
            case "__builtin_bswap64" -> swapped(name, arguments, PrimitiveKind.UNSIGNED_LONG);
            case "__builtin_strlen" -> length(argument(name, arguments, 0));
            default -> counted(name, arguments);
        };
    }

    private static Expression argument(String name, List<Expression> arguments, int index) throws NotConstantException {
        if (index >= arguments.size()) {
            throw new NotConstantException("calls " + name + " with too few arguments");
        }
        return arguments.get(index);
    }

    private int chosen(String name, List<Expression> arguments) throws NotConstantException {
        return evaluator.integer(argument(name, arguments, 0)).signum() != 0 ? 1 : 2;
    }

    private boolean isConstant(Expression expression) {
        try {
            evaluator.evaluate(expression);
            return true;
        } catch (NotConstantException e) {
            return false;
        }
    }

    private static Value.Int integer(long value, PrimitiveKind kind) {
        return new Value.Int(BigInteger.valueOf(value), new CType.Primitive(kind));
    }

    private Value swapped(String name, List<Expression> arguments, PrimitiveKind kind) throws NotConstantException {
        IntegerType type = evaluator.integers().get(kind);
        long value = type.wrap(evaluator.integer(argument(name, arguments, 0))).longValue();
        long reversed = Long.reverseBytes(value) >>> (Long.SIZE - type.width());
        return new Value.Int(type.wrap(BigInteger.valueOf(reversed)), type.type());
    }

    /** Functions of a word's bits, with a suffix for its type: none, {@code l}, {@code ll}. */
    private Value counted(String name, List<Expression> arguments) throws NotConstantException {
        for (String stem : BIT_FUNCTIONS) {
            PrimitiveKind kind = name.startsWith(stem) ? word(name.substring(stem.length())) : null;
            if (kind != null) {
                IntegerType type = evaluator.integers().get(kind);
                BigInteger value = type.wrap(evaluator.integer(argument(name, arguments, 0)));
                return integer(bits(stem, value, type.width()), PrimitiveKind.INT);
            }
        }
        return floating(name);
    }

    private static @Nullable PrimitiveKind word(String suffix) {
        return switch (suffix) {
            case "" -> PrimitiveKind.UNSIGNED_INT;
            case "l" -> PrimitiveKind.UNSIGNED_LONG;
            case "ll" -> PrimitiveKind.UNSIGNED_LONG_LONG;
            default -> null;
        };
    }

    private static int bits(String stem, BigInteger value, int width) throws NotConstantException {
        boolean zero = value.signum() == 0;
        if (zero && (stem.endsWith("clz") || stem.endsWith("ctz"))) {
            throw new NotConstantException("counts the zeros of 0");
        }
        return switch (stem) {
            case "__builtin_clz" -> width - value.bitLength();
            case "__builtin_ctz" -> value.getLowestSetBit();
            case "__builtin_ffs" -> zero ? 0 : value.getLowestSetBit() + 1;
            case "__builtin_parity" -> value.bitCount() & 1;
            default -> value.bitCount();
        };
    }

    /** Up to the first null character. */
    private Value length(Expression text) throws NotConstantException {
        if (evaluator.evaluate(text) instanceof Value.Text(var _, String bytes, var _) && bytes != null) {
            int end = bytes.indexOf('\0');
            return new Value.Int(BigInteger.valueOf(end < 0 ? bytes.length() : end), evaluator.sizeType());
        }
        throw new NotConstantException("reads memory");
    }

    /** {@code __builtin_} {@code inf}, {@code huge_val}, {@code nan} or {@code nans}, and a suffix for the type. */
    private Value floating(String name) throws NotConstantException {
        for (String stem : List.of("__builtin_inf", "__builtin_huge_val", "__builtin_nans", "__builtin_nan")) {
            CType type = name.startsWith(stem) ? suffixed(name.substring(stem.length())) : null;
            if (type != null) {
                double value = stem.contains("nan") ? Double.NaN : Double.POSITIVE_INFINITY;
                return new Value.Real(value, null, type);
            }
        }
        throw new NotConstantException("calls " + name);
    }

    private static @Nullable CType suffixed(String suffix) {
        return switch (suffix) {
            case "" -> new CType.Primitive(PrimitiveKind.DOUBLE);
            case "f" -> new CType.Primitive(PrimitiveKind.FLOAT);
            case "l" -> new CType.Primitive(PrimitiveKind.LONG_DOUBLE);
            case "f16" -> new CType.Primitive(PrimitiveKind.FLOAT16);
            case "f32" -> FloatingTypes.FLOAT32;
            case "f64" -> FloatingTypes.FLOAT64;
            case "f32x" -> FloatingTypes.FLOAT32X;
            case "f64x" -> FloatingTypes.FLOAT64X;
            case "f128" -> new CType.Primitive(PrimitiveKind.FLOAT128);
            default -> null;
        };
    }
}
