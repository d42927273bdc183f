package dev.gatun.generator.parse;

import dev.gatun.generator.syntax.TypeSpecifier.Word;
import dev.gatun.grammar.PreprocessingLexer;

/** Which keyword is which word of a fundamental type. */
public final class TypeWords {

    private TypeWords() {}

    /** @param type that of the keyword's token */
    public static Word of(int type) {
        return switch (type) {
            case PreprocessingLexer.VOID -> Word.VOID;
            case PreprocessingLexer.BOOL -> Word.BOOL;
            case PreprocessingLexer.CHAR -> Word.CHAR;
            case PreprocessingLexer.SHORT -> Word.SHORT;
            case PreprocessingLexer.INT -> Word.INT;
            case PreprocessingLexer.LONG -> Word.LONG;
            case PreprocessingLexer.FLOAT -> Word.FLOAT;
            case PreprocessingLexer.DOUBLE -> Word.DOUBLE;
            case PreprocessingLexer.SIGNED -> Word.SIGNED;
            case PreprocessingLexer.UNSIGNED -> Word.UNSIGNED;
            case PreprocessingLexer.COMPLEX -> Word.COMPLEX;
            case PreprocessingLexer.IMAGINARY -> Word.IMAGINARY;
            case PreprocessingLexer.INT128 -> Word.INT128;
            case PreprocessingLexer.BF16 -> Word.BF16;
            case PreprocessingLexer.FLOAT16 -> Word.FLOAT16;
            case PreprocessingLexer.FLOAT32 -> Word.FLOAT32;
            case PreprocessingLexer.FLOAT32X -> Word.FLOAT32X;
            case PreprocessingLexer.FLOAT64 -> Word.FLOAT64;
            case PreprocessingLexer.FLOAT64X -> Word.FLOAT64X;
            case PreprocessingLexer.FLOAT128 -> Word.FLOAT128;
            case PreprocessingLexer.DECIMAL32 -> Word.DECIMAL32;
            case PreprocessingLexer.DECIMAL64 -> Word.DECIMAL64;
            case PreprocessingLexer.DECIMAL128 -> Word.DECIMAL128;
            case PreprocessingLexer.WCHAR_KEYWORD -> Word.WCHAR_T;
            case PreprocessingLexer.CHAR8_KEYWORD -> Word.CHAR8_T;
            case PreprocessingLexer.CHAR16_KEYWORD -> Word.CHAR16_T;
            case PreprocessingLexer.CHAR32_KEYWORD -> Word.CHAR32_T;
            case PreprocessingLexer.BUILTIN_VA_LIST -> Word.VA_LIST;
            default -> throw new IllegalStateException("not a word of a type: " + type);
        };
    }
}
