package dev.gatun.generator.parse.cpp;

import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/** Shows the parser one shape after the other. */
final class ShapeStream implements TokenStream {

    private List<ShapedToken> tokens = List.of();
    private int position;

    void show(List<ShapedToken> shape) {
        tokens = shape;
        position = 0;
    }

    @Override
    public ShapedToken LT(int k) {
        int i = Math.max(0, k > 0 ? position + k - 1 : position + k);
        return tokens.get(Math.min(i, tokens.size() - 1));
    }

    @Override
    public int LA(int k) {
        return LT(k).type();
    }

    @Override
    public ShapedToken get(int index) {
        return tokens.get(index);
    }

    @Override
    public void consume() {
        position++;
    }

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = index;
    }

    @Override
    public int size() {
        return tokens.size();
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {}

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public @Nullable TokenSource getTokenSource() {
        return null;
    }

    @Override
    public String getText() {
        return "";
    }

    @Override
    public String getText(Interval interval) {
        return "";
    }

    @Override
    public String getText(RuleContext context) {
        return "";
    }

    @Override
    public String getText(Token start, Token stop) {
        return "";
    }
}
