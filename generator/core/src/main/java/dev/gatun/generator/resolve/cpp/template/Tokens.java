package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.syntax.TokenRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The spellings of an expression, read from left to right. */
final class Tokens {

    private static final String END = "";

    private final List<String> texts = new ArrayList<>();
    private int next;

    Tokens(TokenRun run) {
        for (PpToken token : run.tokens()) {
            texts.add(token.text());
        }
    }

    String peek() {
        return peek(0);
    }

    String peek(int ahead) {
        return next + ahead < texts.size() ? texts.get(next + ahead) : END;
    }

    String take() {
        String text = peek();
        next++;
        return text;
    }

    boolean isAtEnd() {
        return next >= texts.size();
    }

    boolean accept(String text) {
        if (!peek().equals(text)) {
            return false;
        }
        next++;
        return true;
    }

    boolean accept(Set<String> some) {
        if (!some.contains(peek())) {
            return false;
        }
        next++;
        return true;
    }

    /** {@code >}, which may be the first half of {@code >>} ([temp.names]). */
    boolean acceptClosingAngle() {
        if (peek().equals(">>")) {
            texts.set(next, ">");
            return true;
        }
        return accept(">");
    }

    boolean isIdentifier() {
        String text = peek();
        return !text.isEmpty() && Character.isJavaIdentifierStart(text.charAt(0));
    }

    int position() {
        return next;
    }

    void reset(int position) {
        next = position;
    }

    String text() {
        return String.join(" ", texts);
    }
}
