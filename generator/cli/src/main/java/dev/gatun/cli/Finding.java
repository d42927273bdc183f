package dev.gatun.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that {@code gatun doctor} looked at.
 *
 * @param text what it is and what was found, on one line
 * @param hint what to do; null for nothing
 */
record Finding(Level level, String text, @Nullable String hint) {

    /** How well it is. */
    enum Level {
        OK,
        /** Something that not everyone needs. */
        WARNING,
        /** Nothing works, or nothing works well, before this is mended. */
        PROBLEM
    }

    static Finding ok(String text) {
        return new Finding(Level.OK, text, null);
    }

    static Finding warning(String text, String hint) {
        return new Finding(Level.WARNING, text, hint);
    }

    static Finding problem(String text, String hint) {
        return new Finding(Level.PROBLEM, text, hint);
    }

    /** As in {@code warning  pkg-config: not found}, the hint below it. */
    String lines() {
        String label = level.name().toLowerCase(Locale.ROOT);
        String first = label + " ".repeat(9 - label.length()) + text + "\n";
        return hint == null ? first : first + " ".repeat(9) + "hint: " + hint + "\n";
    }
}
