package dev.gatun.generator.preprocess;

import dev.gatun.grammar.PreprocessingLexer;

/** How tightly the binary operators of a constant expression bind: C23 6.5.6 to 6.5.15, [expr.mul] to [expr.log.or]. */
public final class OperatorPrecedence {

    private OperatorPrecedence() {}

    /** From 1, the loosest, to 10; 0 for what is no binary operator. */
    public static int ofToken(int type) {
        return switch (type) {
            case PreprocessingLexer.PipePipe -> 1;
            case PreprocessingLexer.AmpersandAmpersand -> 2;
            case PreprocessingLexer.Pipe -> 3;
            case PreprocessingLexer.Caret -> 4;
            case PreprocessingLexer.Ampersand -> 5;
            case PreprocessingLexer.Equal, PreprocessingLexer.NotEqual -> 6;
            case PreprocessingLexer.Less,
                    PreprocessingLexer.Greater,
                    PreprocessingLexer.LessEqual,
                    PreprocessingLexer.GreaterEqual -> 7;
            case PreprocessingLexer.ShiftLeft, PreprocessingLexer.ShiftRight -> 8;
            case PreprocessingLexer.Plus, PreprocessingLexer.Minus -> 9;
            case PreprocessingLexer.Star, PreprocessingLexer.Slash, PreprocessingLexer.Percent -> 10;
            default -> 0;
        };
    }

    /** As {@link #ofToken}, for C++, where {@code and} and {@code or} are operators too ([lex.digraph]). */
    public static int ofSpelling(String operator) {
        return switch (operator) {
            case "||", "or" -> 1;
            case "&&", "and" -> 2;
            case "|" -> 3;
            case "^" -> 4;
            case "&" -> 5;
            case "==", "!=" -> 6;
            case "<", ">", "<=", ">=" -> 7;
            case "<<", ">>" -> 8;
            case "+", "-" -> 9;
            case "*", "/", "%" -> 10;
            default -> 0;
        };
    }
}
