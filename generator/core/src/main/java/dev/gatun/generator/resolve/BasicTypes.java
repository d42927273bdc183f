package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.TypeSpecifier.Word;
import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which type a list of arithmetic type words means (C23 6.7.3.1p2). */
final class BasicTypes {

    private BasicTypes() {}

    static CType resolve(List<Word> words, TargetAbi abi, SourcePosition where) throws ResolutionException {
        Map<Word, Integer> counts = new EnumMap<>(Word.class);
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        boolean complex = counts.remove(Word.COMPLEX) != null;
        CType type = plain(counts, abi);
        if (type == null || counts.containsKey(Word.IMAGINARY)) {
            throw invalid(words, where);
        }
        if (!complex) {
            return type;
        }
        // GNU C: _Complex alone is _Complex double
        CType element = counts.isEmpty() ? new CType.Primitive(PrimitiveKind.DOUBLE) : type;
        if (element.canonical() instanceof CType.Primitive primitive) {
            CType whole = new CType.Complex(primitive);
            return element instanceof CType.Typedef named
                    ? new CType.Typedef("_Complex " + named.name(), whole)
                    : whole;
        }
        throw invalid(words, where);
    }

    private static ResolutionException invalid(List<Word> words, SourcePosition where) {
        return new ResolutionException(
                DiagnosticKind.INVALID_TYPE,
                "the type specifiers "
                        + words.stream()
                                .map(Word::name)
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toList() + " do not go together",
                where,
                1,
                null);
    }

    private static @Nullable CType plain(Map<Word, Integer> counts, TargetAbi abi) {
        boolean unsigned = counts.containsKey(Word.UNSIGNED);
        boolean signed = counts.containsKey(Word.SIGNED);
        if (unsigned && signed) {
            return null;
        }
        Map<Word, Integer> rest = new EnumMap<>(counts);
        rest.remove(Word.UNSIGNED);
        rest.remove(Word.SIGNED);
        PrimitiveKind integer = integer(rest, unsigned, signed);
        if (integer != null) {
            return new CType.Primitive(integer);
        }
        return unsigned || signed ? null : other(rest, abi);
    }

    private static @Nullable PrimitiveKind integer(Map<Word, Integer> words, boolean unsigned, boolean signed) {
        if (words.containsKey(Word.CHAR)) {
            PrimitiveKind kind =
                    unsigned ? PrimitiveKind.UNSIGNED_CHAR : signed ? PrimitiveKind.SIGNED_CHAR : PrimitiveKind.CHAR;
            return words.size() == 1 ? kind : null;
        }
        if (words.containsKey(Word.INT128)) {
            return words.size() > 1 ? null : unsigned ? PrimitiveKind.UNSIGNED_INT128 : PrimitiveKind.INT128;
        }
        Map<Word, Integer> rest = new EnumMap<>(Word.class);
        rest.putAll(words);
        rest.remove(Word.INT);
        if (rest.isEmpty()) {
            return unsigned ? PrimitiveKind.UNSIGNED_INT : PrimitiveKind.INT;
        }
        if (rest.equals(Map.of(Word.SHORT, 1))) {
            return unsigned ? PrimitiveKind.UNSIGNED_SHORT : PrimitiveKind.SHORT;
        }
        if (rest.equals(Map.of(Word.LONG, 1))) {
            return unsigned ? PrimitiveKind.UNSIGNED_LONG : PrimitiveKind.LONG;
        }
        if (rest.equals(Map.of(Word.LONG, 2))) {
            return unsigned ? PrimitiveKind.UNSIGNED_LONG_LONG : PrimitiveKind.LONG_LONG;
        }
        return null;
    }

    private static @Nullable CType other(Map<Word, Integer> words, TargetAbi abi) {
        if (words.equals(Map.of(Word.LONG, 1, Word.DOUBLE, 1))) {
            return new CType.Primitive(PrimitiveKind.LONG_DOUBLE);
        }
        if (words.size() != 1) {
            return null;
        }
        return switch (words.keySet().iterator().next()) {
            case VOID -> new CType.Void();
            case BOOL -> new CType.Primitive(PrimitiveKind.BOOL);
            case FLOAT -> new CType.Primitive(PrimitiveKind.FLOAT);
            case DOUBLE -> new CType.Primitive(PrimitiveKind.DOUBLE);
            // types of their own (C23 H.2), with the format of another
            case FLOAT32 -> new CType.Typedef("_Float32", new CType.Primitive(PrimitiveKind.FLOAT));
            case FLOAT64 -> new CType.Typedef("_Float64", new CType.Primitive(PrimitiveKind.DOUBLE));
            case FLOAT32X -> new CType.Typedef("_Float32x", new CType.Primitive(PrimitiveKind.DOUBLE));
            case FLOAT64X -> new CType.Typedef("_Float64x", new CType.Primitive(PrimitiveKind.LONG_DOUBLE));
            case FLOAT128 -> new CType.Primitive(PrimitiveKind.FLOAT128);
            case FLOAT16 -> new CType.Primitive(PrimitiveKind.FLOAT16);
            case BF16 -> new CType.Primitive(PrimitiveKind.BF16);
            case DECIMAL32 -> new CType.Primitive(PrimitiveKind.DECIMAL32);
            case DECIMAL64 -> new CType.Primitive(PrimitiveKind.DECIMAL64);
            case DECIMAL128 -> new CType.Primitive(PrimitiveKind.DECIMAL128);
            case VA_LIST -> new CType.VaList();
            case WCHAR_T -> new CType.Typedef("wchar_t", wchar(abi));
            case CHAR8_T -> new CType.Typedef("char8_t", new CType.Primitive(PrimitiveKind.UNSIGNED_CHAR));
            case CHAR16_T -> new CType.Typedef("char16_t", new CType.Primitive(PrimitiveKind.UNSIGNED_SHORT));
            case CHAR32_T -> new CType.Typedef("char32_t", new CType.Primitive(PrimitiveKind.UNSIGNED_INT));
            case CHAR, SHORT, INT, LONG, SIGNED, UNSIGNED, COMPLEX, IMAGINARY, INT128 -> null;
        };
    }

    private static CType wchar(TargetAbi abi) {
        boolean isShort = abi.size(BasicType.WCHAR_T) == abi.size(BasicType.SHORT);
        return new CType.Primitive(
                isShort
                        ? (abi.wcharSigned() ? PrimitiveKind.SHORT : PrimitiveKind.UNSIGNED_SHORT)
                        : (abi.wcharSigned() ? PrimitiveKind.INT : PrimitiveKind.UNSIGNED_INT));
    }
}
