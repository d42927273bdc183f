package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Note;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of the file being read and, once it ends, of the file that included it; directives are done on the way. */
final class FileStack implements TokenSupply {

    private final Reports reports;
    /** Pragma tokens made by directives, to be read next. */
    private final Deque<PpToken> queued = new ArrayDeque<>();

    private @Nullable DirectiveHandler directives;
    private @Nullable FileCursor top;

    /** Does what a directive says; may push a file or queue a token. */
    interface DirectiveHandler {
        void handle(FileCursor cursor);
    }

    FileStack(Reports reports) {
        this.reports = reports;
    }

    void setDirectives(DirectiveHandler handler) {
        directives = handler;
    }

    /** The file being read, null between the user's headers. */
    @Nullable FileCursor top() {
        return top;
    }

    void push(FileCursor cursor) {
        top = cursor;
    }

    void queue(PpToken token) {
        queued.add(token);
    }

    /** Leaves all files, after a limit was exceeded. */
    void abandon() {
        top = null;
        queued.clear();
    }

    /** How the file being read was reached, innermost first. */
    List<Note> trail() {
        List<Note> notes = new ArrayList<>();
        FileCursor cursor = top;
        while (cursor != null && cursor.includedBy() != null) {
            Note note = new Note(Note.INCLUDED, cursor.includedAt());
            if (notes.contains(note)) {
                break; // a cycle: said once
            }
            notes.add(note);
            cursor = cursor.includedBy();
        }
        return Note.cut(notes);
    }

    @Override
    public @Nullable PpToken next(Reading reading) {
        for (; ; ) {
            if (!queued.isEmpty()) {
                return queued.poll();
            }
            FileCursor cursor = top;
            if (cursor == null) {
                return null;
            }
            if (cursor.atEnd()) {
                if (reading != Reading.TEXT) {
                    return null;
                }
                leave(cursor);
            } else if (cursor.atDirective() && directives != null) {
                if (reading == Reading.PARENTHESIS) {
                    return null;
                }
                directives.handle(cursor);
            } else {
                PpToken token = cursor.next();
                if (isWhole(token)) {
                    return token;
                }
            }
        }
    }

    private void leave(FileCursor cursor) {
        for (FileCursor.ConditionalGroup group : cursor.groups()) {
            reports.at(
                    group.opening(),
                    DiagnosticKind.UNTERMINATED_CONDITIONAL,
                    "'#" + group.directive() + "' has no '#endif'",
                    "add '#endif' before the end of the file");
        }
        top = cursor.includedBy();
    }

    /** Reports a token that lacks its end; a comment without one is left out. */
    private boolean isWhole(PpToken token) {
        return switch (token.type()) {
            case PreprocessingLexer.UnterminatedComment -> {
                reports.at(
                        token.spelledAt(),
                        2,
                        DiagnosticKind.UNTERMINATED_COMMENT,
                        "the comment is not terminated",
                        "end it with '*/'");
                yield false;
            }
            case PreprocessingLexer.UnterminatedLiteral -> {
                reportUnterminatedLiteral(token);
                yield true;
            }
            default -> true;
        };
    }

    private void reportUnterminatedLiteral(PpToken token) {
        int quote = token.text().indexOf('"');
        boolean string = quote >= 0 && token.text().lastIndexOf('\'', quote) < 0;
        reports.at(
                token,
                DiagnosticKind.UNTERMINATED_LITERAL,
                string ? "the string is not terminated" : "the character constant is not terminated",
                string ? "end it with '\"' on the same line" : "end it with \"'\" on the same line");
    }
}
