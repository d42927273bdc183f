package dev.gatun.generator.parse;

import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/** A stream over tokens that are all there: the parser only asks what stands where, never for text. */
public abstract class TokenListStream implements TokenStream {

    private int position;

    @Override
    public final void consume() {
        position++;
    }

    @Override
    public final int index() {
        return position;
    }

    @Override
    public final void seek(int index) {
        position = index;
    }

    /** Where the token stands that is {@code k} places on; a rule that fails at the very first token asks for the one before it. */
    protected final int place(int k) {
        return Math.max(0, k > 0 ? position + k - 1 : position + k);
    }

    @Override
    public final int LA(int k) {
        return LT(k).getType();
    }

    @Override
    public final int mark() {
        return -1;
    }

    @Override
    public final void release(int marker) {}

    @Override
    public final String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public final @Nullable TokenSource getTokenSource() {
        return null;
    }

    @Override
    public final String getText() {
        return "";
    }

    @Override
    public final String getText(Interval interval) {
        return "";
    }

    @Override
    public final String getText(RuleContext context) {
        return "";
    }

    @Override
    public final String getText(Token start, Token stop) {
        return "";
    }
}
