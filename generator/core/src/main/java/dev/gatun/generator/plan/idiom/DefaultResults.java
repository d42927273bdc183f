package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what C is to get from callbacks that throw. */
final class DefaultResults {

    private static final Pattern INTEGER = Pattern.compile("-?(0[xX][0-9a-fA-F]{1,16}|[0-9]{1,20})");
    private static final Pattern FLOATING = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?");
    private static final int HEX_PREFIX = 2;

    private final Names names;
    private final List<Diagnostic> diagnostics;

    DefaultResults(Names names, List<Diagnostic> diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /**
     * The value of an entry; null for none, or one that is wrong.
     *
     * @param place whose result it is, for messages
     */
    @Nullable DefaultResult of(@Nullable Entry entry, String place, CType result) {
        if (entry == null) {
            return null;
        }
        CType type = result.canonical();
        if (type instanceof CType.Primitive(PrimitiveKind kind)
                && (kind == PrimitiveKind.FLOAT || kind == PrimitiveKind.DOUBLE)
                && FLOATING.matcher(entry.text()).matches()) {
            return new DefaultResult.OfFloating(Double.parseDouble(entry.text()));
        }
        int width = width(type);
        if (width == 0) {
            report(
                    entry,
                    "'" + place + "' returns '" + result.spelling() + "', for which there is no default to choose",
                    "C gets zeros");
            return null;
        }
        boolean isNull = type instanceof CType.Pointer && entry.text().equals("null");
        BigInteger value = isNull ? BigInteger.ZERO : integer(entry);
        if (value == null) {
            return null;
        }
        if (value.bitLength() > width || (value.signum() < 0 && value.bitLength() >= width)) {
            report(entry, "'" + result.spelling() + "', the result of '" + place + "', has no value " + value, null);
            return null;
        }
        return new DefaultResult.OfInteger(value.longValue());
    }

    /** In bits, at most; 0 for a type without numbers. */
    private static int width(CType type) {
        return switch (type) {
            case CType.Primitive(PrimitiveKind kind) ->
                switch (kind) {
                    case BOOL -> 1;
                    case CHAR, SIGNED_CHAR, UNSIGNED_CHAR -> Byte.SIZE;
                    case SHORT, UNSIGNED_SHORT -> Short.SIZE;
                    case INT, UNSIGNED_INT -> Integer.SIZE;
                    case LONG, UNSIGNED_LONG, LONG_LONG, UNSIGNED_LONG_LONG -> Long.SIZE;
                    case INT128, UNSIGNED_INT128, FLOAT16, BF16, FLOAT, DOUBLE, LONG_DOUBLE, FLOAT128 -> 0;
                    case DECIMAL32, DECIMAL64, DECIMAL128, NULLPTR -> 0;
                };
            case CType.EnumType _, CType.Pointer _ -> Long.SIZE;
            case CType.Void _, CType.BitInt _, CType.Complex _, CType.Vector _, CType.VaList _ -> 0;
            case CType.Array _, CType.Function _, CType.RecordType _, CType.Typedef _, CType.Qualified _ -> 0;
        };
    }

    private @Nullable BigInteger integer(Entry entry) {
        String text = entry.text();
        if (INTEGER.matcher(text).matches()) {
            boolean negative = text.startsWith("-");
            String digits = negative ? text.substring(1) : text;
            boolean hex = digits.startsWith("0x") || digits.startsWith("0X");
            BigInteger value = hex ? new BigInteger(digits.substring(HEX_PREFIX), 16) : new BigInteger(digits);
            return negative ? value.negate() : value;
        }
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true") ? BigInteger.ONE : BigInteger.ZERO;
        }
        List<NamedConstant> constants = names.constants(entry);
        return constants.size() == 1 ? constants.getFirst().value() : ambiguous(entry, constants);
    }

    private @Nullable BigInteger ambiguous(Entry entry, List<NamedConstant> constants) {
        if (!constants.isEmpty()) {
            report(entry, "'" + entry.text() + "' is " + constants.size() + " constants", "a default is one number");
        }
        return null;
    }

    private void report(Entry entry, String message, @Nullable String hint) {
        diagnostics.add(
                new Diagnostic(DiagnosticKind.BAD_CONFIGURATION, message, entry.position(), entry.length(), hint));
    }
}
