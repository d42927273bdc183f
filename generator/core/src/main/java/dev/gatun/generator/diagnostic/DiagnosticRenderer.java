package dev.gatun.generator.diagnostic;

import dev.gatun.generator.source.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of diagnostics, for a terminal or a log:
 *
 * <pre>{@code
 * demo.h:3:12: error: 'struct point' has no member 'z' [incomplete-type]
 *     3 | int f(int z(
 *       |           ^~
 * other.h:9:1: note: in the expansion of macro 'F'
 *     9 | F(z)
 *       | ^
 *   hint: write the name as it is declared
 * }</pre>
 *
 * Headers are not trusted: control and formatting characters of source lines and messages, which could drive a terminal or
 * reorder what it shows, come out as U+FFFD.
 */
public final class DiagnosticRenderer {

    private static final String PROGRAM = "gatun";
    /** Columns for the line number: longer numbers push the line to the right. */
    private static final int GUTTER = 5;

    private final Style style;

    /** @param colours whether to write ANSI escape sequences */
    public DiagnosticRenderer(boolean colours) {
        style = colours ? Style.ANSI : Style.PLAIN;
    }

    /** Text of headers or sources with each character that could drive a terminal, or reorder what it shows, replaced by U+FFFD. */
    public static String printable(String text) {
        return SourceLine.printable(text);
    }

    /** The text of one diagnostic: one or more lines, separated and ended by {@code \n}. */
    public String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        appendHead(out, diagnostic);
        appendSnippet(out, diagnostic.position(), diagnostic.length());
        for (Note note : diagnostic.notes()) {
            appendHead(out, note.position(), Severity.NOTE, note.message());
            out.append('\n');
            appendSnippet(out, note.position(), 1);
        }
        if (diagnostic.hint() != null) {
            out.append("  ").append(style.bold("hint:")).append(' ');
            out.append(SourceLine.printable(diagnostic.hint())).append('\n');
        }
        return out.toString();
    }

    /** The first line of {@link #render} alone, for what comes in lists. */
    public String renderHead(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        appendHead(out, diagnostic);
        return out.toString();
    }

    private void appendHead(StringBuilder out, Diagnostic diagnostic) {
        appendHead(out, diagnostic.position(), diagnostic.severity(), diagnostic.message());
        out.append(" [").append(diagnostic.kind().id()).append("]\n");
    }

    private void appendHead(StringBuilder out, @Nullable SourcePosition position, Severity severity, String message) {
        String place = position == null ? PROGRAM : position.toString();
        out.append(style.bold(SourceLine.printable(place) + ":")).append(' ');
        out.append(style.severity(severity, label(severity) + ":")).append(' ');
        out.append(SourceLine.printable(message));
    }

    private void appendSnippet(StringBuilder out, @Nullable SourcePosition position, int length) {
        if (position == null || position.file().text().isEmpty()) {
            return;
        }
        SourceLine line = SourceLine.around(position.lineText(), position.column() - 1, length);
        String number = Integer.toString(position.line());
        out.repeat(' ', Math.max(0, GUTTER - number.length())).append(number).append(" | ");
        out.append(line.text()).append('\n');
        out.repeat(' ', GUTTER).append(" | ").append(" ".repeat(line.indent()));
        out.append(style.caret("^" + "~".repeat(line.length() - 1))).append('\n');
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    /** Where colours go; {@link #PLAIN} adds nothing. */
    private enum Style {
        PLAIN,
        ANSI;

        String bold(String text) {
            return wrap("1", text);
        }

        String caret(String text) {
            return wrap("1;32", text);
        }

        String severity(Severity severity, String text) {
            return wrap(
                    switch (severity) {
                        case NOTE -> "1;36";
                        case WARNING -> "1;35";
                        case ERROR -> "1;31";
                    },
                    text);
        }

        private String wrap(String code, String text) {
            return this == PLAIN ? text : "\033[" + code + "m" + text + "\033[0m";
        }
    }
}
