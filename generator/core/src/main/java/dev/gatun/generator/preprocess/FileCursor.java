package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the reading of a file has come to, and its open conditional groups. */
final class FileCursor {

    private final LexedFile lexed;
    private final IncludeResolver.Found found;
    private final @Nullable FileCursor includedBy;
    private final @Nullable SourcePosition includedAt;
    private final int depth;
    private final Deque<ConditionalGroup> groups = new ArrayDeque<>();
    private int at;

    /**
     * A cursor at the start of a file.
     *
     * @param includedBy null for a header named by the user
     * @param includedAt the operand of the directive, null likewise
     */
    FileCursor(
            LexedFile lexed,
            IncludeResolver.Found found,
            @Nullable FileCursor includedBy,
            @Nullable SourcePosition includedAt) {
        this.lexed = lexed;
        this.found = found;
        this.includedBy = includedBy;
        this.includedAt = includedAt;
        this.depth = includedBy == null ? 1 : includedBy.depth + 1;
    }

    /** An open {@code #if} and its like. */
    static final class ConditionalGroup {
        private final PpToken opening;
        private final String directive;
        private boolean taken;
        private boolean elseSeen;

        ConditionalGroup(PpToken opening, String directive, boolean taken) {
            this.opening = opening;
            this.directive = directive;
            this.taken = taken;
        }

        /** The directive's {@code #}. */
        PpToken opening() {
            return opening;
        }

        String directive() {
            return directive;
        }

        /** Whether one of its parts has been read, so that no other may be. */
        boolean taken() {
            return taken;
        }

        void take() {
            taken = true;
        }

        boolean elseSeen() {
            return elseSeen;
        }

        void seeElse() {
            elseSeen = true;
        }
    }

    /**
     * A directive's line.
     *
     * @param hash its {@code #}
     * @param tokens what follows, without comments
     * @param comment the last comment on it
     */
    record Line(
            PpToken hash, List<PpToken> tokens, @Nullable PpToken comment) {}

    SourceFile file() {
        return lexed.file();
    }

    LexedFile lexed() {
        return lexed;
    }

    IncludeResolver.Found found() {
        return found;
    }

    @Nullable FileCursor includedBy() {
        return includedBy;
    }

    @Nullable SourcePosition includedAt() {
        return includedAt;
    }

    /** 1 for a header named by the user. */
    int depth() {
        return depth;
    }

    Deque<ConditionalGroup> groups() {
        return groups;
    }

    boolean atEnd() {
        return at == lexed.size();
    }

    PpToken peek() {
        return lexed.token(at);
    }

    boolean atDirective() {
        return isDirective(at);
    }

    private boolean isDirective(int index) {
        PpToken token = lexed.token(index);
        return token.type() == PreprocessingLexer.Hash && token.lineStart();
    }

    PpToken next() {
        return lexed.token(at++);
    }

    /** Takes the directive's line at which the cursor stands. */
    Line takeLine() {
        PpToken hash = next();
        List<PpToken> tokens = new ArrayList<>();
        PpToken comment = null;
        while (!atEnd() && !peek().lineStart()) {
            PpToken token = next();
            if (token.isComment()) {
                comment = token;
            } else {
                tokens.add(token);
            }
        }
        return new Line(hash, tokens, comment);
    }

    /** Goes to the next directive, or the end, past tokens that a false condition leaves out. */
    void skipToDirective() {
        while (!atEnd() && !atDirective()) {
            at++;
        }
    }

    /** The comment that ends right before the directive that was taken last, with the line comments above it. */
    @Nullable CommentRange commentBefore(PpToken hash) {
        int last = at - 1;
        while (last >= 0 && lexed.token(last) != hash) {
            last--;
        }
        last--;
        if (last < 0 || !standsAlone(last, hash.offset())) {
            return null;
        }
        int first = last;
        boolean lines = lexed.token(last).type() == PreprocessingLexer.LineComment;
        while (lines
                && first > 0
                && lexed.token(first - 1).type() == PreprocessingLexer.LineComment
                && standsAlone(first - 1, lexed.token(first).offset())) {
            first--;
        }
        PpToken end = lexed.token(last);
        return new CommentRange(file(), lexed.token(first).offset(), end.offset() + end.length());
    }

    /** Whether a comment on lines of its own stands there, with at most one line end up to {@code next}. */
    private boolean standsAlone(int index, int next) {
        PpToken token = lexed.token(index);
        int end = token.offset() + token.length();
        int newline = file().text().indexOf('\n', end);
        boolean adjacent = newline < 0
                || newline >= next
                || file().text().indexOf('\n', newline + 1) >= next
                || file().text().indexOf('\n', newline + 1) < 0;
        return token.isComment() && token.lineStart() && adjacent;
    }
}
