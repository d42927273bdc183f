package dev.gatun.generator.diagnostic;

import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell the user. {@link DiagnosticRenderer} makes text of it.
 *
 * @param kind which entry of the catalogue it is
 * @param message what happened: one sentence, no final stop, lower case start
 * @param position where, or null where no file is concerned (an option, the output folder)
 * @param length how many characters the caret underlines, at least 1
 * @param hint what the user can do about it: one sentence; null where the message says it all
 * @param notes how it came to be, the nearest cause first; mostly empty
 */
public record Diagnostic(
        DiagnosticKind kind,
        String message,
        @Nullable SourcePosition position,
        int length,
        @Nullable String hint,
        List<Note> notes) {

    public Diagnostic {
        notes = List.copyOf(notes);
    }

    public Diagnostic(
            DiagnosticKind kind, String message, @Nullable SourcePosition position, int length, @Nullable String hint) {
        this(kind, message, position, length, hint, List.of());
    }

    /** The same with another way out. */
    public Diagnostic withHint(String other) {
        return new Diagnostic(kind, message, position, length, other, notes);
    }

    /** The same with one more note, behind those it has. */
    public Diagnostic withNote(String message, @Nullable SourcePosition position) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(message, position));
        return new Diagnostic(kind, this.message, this.position, length, hint, more);
    }

    public Severity severity() {
        return kind.severity();
    }
}
