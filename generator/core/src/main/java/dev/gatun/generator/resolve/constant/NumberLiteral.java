package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** Integer and floating constants (C23 6.4.4.1, 6.4.4.2) with the suffixes of GNU C. */
public final class NumberLiteral {

    /** Longer spellings are hostile: no type holds their value. */
    private static final int MAX_LENGTH = 2000;

    private NumberLiteral() {}

    /**
     * @param spelling as in the source, suffix included
     * @throws NotConstantException if it is no number of C, or of a type that is not handled
     */
    public static Value parse(String spelling, IntegerTypes integers, FloatingTypes floats)
            throws NotConstantException {
        if (spelling.length() > MAX_LENGTH) {
            throw new NotConstantException("contains a number of " + spelling.length() + " characters");
        }
        String text = spelling.indexOf('\'') < 0 ? spelling : spelling.replace("'", "");
        String lower = text.toLowerCase(Locale.ROOT);
        boolean hex = lower.startsWith("0x");
        return isFloating(lower, hex) ? floating(lower, hex, floats) : integer(lower, integers);
    }

    private static boolean isFloating(String text, boolean hex) {
        if (text.indexOf('.') >= 0) {
            return true;
        }
        return hex ? text.indexOf('p') >= 0 : !text.startsWith("0b") && text.indexOf('e') >= 0;
    }

    private static Value integer(String text, IntegerTypes integers) throws NotConstantException {
        int radix = text.startsWith("0x") ? 16 : text.startsWith("0b") ? 2 : text.startsWith("0") ? 8 : 10;
        int start = radix == 16 || radix == 2 ? 2 : 0;
        int end = start;
        while (end < text.length() && Character.digit(text.charAt(end), radix) >= 0) {
            end++;
        }
        if (end == start) {
            throw new NotConstantException("contains the malformed number " + text);
        }
        String digits = text.substring(start, end);
        BigInteger value = digits.length() < 16
                ? BigInteger.valueOf(Long.parseLong(digits, radix))
                : new BigInteger(digits, radix);
        return new Value.Int(value, type(text, value, radix, text.substring(end), integers));
    }

    /** C23 6.4.4.1, table "the type of an integer constant", continued by {@code __int128} as GCC does. */
    private static CType type(String text, BigInteger value, int radix, String suffix, IntegerTypes integers)
            throws NotConstantException {
        String length = suffix.replace("u", "");
        boolean unsigned = length.length() < suffix.length();
        if (suffix.length() - length.length() > 1) {
            throw new NotConstantException("contains the malformed number " + text);
        }
        List<PrimitiveKind> signedKinds =
                List.of(PrimitiveKind.INT, PrimitiveKind.LONG, PrimitiveKind.LONG_LONG, PrimitiveKind.INT128);
        List<PrimitiveKind> unsignedKinds = List.of(
                PrimitiveKind.UNSIGNED_INT,
                PrimitiveKind.UNSIGNED_LONG,
                PrimitiveKind.UNSIGNED_LONG_LONG,
                PrimitiveKind.UNSIGNED_INT128);
        for (int i = firstRank(text, length); i < signedKinds.size(); i++) {
            if (!unsigned && integers.get(signedKinds.get(i)).holds(value)) {
                return new CType.Primitive(signedKinds.get(i));
            }
            if ((unsigned || radix != 10) && integers.get(unsignedKinds.get(i)).holds(value)) {
                return new CType.Primitive(unsignedKinds.get(i));
            }
        }
        throw new NotConstantException("contains the number " + text + ", too large for any integer type");
    }

    private static int firstRank(String text, String length) throws NotConstantException {
        return switch (length) {
            case "" -> 0;
            case "l" -> 1;
            case "ll" -> 2;
            case "i", "j" -> throw new NotConstantException("contains the imaginary constant " + text);
            case "wb" -> throw new NotConstantException("contains the _BitInt constant " + text);
            default -> throw new NotConstantException("contains the malformed number " + text);
        };
    }

    private static Value floating(String text, boolean hex, FloatingTypes floats) throws NotConstantException {
        int end = endOfDigits(text, hex);
        String suffix = text.substring(end);
        CType type = switch (suffix) {
            case "" -> new CType.Primitive(PrimitiveKind.DOUBLE);
            case "f" -> new CType.Primitive(PrimitiveKind.FLOAT);
            case "l", "w" -> new CType.Primitive(PrimitiveKind.LONG_DOUBLE);
            case "q", "f128" -> new CType.Primitive(PrimitiveKind.FLOAT128);
            case "f16" -> new CType.Primitive(PrimitiveKind.FLOAT16);
            case "f32" -> FloatingTypes.FLOAT32;
            case "f64" -> FloatingTypes.FLOAT64;
            case "f32x" -> FloatingTypes.FLOAT32X;
            case "f64x" -> FloatingTypes.FLOAT64X;
            case "df", "dd", "dl", "d32", "d64", "d128" ->
                throw new NotConstantException("contains the decimal floating constant " + text);
            case "i", "j", "if", "fi", "jf", "fj", "il", "li" ->
                throw new NotConstantException("contains the imaginary constant " + text);
            default -> throw new NotConstantException("contains the malformed number " + text);
        };
        PrimitiveKind kind = ((CType.Primitive) type.canonical()).kind();
        return floats.parse(text.substring(0, end), hex, kind, type);
    }

    private static int endOfDigits(String text, boolean hex) {
        int i = hex ? 2 : 0;
        char exponent = hex ? 'p' : 'e';
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean sign = (c == '+' || c == '-') && i > 0 && text.charAt(i - 1) == exponent;
            boolean seen = text.indexOf(exponent) >= 0 && i > text.indexOf(exponent);
            boolean digit = Character.digit(c, hex && !seen ? 16 : 10) >= 0;
            if (!sign && !digit && c != '.' && (c != exponent || seen)) {
                return i;
            }
            i++;
        }
        return i;
    }
}
