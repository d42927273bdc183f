package dev.gatun.generator.diagnostic;

import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what one stage has to tell; each stage makes its own and returns {@link #list()} with its result. */
public final class Diagnostics {

    private final List<Diagnostic> list = new ArrayList<>();

    public void report(
            DiagnosticKind kind, String message, @Nullable SourcePosition position, int length, @Nullable String hint) {
        list.add(new Diagnostic(kind, message, position, length, hint));
    }

    /** For a diagnostic that carries notes. */
    public void report(Diagnostic diagnostic) {
        list.add(diagnostic);
    }

    public List<Diagnostic> list() {
        return List.copyOf(list);
    }
}
