package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.grammar.PreprocessingLexer;
import org.jspecify.annotations.Nullable;

/** A file's tokens, comments among them, line ends told by {@link PpToken#lineStart()}. */
final class LexedFile {

    private final SourceFile file;
    private final PpToken[] tokens;
    private final @Nullable String guard;

    LexedFile(SourceFile file, Lexing lexing) {
        this.file = file;
        this.tokens = lexing.tokens(file);
        this.guard = new GuardFinder(tokens).find();
    }

    SourceFile file() {
        return file;
    }

    int size() {
        return tokens.length;
    }

    PpToken token(int index) {
        return tokens[index];
    }

    /** The macro that, when defined, makes a further inclusion empty; null where there is no include guard. */
    @Nullable String guard() {
        return guard;
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
            while (at < tokens.length) {
                boolean hash = isHash();
                at++;
                switch (hash ? word() : "") {
                    case "if", "ifdef", "ifndef" -> depth++;
                    case "endif" -> {
                        if (--depth == 0) {
                            skipComments();
                            return at == tokens.length;
                        }
                    }
                    case "else", "elif", "elifdef", "elifndef" -> {
                        if (depth == 1) {
                            return false;
                        }
                    }
                    default -> {}
                }
            }
            return false;
        }

        private boolean isHash() {
            return at < tokens.length && tokens[at].lineStart() && tokens[at].type() == PreprocessingLexer.Hash;
        }

        private String word() {
            skipComments();
            boolean found =
                    at < tokens.length && !tokens[at].lineStart() && tokens[at].type() == PreprocessingLexer.Identifier;
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
}
