package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * How ANTLR sees a token: with the type that it has in its place (see the grammar's {@code tokens}). Mutable, because a
 * {@link SliceStream} uses the same objects for each declaration.
 */
final class SliceToken implements Token {

    private @Nullable PpToken token;
    private int type;
    private int index;

    void set(@Nullable PpToken token, int type, int index) {
        this.token = token;
        this.type = type;
        this.index = index;
    }

    void setType(int type) {
        this.type = type;
    }

    /** The token, or null at the end of the input. */
    @Nullable PpToken token() {
        return token;
    }

    @Override
    public String getText() {
        return token == null ? "<EOF>" : token.text();
    }

    @Override
    public int getType() {
        return type;
    }

    /** The token's index in the unit, trivia counted. */
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

    @Override
    public String toString() {
        return getText();
    }
}
