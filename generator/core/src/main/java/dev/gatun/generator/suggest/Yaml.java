package dev.gatun.generator.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names as YAML has them, whatever characters they have. */
final class Yaml {

    private static final Set<String> RESERVED = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");
    private static final int COLUMNS = 110;

    private Yaml() {}

    /** A scalar, quoted where it has to be. */
    static String scalar(String text) {
        boolean plain =
                text.matches("[A-Za-z_][A-Za-z0-9_./-]*|[0-9]+") && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ' || c > '~') {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }

    /** What can stand behind a {@code #}: nothing ends the line. */
    static String comment(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(c >= ' ' && c <= '~' ? (char) c : '?'));
        return out.toString();
    }

    /** A list in brackets, over several lines where it is long. */
    static String list(List<String> items, String indent) {
        StringBuilder out = new StringBuilder("[");
        int column = indent.length();
        for (int i = 0; i < items.size(); i++) {
            String item = scalar(items.get(i));
            if (i > 0) {
                out.append(',');
                boolean wrap = column + item.length() > COLUMNS;
                out.append(wrap ? "\n" + indent : " ");
                column = wrap ? indent.length() : column;
            }
            out.append(item);
            column += item.length() + 2;
        }
        return out.append(']').toString();
    }
}
