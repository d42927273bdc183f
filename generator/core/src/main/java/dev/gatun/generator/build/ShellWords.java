package dev.gatun.generator.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words of command lines as text. No command goes through a shell: this is for people, and for what {@code pkg-config} prints. */
final class ShellWords {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private ShellWords() {}

    /** The command for a shell. */
    static String quoted(List<String> words) {
        List<String> quoted = new ArrayList<>();
        for (String word : words) {
            quoted.add(PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'");
        }
        return String.join(" ", quoted);
    }

    /** The words of a text in which blanks can be quoted, or stand behind a backslash. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean within = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote != '\'' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
                within = true;
            } else if (quote != 0 ? c == quote : c == '"' || c == '\'') {
                quote = quote == 0 ? c : 0;
                within = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                add(word, within, words);
                within = false;
            } else {
                word.append(c);
                within = true;
            }
        }
        add(word, within, words);
        return words;
    }

    private static void add(StringBuilder word, boolean within, List<String> words) {
        if (within) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** A path that can't be taken for an option. */
    static String file(Path path) {
        String text = path.toString();
        return text.startsWith("-") || text.startsWith("@") ? "./" + text : text;
    }
}
