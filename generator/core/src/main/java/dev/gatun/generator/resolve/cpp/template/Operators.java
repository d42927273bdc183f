package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.resolve.cpp.template.Values.Value;
import java.math.BigInteger;

/** Arithmetic on integer constants ([expr.add] and its neighbours). What an unsigned type would wrap is left to the compiler. */
final class Operators {

    static final CppType SIZE = new CppType.Fundamental(FundamentalKind.UNSIGNED_LONG);
    private static final CppType INT = new CppType.Fundamental(FundamentalKind.INT);

    private Operators() {}

    static Value apply(String operator, Value left, Value right, Expressions in) throws SubstitutionException {
        BigInteger a = left.number();
        BigInteger b = right.number();
        if (isUnsigned(common(left, right)) && (a.signum() < 0 || b.signum() < 0)) {
            throw in.beyondUs();
        }
        return switch (operator) {
            case "==" -> Value.of(a.equals(b));
            case "!=" -> Value.of(!a.equals(b));
            case "<" -> Value.of(a.compareTo(b) < 0);
            case ">" -> Value.of(a.compareTo(b) > 0);
            case "<=" -> Value.of(a.compareTo(b) <= 0);
            case ">=" -> Value.of(a.compareTo(b) >= 0);
            case "<<", ">>" -> result(shifted(operator, a, b, in), promoted(left), in);
            default -> result(arithmetic(operator, a, b, in), common(left, right), in);
        };
    }

    static Value apply(String operator, Value operand, Expressions in) throws SubstitutionException {
        return switch (operator) {
            case "!", "not" -> Value.of(!operand.isTrue());
            case "-" -> result(operand.number().negate(), promoted(operand), in);
            case "~" -> result(operand.number().not(), promoted(operand), in);
            default -> new Value(operand.number(), promoted(operand));
        };
    }

    private static BigInteger arithmetic(String operator, BigInteger a, BigInteger b, Expressions in)
            throws SubstitutionException {
        if ((operator.equals("/") || operator.equals("%")) && b.signum() == 0) {
            throw SubstitutionException.mismatch("it divides by zero");
        }
        return switch (operator) {
            case "+" -> a.add(b);
            case "-" -> a.subtract(b);
            case "*" -> a.multiply(b);
            case "/" -> a.divide(b);
            case "%" -> a.remainder(b);
            case "&" -> a.and(b);
            case "|" -> a.or(b);
            case "^" -> a.xor(b);
            default -> throw in.beyondUs();
        };
    }

    private static BigInteger shifted(String operator, BigInteger a, BigInteger b, Expressions in)
            throws SubstitutionException {
        if (b.signum() < 0 || b.bitLength() > 7) {
            throw in.beyondUs();
        }
        return operator.equals("<<") ? a.shiftLeft(b.intValue()) : a.shiftRight(b.intValue());
    }

    private static Value result(BigInteger number, CppType type, Expressions in) throws SubstitutionException {
        boolean holds = type instanceof CppType.Fundamental(FundamentalKind kind) && Integers.holds(kind, number);
        if (!holds) {
            throw in.beyondUs();
        }
        return new Value(number, type);
    }

    /** Of integral promotion ([conv.prom]). */
    private static CppType promoted(Value value) {
        return value.type() instanceof CppType.Fundamental(FundamentalKind kind) && rank(kind) > 0 ? value.type() : INT;
    }

    private static CppType common(Value left, Value right) {
        CppType a = promoted(left);
        CppType b = promoted(right);
        return rank(a) >= rank(b) ? a : b;
    }

    private static boolean isUnsigned(CppType type) {
        return type instanceof CppType.Fundamental(FundamentalKind kind) && rank(kind) % 2 == 1;
    }

    private static int rank(CppType type) {
        return type instanceof CppType.Fundamental(FundamentalKind kind) ? rank(kind) : 0;
    }

    private static int rank(FundamentalKind kind) {
        return switch (kind) {
            case UNSIGNED_INT, CHAR32 -> 1;
            case LONG -> 2;
            case UNSIGNED_LONG -> 3;
            case LONG_LONG -> 4;
            case UNSIGNED_LONG_LONG -> 5;
            default -> 0;
        };
    }

    /** Of types whose size does not depend on the target; 0 for others. */
    static int size(FundamentalKind kind) {
        return switch (kind) {
            case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, CHAR8 -> 1;
            case SHORT, UNSIGNED_SHORT, CHAR16 -> 2;
            case INT, UNSIGNED_INT, FLOAT, CHAR32 -> 4;
            case LONG_LONG, UNSIGNED_LONG_LONG, DOUBLE -> 8;
            default -> 0;
        };
    }

    /** An integer literal ([lex.icon]). */
    static Value number(String text, Expressions in) throws SubstitutionException {
        String digits = text.replace("'", "").toLowerCase(java.util.Locale.ROOT);
        int end = digits.length();
        while (end > 0 && "ulz".indexOf(digits.charAt(end - 1)) >= 0) {
            end--;
        }
        String suffix = digits.substring(end);
        String body = digits.substring(0, end);
        int radix = body.startsWith("0x") ? 16 : body.startsWith("0b") ? 2 : body.startsWith("0") ? 8 : 10;
        String plain = radix == 16 || radix == 2 ? body.substring(2) : body;
        if (!plain.matches(radix == 16 ? "[0-9a-f]+" : "[0-9]+")) {
            throw in.beyondUs();
        }
        return new Value(new BigInteger(plain, radix), literalType(suffix, new BigInteger(plain, radix)));
    }

    private static CppType literalType(String suffix, BigInteger value) {
        boolean isUnsigned = suffix.contains("u") || suffix.contains("z");
        boolean isLong = suffix.contains("l") || suffix.contains("z") || value.bitLength() > 31;
        FundamentalKind kind = isUnsigned
                ? isLong ? FundamentalKind.UNSIGNED_LONG : FundamentalKind.UNSIGNED_INT
                : isLong ? FundamentalKind.LONG : FundamentalKind.INT;
        return new CppType.Fundamental(kind);
    }
}
