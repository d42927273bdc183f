package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file's tokens, comments among them, line ends told by {@link PpToken#lineStart()}.
 *
 * @param file the file
 * @param tokens in order
 * @param guard the macro that, when defined, makes a further inclusion empty; null where there is no include guard
 */
record LexedFile(SourceFile file, PpToken[] tokens, @Nullable String guard) {

    static LexedFile of(SourceFile file, Lexing lexing) {
        PpToken[] tokens = lexing.tokens(file);
        return new LexedFile(file, tokens, new GuardFinder(tokens).find());
    }

    /**
     * Recognises a file that is one {@code #ifndef X} or {@code #if !defined X} group. The scan stops at the first token that spoils it.
     */
    private static final class GuardFinder {

        private final PpToken[] tokens;
        private int at;

        GuardFinder(PpToken[] tokens) {
            this.tokens = tokens;
        }

        @Nullable String find() {
            skipComments();
            if (!isHash()) {
                return null;
            }
            at++;
            String name = guardName();
            return name != null && closesAtEnd() ? name : null;
        }

        private @Nullable String guardName() {
            String directive = word();
            if (directive.equals("ifndef")) {
                return endOfLine(word());
            }
            if (!directive.equals("if") || !take(PreprocessingLexer.Exclamation) || !word().equals("defined")) {
                return null;
            }
            boolean parenthesised = take(PreprocessingLexer.LeftParen);
            String name = word();
            return parenthesised && !take(PreprocessingLexer.RightParen) ? null : endOfLine(name);
        }

        private @Nullable String endOfLine(String name) {
            skipComments();
            return name.isEmpty() || (at < tokens.length && !tokens[at].lineStart()) ? null : name;
        }

        private boolean closesAtEnd() {
            int depth = 1;
            for (; at < tokens.length; at++) {
                if (!isHash()) {
                    continue;
                }
                at++;
                switch (word()) {
                    case "if", "ifdef", "ifndef" -> depth++;
                    case "endif" -> depth--;
                    case "else", "elif", "elifdef", "elifndef" -> {
                        if (depth == 1) {
                            return false;
                        }
                    }
                    default -> {}
                }
                if (depth == 0) {
                    skipComments();
                    return at == tokens.length;
                }
                at--;
            }
            return false;
        }

        private boolean isHash() {
            return at < tokens.length && tokens[at].lineStart() && tokens[at].type() == PreprocessingLexer.Hash;
        }

        private String word() {
            skipComments();
            boolean found = at < tokens.length
                    && !tokens[at].lineStart()
                    && tokens[at].type() == PreprocessingLexer.Identifier;
            return found ? tokens[at++].text() : "";
        }

        private boolean take(int type) {
            skipComments();
            boolean found = at < tokens.length && !tokens[at].lineStart() && tokens[at].type() == type;
            at += found ? 1 : 0;
            return found;
        }

        private void skipComments() {
            while (at < tokens.length && tokens[at].isComment()) {
                at++;
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }

    @Override
    public String toString() {
        return file + Arrays.toString(tokens);
    }
}
