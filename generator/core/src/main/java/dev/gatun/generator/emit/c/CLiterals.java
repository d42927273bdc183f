package dev.gatun.generator.emit.c;

import dev.gatun.generator.model.PrimitiveKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Constants as C spells them. */
public final class CLiterals {

    private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);

    private CLiterals() {}

    /** An integer constant expression in parentheses where it needs them; of a type that is wide enough. */
    public static String integer(BigInteger value) {
        if (value.bitLength() > 64) {
            BigInteger high = value.shiftRight(64);
            return "((__int128) " + integer(high) + " << 64 | " + integer(unsignedLow(value)) + ")";
        }
        if (value.equals(LONG_MIN)) {
            return "(-9223372036854775807ll - 1)";
        }
        if (value.signum() < 0) {
            return "(" + value + "ll)";
        }
        return value + (value.bitLength() > 63 ? "ull" : value.bitLength() > 31 ? "ll" : "");
    }

    private static BigInteger unsignedLow(BigInteger value) {
        return value.and(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
    }

    /** A constant of the floating type, exact. The value is not a not-a-number. */
    public static String floating(double value, PrimitiveKind kind) {
        String suffix = suffix(kind);
        if (Double.isInfinite(value)) {
            return (value < 0 ? "-" : "") + "__builtin_inf()";
        }
        return Double.toHexString(value) + suffix;
    }

    /** A constant of the floating type, exact where the type holds the number. */
    public static String floating(BigDecimal value, PrimitiveKind kind) {
        String digits = value.stripTrailingZeros().toString();
        boolean real = digits.indexOf('.') >= 0 || digits.indexOf('E') >= 0;
        return digits + (real ? "" : ".0") + suffix(kind);
    }

    static String suffix(PrimitiveKind kind) {
        return switch (kind) {
            case FLOAT -> "f";
            case LONG_DOUBLE -> "l";
            case FLOAT128 -> "f128";
            case FLOAT16 -> "f16";
            default -> "";
        };
    }

    /** A string literal of these bytes, as octal escapes, which end by themselves after three digits. */
    public static String string(List<Integer> bytes) {
        StringBuilder text = new StringBuilder(bytes.size() * 2 + 2).append('"');
        bytes.forEach(unit -> append(text, unit));
        return text.append('"').toString();
    }

    /** A string literal of text whose characters are all of one byte. */
    static String string(String bytes) {
        StringBuilder text = new StringBuilder(bytes.length() + 2).append('"');
        for (int i = 0; i < bytes.length(); i++) {
            append(text, bytes.charAt(i));
        }
        return text.append('"').toString();
    }

    private static void append(StringBuilder text, int unit) {
        if (unit >= ' ' && unit < 127 && unit != '"' && unit != '\\' && unit != '?') {
            text.append((char) unit);
        } else {
            text.append("\\%03o".formatted(unit & 0xff));
        }
    }
}
