package dev.gatun.grammar;

import java.util.Set;

/** What C++ has of literals beyond C, found by hand: no automaton knows where a raw string ends. */
final class CppLiterals {

    /** Suffixes of the standard library ([basic.string.literals], [time.duration.literals] …); all others start with {@code _}. */
    private static final Set<String> STANDARD =
            Set.of("s", "sv", "h", "min", "ms", "us", "ns", "i", "il", "if", "y", "d");

    private static final int MAX_DELIMITER = 16;

    private final String text;

    CppLiterals(String text) {
        this.text = text;
    }

    /** Whether the less-than sign at {@code at} starts no digraph, because {@code ::} follows it ([lex.pptoken]/3). */
    boolean isLessBeforeScope(int at) {
        return text.startsWith("<::", at)
                && (at + 3 >= text.length() || (text.charAt(at + 3) != ':' && text.charAt(at + 3) != '>'));
    }

    /** The end of the raw string that starts at {@code at}, prefix included; -1 where none does or its end is missing. */
    int rawStringEnd(int at) {
        int quote = quoteOfRawString(at);
        if (quote < 0) {
            return -1;
        }
        int open = text.indexOf('(', quote + 1);
        if (open < 0 || open - quote - 1 > MAX_DELIMITER) {
            return -1;
        }
        String closing = ")" + text.substring(quote + 1, open) + '"';
        int close = text.indexOf(closing, open + 1);
        return close < 0 ? -1 : close + closing.length();
    }

    private int quoteOfRawString(int at) {
        int i = at;
        if (text.startsWith("u8", i)) {
            i += 2;
        } else if (i < text.length() && "uUL".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return text.startsWith("R\"", i) ? i + 1 : -1;
    }

    /** The end of a literal's suffix; {@code end} where it has none, as where a macro follows without a space. */
    int suffixEnd(int end) {
        int stop = end;
        while (stop < text.length() && isPart(text.charAt(stop))) {
            stop++;
        }
        String suffix = text.substring(end, stop);
        return suffix.startsWith("_") || STANDARD.contains(suffix) ? stop : end;
    }

    private static boolean isPart(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
