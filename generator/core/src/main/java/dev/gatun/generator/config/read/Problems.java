package dev.gatun.generator.config.read;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.tree.Node;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a file, in the order of the file. */
final class Problems {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    List<Diagnostic> list() {
        return List.copyOf(diagnostics);
    }

    void unknownKey(Node.Scalar key, Section section) {
        String nearest = NearestName.of(key.text(), section.keys());
        add(
                DiagnosticKind.UNKNOWN_KEY,
                "unknown key '" + key.text() + "' of " + section.noun(),
                key.position(),
                key.written(),
                nearest != null
                        ? "did you mean '" + nearest + "'?"
                        : "the keys are: " + String.join(", ", section.keys()));
    }

    /** @param expected as in {@code a list of names} */
    void expected(String expected, Node node) {
        String found = switch (node) {
            case Node.Scalar scalar -> "'" + scalar.text() + "'";
            case Node.Empty _ -> "nothing";
            case Node.Sequence _ -> "a list";
            case Node.Mapping _ -> "a map";
        };
        bad("expected " + expected + ", not " + found, node.position(), node.length(), null);
    }

    void bad(String message, SourcePosition position, int length, @Nullable String hint) {
        add(DiagnosticKind.BAD_CONFIGURATION, message, position, length, hint);
    }

    void bad(String message, Entry entry, @Nullable String hint) {
        diagnostics.add(
                new Diagnostic(DiagnosticKind.BAD_CONFIGURATION, message, entry.position(), entry.length(), hint));
    }

    void badPattern(String message, Entry entry, String hint) {
        diagnostics.add(new Diagnostic(DiagnosticKind.BAD_PATTERN, message, entry.position(), entry.length(), hint));
    }

    void invalidName(String message, Entry entry, String hint) {
        diagnostics.add(
                new Diagnostic(DiagnosticKind.INVALID_JAVA_NAME, message, entry.position(), entry.length(), hint));
    }

    private void add(DiagnosticKind kind, String message, SourcePosition position, int length, @Nullable String hint) {
        diagnostics.add(new Diagnostic(kind, message, position, length, hint));
    }
}
