package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.syntax.TokenRun;

/** Tokens as text, spaced as they were written. */
final class Spelling {

    private Spelling() {}

    static String of(TokenRun run) {
        StringBuilder text = new StringBuilder();
        for (PpToken token : run.tokens()) {
            text.append(text.isEmpty() || !needsSpace(token, text) ? "" : " ").append(token.text());
        }
        return text.toString();
    }

    /** Macros can bring words together that no space stood between. */
    private static boolean needsSpace(PpToken token, StringBuilder before) {
        return token.spaceBefore()
                || (Character.isJavaIdentifierPart(before.charAt(before.length() - 1))
                        && Character.isJavaIdentifierPart(token.text().charAt(0)));
    }
}
