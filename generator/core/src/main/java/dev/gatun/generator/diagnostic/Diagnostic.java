package dev.gatun.generator.diagnostic;

import dev.gatun.generator.source.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell the user.
 *
 * @param kind which entry of the catalogue it is
 * @param message what happened: one sentence, no final stop, lower case start
 * @param position where, or null where no file is concerned (an option, the output folder)
 * @param length how many characters the caret underlines, at least 1
 * @param hint what the user can do about it: one sentence; null where the message says it all
 */
public record Diagnostic(
        DiagnosticKind kind, String message, @Nullable SourcePosition position, int length, @Nullable String hint) {

    public Severity severity() {
        return kind.severity();
    }
}
