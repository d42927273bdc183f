package dev.gatun.generator.parse.cpp;

import static dev.gatun.grammar.CppParser.*;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** What is shaped so far, and where the rest begins. */
final class Shape {

    private final CppTokens tokens;
    private final List<ShapedToken> shaped = new ArrayList<>();
    private final int start;
    private int at;

    Shape(CppTokens tokens, int start) {
        this.tokens = tokens;
        this.start = start;
        this.at = start;
    }

    int at() {
        return at;
    }

    /** Appends the next token as it is. */
    void add() {
        add(tokens.type(at));
    }

    /** Appends the next token with another type. */
    void add(int type) {
        fold(type, at + 1);
    }

    /** Appends all up to a place as one token. */
    void fold(int type, int end) {
        shaped.add(new ShapedToken(tokens.at(at), type, at, end, shaped.size()));
        at = end;
    }

    /** Likewise, unless the last one is of that type too: then the next says nothing new. */
    void foldOnce(int type, int end) {
        if (endsIn(type)) {
            skip(end);
        } else {
            fold(type, end);
        }
    }

    void skip(int end) {
        at = end;
    }

    boolean endsIn(int type) {
        return !shaped.isEmpty() && shaped.getLast().type() == type;
    }

    /** Appends {@code override} or {@code final} as keywords, if the next token is one of them. */
    boolean contextual() {
        if (tokens.type(at) != Identifier) {
            return false;
        }
        switch (tokens.text(at)) {
            case "override" -> foldOnce(OVERRIDE, at + 1);
            case "final" -> foldOnce(FINAL, at + 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    List<ShapedToken> finish() {
        shaped.add(new ShapedToken(tokens.at(Math.max(start, at - 1)), Token.EOF, at, at, shaped.size()));
        return shaped;
    }
}
