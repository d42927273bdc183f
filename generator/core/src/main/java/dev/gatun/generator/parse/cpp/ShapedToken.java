package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.parse.ListedToken;
import dev.gatun.generator.preprocess.PpToken;

/**
 * How ANTLR sees a token, or a run of tokens that the grammar takes for one.
 *
 * @param token the first one; at the end of the input the last one before
 * @param start place of the first token
 * @param end place behind the last one
 * @param index among the tokens of the shape
 */
record ShapedToken(PpToken token, int type, int start, int end, int index) implements ListedToken {

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
}
