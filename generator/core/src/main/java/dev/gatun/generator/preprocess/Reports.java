package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Diagnostics;
import dev.gatun.generator.diagnostic.Note;
import dev.gatun.generator.source.SourcePosition;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reports at tokens; keeps the number of reports bounded, as hostile input may be wrong a million times. */
final class Reports {

    private static final int MOST = 200;

    private final Diagnostics diagnostics;
    private Supplier<List<Note>> trail = List::of;
    private int count;

    Reports(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Gives the way from the file being read to one that the user named. */
    void setTrail(Supplier<List<Note>> includes) {
        trail = includes;
    }

    void at(PpToken token, DiagnosticKind kind, String message, @Nullable String hint) {
        int length = token.expansion() == null
                ? token.length()
                : token.expansion().outermostName().length();
        add(token.explain(new Diagnostic(kind, message, token.position(), Math.max(1, length), hint)));
    }

    void at(@Nullable SourcePosition position, int length, DiagnosticKind kind, String message, @Nullable String hint) {
        add(new Diagnostic(kind, message, position, Math.max(1, length), hint));
    }

    private void add(Diagnostic diagnostic) {
        if (count++ < MOST) {
            Diagnostic located = diagnostic;
            if (diagnostic.position() != null) {
                for (Note note : trail.get()) {
                    located = located.withNote(note.message(), note.position());
                }
            }
            diagnostics.report(located);
        }
    }
}
