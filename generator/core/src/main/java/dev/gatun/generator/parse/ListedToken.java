package dev.gatun.generator.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/** A token that ANTLR knows by its type and its place among the others: its text's place is the preprocessor's to say. */
public interface ListedToken extends Token {

    @Override
    default int getLine() {
        return 0;
    }

    @Override
    default int getCharPositionInLine() {
        return -1;
    }

    @Override
    default int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    default int getStartIndex() {
        return -1;
    }

    @Override
    default int getStopIndex() {
        return -1;
    }

    @Override
    default @Nullable TokenSource getTokenSource() {
        return null;
    }

    @Override
    default @Nullable CharStream getInputStream() {
        return null;
    }
}
