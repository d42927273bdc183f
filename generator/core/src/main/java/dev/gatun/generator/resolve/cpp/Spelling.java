package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayList;
import java.util.List;

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

    /** {@code (run) + 1} */
    static TokenRun plusOne(TokenRun run) {
        PpToken first = run.tokens().getFirst();
        List<PpToken> tokens = new ArrayList<>();
        tokens.add(token(PreprocessingLexer.LeftParen, "(", first));
        tokens.addAll(run.tokens());
        tokens.add(token(PreprocessingLexer.RightParen, ")", first));
        tokens.add(token(PreprocessingLexer.Plus, "+", first));
        tokens.add(token(PreprocessingLexer.PpNumber, "1", first));
        return new TokenRun(List.copyOf(tokens));
    }

    private static PpToken token(int type, String text, PpToken place) {
        return new PpToken(type, text, place.file(), place.offset(), true, place.expansion());
    }

    /** Macros can bring words together that no space stood between. */
    private static boolean needsSpace(PpToken token, StringBuilder before) {
        return token.spaceBefore()
                || (Character.isJavaIdentifierPart(before.charAt(before.length() - 1))
                        && Character.isJavaIdentifierPart(token.text().charAt(0)));
    }
}
