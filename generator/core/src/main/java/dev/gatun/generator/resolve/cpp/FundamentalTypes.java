package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.syntax.TypeSpecifier.Word;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which type a list of words means ([dcl.type.simple]). */
final class FundamentalTypes {

    /** Types of C ([basic.extended.fp] of C++23): to compilers before they are others by another name. */
    private static final List<Word> INTERCHANGE = List.of(Word.FLOAT32, Word.FLOAT64, Word.FLOAT32X, Word.FLOAT64X);

    private FundamentalTypes() {}

    /** Null where the words do not go together. */
    static @Nullable CppType of(List<Word> words) {
        if (words.equals(List.of(Word.VOID))) {
            return new CppType.Void();
        }
        Map<Word, Integer> counts = new EnumMap<>(Word.class);
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        if (counts.size() > 1) {
            // 'typedef float _Float32;' of C libraries, for compilers to which that is no keyword
            INTERCHANGE.forEach(counts::remove);
        }
        if (counts.containsKey(Word.COMPLEX) || counts.containsKey(Word.IMAGINARY)) {
            return new CppType.Unknown(spelling(words));
        }
        boolean unsigned = counts.remove(Word.UNSIGNED) != null;
        boolean signed = counts.remove(Word.SIGNED) != null;
        FundamentalKind kind = unsigned && signed ? null : integer(counts, unsigned, signed);
        if (kind == null && !unsigned && !signed) {
            kind = other(counts);
        }
        if (kind != null) {
            return new CppType.Fundamental(kind);
        }
        return unsigned || signed || words.size() != 1 ? null : new CppType.Unknown(spelling(words));
    }

    static String spelling(List<Word> words) {
        return String.join(" ", words.stream().map(Word::spelling).toList());
    }

    private static @Nullable FundamentalKind integer(Map<Word, Integer> words, boolean unsigned, boolean signed) {
        if (words.equals(Map.of(Word.CHAR, 1))) {
            return unsigned
                    ? FundamentalKind.UNSIGNED_CHAR
                    : signed ? FundamentalKind.SIGNED_CHAR : FundamentalKind.CHAR;
        }
        if (words.equals(Map.of(Word.INT128, 1))) {
            return unsigned ? FundamentalKind.UNSIGNED_INT128 : FundamentalKind.INT128;
        }
        Map<Word, Integer> rest = new EnumMap<>(Word.class);
        rest.putAll(words);
        boolean plain = rest.remove(Word.INT) != null || unsigned || signed;
        if (rest.isEmpty()) {
            return plain ? unsigned ? FundamentalKind.UNSIGNED_INT : FundamentalKind.INT : null;
        }
        if (rest.equals(Map.of(Word.SHORT, 1))) {
            return unsigned ? FundamentalKind.UNSIGNED_SHORT : FundamentalKind.SHORT;
        }
        if (rest.equals(Map.of(Word.LONG, 1))) {
            return unsigned ? FundamentalKind.UNSIGNED_LONG : FundamentalKind.LONG;
        }
        return rest.equals(Map.of(Word.LONG, 2))
                ? unsigned ? FundamentalKind.UNSIGNED_LONG_LONG : FundamentalKind.LONG_LONG
                : null;
    }

    private static @Nullable FundamentalKind other(Map<Word, Integer> words) {
        if (words.equals(Map.of(Word.LONG, 1, Word.DOUBLE, 1))) {
            return FundamentalKind.LONG_DOUBLE;
        }
        if (words.size() != 1) {
            return null;
        }
        return switch (words.keySet().iterator().next()) {
            case BOOL -> FundamentalKind.BOOL;
            case FLOAT, FLOAT32 -> FundamentalKind.FLOAT;
            case DOUBLE, FLOAT64, FLOAT32X -> FundamentalKind.DOUBLE;
            case FLOAT64X -> FundamentalKind.LONG_DOUBLE;
            case FLOAT16 -> FundamentalKind.FLOAT16;
            case FLOAT128 -> FundamentalKind.FLOAT128;
            case VA_LIST -> FundamentalKind.VA_LIST;
            case WCHAR_T -> FundamentalKind.WCHAR;
            case CHAR8_T -> FundamentalKind.CHAR8;
            case CHAR16_T -> FundamentalKind.CHAR16;
            case CHAR32_T -> FundamentalKind.CHAR32;
            case BF16, DECIMAL32, DECIMAL64, DECIMAL128 -> null;
            case VOID, CHAR, SHORT, INT, LONG, SIGNED, UNSIGNED, COMPLEX, IMAGINARY, INT128 -> null;
        };
    }
}
