package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import org.jspecify.annotations.Nullable;

/**
 * How ANTLR sees a token: with the type that it has in its place (see the grammar's {@code tokens}). Mutable, because a
 * {@link SliceStream} uses the same objects for each declaration.
 */
final class SliceToken implements ListedToken {

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
    public String toString() {
        return getText();
    }
}
