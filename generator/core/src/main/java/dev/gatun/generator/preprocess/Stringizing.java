package dev.gatun.generator.preprocess;

import dev.gatun.grammar.PreprocessingLexer;
import java.util.List;

/** The {@code #} operator (C23 6.10.5.2). */
final class Stringizing {

    private Stringizing() {}

    /** The string literal that spells the tokens; white space between them counts as one blank. */
    static String literal(List<PpToken> tokens) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < tokens.size(); i++) {
            PpToken token = tokens.get(i);
            if (i > 0 && token.spaceBefore()) {
                literal.append(' ');
            }
            append(literal, token);
        }
        keepClosingQuote(literal);
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, PpToken token) {
        boolean escaped = token.type() == PreprocessingLexer.StringLiteral
                || token.type() == PreprocessingLexer.CharacterConstant
                || token.type() == PreprocessingLexer.UnterminatedLiteral;
        if (!escaped) {
            literal.append(token.text());
            return;
        }
        String text = token.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\');
            }
            literal.append(c);
        }
    }

    /** A lone backslash at the end would take the quote with it; it is dropped, as gcc does. */
    private static void keepClosingQuote(StringBuilder literal) {
        int backslashes = 0;
        while (literal.charAt(literal.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        if (backslashes % 2 == 1) {
            literal.setLength(literal.length() - 1);
        }
    }
}
