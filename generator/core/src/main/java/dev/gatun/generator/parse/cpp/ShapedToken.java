package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.preprocess.PpToken;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * How ANTLR sees a token, or a run of tokens that the grammar takes for one.
 *
 * @param token the first one; at the end of the input the last one before
 * @param start place of the first token
 * @param end place behind the last one
 * @param index among the tokens of the shape
 */
record ShapedToken(PpToken token, int type, int start, int end, int index) implements Token {

    @Override
    public String getText() {
        return type == EOF ? "<EOF>" : token.text();
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getCharPositionInLine() {
        return -1;
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public int getStartIndex() {
        return -1;
    }

    @Override
    public int getStopIndex() {
        return -1;
    }

    @Override
    public @Nullable TokenSource getTokenSource() {
        return null;
    }

    @Override
    public @Nullable CharStream getInputStream() {
        return null;
    }
}
