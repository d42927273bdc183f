package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.grammar.PreprocessingLexer;

/** The tokens between the grammar's tokens: comments and pragmas. */
public final class Trivia {

    private Trivia() {}

    public static boolean is(PpToken token) {
        return isComment(token) || token.type() == PreprocessingLexer.PRAGMA;
    }

    static boolean isComment(PpToken token) {
        return token.type() == PreprocessingLexer.BlockComment || token.type() == PreprocessingLexer.LineComment;
    }
}
