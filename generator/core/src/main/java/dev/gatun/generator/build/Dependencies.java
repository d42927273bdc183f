package dev.gatun.generator.build;

import java.util.ArrayList;
import java.util.List;

/** Reads what compilers write with {@code -MD}: a rule for Make, with the files that were read. */
final class Dependencies {

    /** What the rule is for. */
    static final String TARGET = "gatun";

    private static final char LINE_END = '\n';

    private final String text;
    private int at;

    private Dependencies(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /**
     * The files of the first rule, as the compiler names them; empty if this is no such rule.
     *
     * <p>A blank within a name stands behind a backslash, and backslashes before that one come in pairs; {@code #} stands behind a
     * backslash and {@code $} is doubled, as in GCC's {@code mkdeps} and Clang's {@code DependencyFile}. A name with a line end
     * can't be written, nor is it read.
     */
    static List<String> parse(String text) {
        String start = TARGET + ":";
        return text.startsWith(start) ? new Dependencies(text, start.length()).names() : List.of();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        while (at < text.length() && text.charAt(at) != LINE_END) {
            char c = text.charAt(at);
            if (c == '\\') {
                backslashes(name);
            } else if (c == '$' && next() == '$') {
                name.append('$');
                at += 2;
            } else if (c == ' ' || c == '\t' || c == '\r') {
                end(name, names);
                at++;
            } else {
                name.append(c);
                at++;
            }
        }
        end(name, names);
        return names;
    }

    private char next() {
        return at + 1 < text.length() ? text.charAt(at + 1) : 0;
    }

    /** A run of them, and what it stands before. */
    private void backslashes(StringBuilder name) {
        int start = at;
        while (at < text.length() && text.charAt(at) == '\\') {
            at++;
        }
        int count = at - start;
        char follows = at < text.length() ? text.charAt(at) : LINE_END;
        if (follows == LINE_END || (follows == '\r' && text.startsWith("\r\n", at))) {
            // the line goes on in the next
            name.repeat('\\', count - 1);
            at = Math.min(
                    text.length(), text.indexOf(LINE_END, at) < 0 ? text.length() : text.indexOf(LINE_END, at) + 1);
        } else if (follows == ' ' || follows == '\t') {
            name.repeat('\\', count / 2);
            if (count % 2 == 1) {
                name.append(follows);
                at++;
            }
        } else if (follows == '#') {
            name.repeat('\\', count - 1).append('#');
            at++;
        } else {
            name.repeat('\\', count);
        }
    }

    private static void end(StringBuilder name, List<String> names) {
        if (!name.isEmpty()) {
            names.add(name.toString());
            name.setLength(0);
        }
    }
}
