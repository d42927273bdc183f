package dev.gatun.generator.diagnostic;

import dev.gatun.generator.diagnostic.Explanation.Block;
import java.util.List;
import java.util.Locale;

/** Makes text for a terminal of explanations. */
public final class ExplanationRenderer {

    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final boolean colours;

    /** @param colours whether to write ANSI escape sequences */
    public ExplanationRenderer(boolean colours) {
        this.colours = colours;
    }

    /** One line for each kind: id, severity and what it is about. */
    public String list(List<DiagnosticKind> kinds) {
        int width = kinds.stream().mapToInt(kind -> kind.id().length()).max().orElse(0);
        StringBuilder out = new StringBuilder();
        for (DiagnosticKind kind : kinds) {
            out.append(bold(kind.id())).repeat(' ', width - kind.id().length() + 2);
            out.append(plain(Explanation.of(kind).summary())).append('\n');
        }
        return out.toString();
    }

    /** All of an explanation. */
    public String render(Explanation explanation) {
        StringBuilder out = new StringBuilder();
        String severity = explanation.kind().severity().name().toLowerCase(Locale.ROOT);
        out.append(bold(explanation.kind().id())).append(" (").append(severity).append(")\n\n");
        wrap(out, "", "", explanation.summary());
        for (Block block : explanation.blocks()) {
            out.append('\n');
            append(out, block);
        }
        return out.toString();
    }

    private void append(StringBuilder out, Block block) {
        switch (block) {
            case Block.Paragraph(String text) -> wrap(out, "", "", text);
            case Block.Items(List<String> items) -> items.forEach(item -> wrap(out, "- ", "  ", item));
            case Block.Heading(String text) -> out.append(bold(text)).append('\n');
            case Block.File(String _, String name, List<String> lines) -> {
                out.append(name).append(":\n");
                lines.forEach(line -> code(out, line));
            }
            case Block.Console(List<String> lines) -> lines.forEach(line -> code(out, line));
        }
    }

    private static void code(StringBuilder out, String line) {
        out.append(line.isEmpty() ? "" : INDENT + line).append('\n');
    }

    private static void wrap(StringBuilder out, String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean fresh = true;
        for (String word : plain(text).split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line.setLength(0);
                line.append(next);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        out.append(line).append('\n');
    }

    /** Code in backticks comes out in the quotes that diagnostics have. */
    private static String plain(String text) {
        return text.replace('`', '\'');
    }

    private String bold(String text) {
        return colours ? "\033[1m" + text + "\033[0m" : text;
    }
}
