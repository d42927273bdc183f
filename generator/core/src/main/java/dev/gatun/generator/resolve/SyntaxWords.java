package dev.gatun.generator.resolve;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.grammar.PreprocessingLexer;

/** What a keyword can start. */
final class SyntaxWords {

    private SyntaxWords() {}

    /** Whether the token is a keyword: it has an identifier's spelling and another type. */
    static boolean isKeyword(PpToken token) {
        return isWordOrLiteral(token)
                && switch (token.type()) {
                    case PreprocessingLexer.Identifier,
                            PreprocessingLexer.PpNumber,
                            PreprocessingLexer.StringLiteral,
                            PreprocessingLexer.CharacterConstant -> false;
                    default -> true;
                };
    }

    /** Whether the token is no punctuator. */
    static boolean isWordOrLiteral(PpToken token) {
        return switch (token.type()) {
            case PreprocessingLexer.Identifier,
                    PreprocessingLexer.PpNumber,
                    PreprocessingLexer.StringLiteral,
                    PreprocessingLexer.CharacterConstant -> true;
            default ->
                Character.isLetter(token.text().charAt(0)) || token.text().charAt(0) == '_';
        };
    }

    /** A punctuator with which an expression can start. */
    static boolean startsOperand(int type) {
        return switch (type) {
            case PreprocessingLexer.LeftParen,
                    PreprocessingLexer.Plus,
                    PreprocessingLexer.Minus,
                    PreprocessingLexer.Tilde,
                    PreprocessingLexer.Exclamation,
                    PreprocessingLexer.Star,
                    PreprocessingLexer.Ampersand,
                    PreprocessingLexer.AmpersandAmpersand,
                    PreprocessingLexer.PlusPlus,
                    PreprocessingLexer.MinusMinus -> true;
            default -> false;
        };
    }

    /** A type specifier or qualifier (C23 6.7.3, 6.7.4). */
    static boolean startsType(int type) {
        return switch (type) {
            case PreprocessingLexer.VOID,
                    PreprocessingLexer.BOOL,
                    PreprocessingLexer.CHAR,
                    PreprocessingLexer.SHORT,
                    PreprocessingLexer.INT,
                    PreprocessingLexer.LONG,
                    PreprocessingLexer.FLOAT,
                    PreprocessingLexer.DOUBLE,
                    PreprocessingLexer.SIGNED,
                    PreprocessingLexer.UNSIGNED,
                    PreprocessingLexer.COMPLEX,
                    PreprocessingLexer.IMAGINARY,
                    PreprocessingLexer.INT128,
                    PreprocessingLexer.BITINT,
                    PreprocessingLexer.BF16,
                    PreprocessingLexer.FLOAT16,
                    PreprocessingLexer.FLOAT32,
                    PreprocessingLexer.FLOAT32X,
                    PreprocessingLexer.FLOAT64,
                    PreprocessingLexer.FLOAT64X,
                    PreprocessingLexer.FLOAT128,
                    PreprocessingLexer.DECIMAL32,
                    PreprocessingLexer.DECIMAL64,
                    PreprocessingLexer.DECIMAL128,
                    PreprocessingLexer.BUILTIN_VA_LIST,
                    PreprocessingLexer.STRUCT,
                    PreprocessingLexer.UNION,
                    PreprocessingLexer.ENUM,
                    PreprocessingLexer.TYPEOF,
                    PreprocessingLexer.TYPEOF_UNQUAL -> true;
            default -> false;
        };
    }

    /** A keyword with which an expression can start (C23 6.5.2, 6.5.4). */
    static boolean startsExpression(int type) {
        return switch (type) {
            case PreprocessingLexer.SIZEOF,
                    PreprocessingLexer.ALIGNOF,
                    PreprocessingLexer.EXTENSION,
                    PreprocessingLexer.TRUE,
                    PreprocessingLexer.FALSE,
                    PreprocessingLexer.NULLPTR,
                    PreprocessingLexer.GENERIC,
                    PreprocessingLexer.BUILTIN_OFFSETOF,
                    PreprocessingLexer.BUILTIN_TYPES_COMPATIBLE_P -> true;
            default -> false;
        };
    }
}
