package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a declaration that could not be parsed would probably have declared. */
public final class NameGuess {

    private NameGuess() {}

    /** A typedef's name mostly comes last. */
    public static @Nullable String ofTypedef(List<PpToken> tokens) {
        String last = null;
        int depth = 0;
        for (PpToken token : tokens) {
            switch (token.type()) {
                case PreprocessingLexer.LeftBrace -> depth++;
                case PreprocessingLexer.RightBrace -> depth--;
                case PreprocessingLexer.Identifier -> last = depth <= 0 ? token.text() : last;
                default -> {}
            }
        }
        return last;
    }

    /** The last identifier before a parameter list, a member list, an initialiser or the end. */
    public static @Nullable String of(List<PpToken> tokens) {
        String last = null;
        int depth = 0;
        for (PpToken token : tokens) {
            switch (token.type()) {
                case PreprocessingLexer.LeftParen -> depth++;
                case PreprocessingLexer.RightParen -> depth--;
                case PreprocessingLexer.Identifier -> {
                    last = depth == 0 ? token.text() : last;
                    continue;
                }
                case PreprocessingLexer.LeftBrace,
                        PreprocessingLexer.LeftBracket,
                        PreprocessingLexer.Assign,
                        PreprocessingLexer.Comma,
                        PreprocessingLexer.Semicolon -> depth += depth == 0 && last != null ? 1 : 0;
                default -> {}
            }
            if (depth > 0 && last != null) {
                return last;
            }
        }
        return last;
    }
}
