package dev.gatun.generator.parse.cpp;

import static dev.gatun.grammar.PreprocessingLexer.*;

import dev.gatun.generator.parse.NameGuess;
import dev.gatun.generator.preprocess.PpToken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a declaration that cannot be parsed probably ends, and what it would have declared. */
final class Recovery {

    /** A guess looks no further. */
    private static final int MOST_TOKENS = 200;

    private final CppTokens tokens;

    Recovery(CppTokens tokens) {
        this.tokens = tokens;
    }

    /** Behind its semicolon or behind its closing brace, with a semicolon that follows this. */
    int end(int start, int to) {
        int at = start;
        while (at < to) {
            int type = tokens.type(at);
            if (type == Semicolon) {
                return at + 1;
            }
            int close = tokens.match(at);
            at = close >= 0 && close < to ? close + 1 : at + 1;
            if (close >= 0 && type == LeftBrace) {
                return at < to && tokens.type(at) == Semicolon ? at + 1 : at;
            }
        }
        return to;
    }

    @Nullable String name(int start, int end) {
        List<PpToken> part = new ArrayList<>();
        for (int i = start; i < Math.min(end, start + MOST_TOKENS); i++) {
            part.add(tokens.at(i));
        }
        return tokens.type(start) == TYPEDEF ? NameGuess.ofTypedef(part) : NameGuess.of(part);
    }
}
