package dev.gatun.runtime;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of codes. */
public final class ErrorCodes {

    /** No code has a name. */
    static final ErrorCodes NONE = new ErrorCodes(Map.of());

    private final Map<Long, String> names;

    private ErrorCodes(Map<Long, String> names) {
        this.names = names;
    }

    /**
     * A table.
     *
     * @param tables names and numbers with spaces between them: {@code "OK 0 ERROR INTERNAL BUSY 5"}. A name without a number has the next
     *     one. Of several names for a code the first counts
     */
    public static ErrorCodes of(String... tables) {
        Map<Long, String> names = new HashMap<>();
        for (String table : tables) {
            add(table, names);
        }
        return new ErrorCodes(names);
    }

    private static void add(String table, Map<Long, String> names) {
        String[] words = table.split(" ", -1);
        long next = 0;
        for (int i = 0; i < words.length; i++) {
            String name = words[i];
            if (i + 1 < words.length && isNumber(words[i + 1])) {
                next = Long.parseLong(words[++i]);
            }
            names.putIfAbsent(next++, name);
        }
    }

    private static boolean isNumber(String word) {
        char first = word.charAt(0);
        return first == '-' || (first >= '0' && first <= '9');
    }

    /** The name of a code; null if it has none. A negative one of 32 bits may be a constant without a sign: {@code 0x80004005}. */
    public @Nullable String name(long code) {
        String name = names.get(code);
        return name == null && code == (int) code ? names.get(Integer.toUnsignedLong((int) code)) : name;
    }
}
