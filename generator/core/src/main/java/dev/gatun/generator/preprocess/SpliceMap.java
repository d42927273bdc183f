package dev.gatun.generator.preprocess;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text after translation phase 2 (C23 5.1.1.2): a backslash before a line end is gone with it. As gcc and Clang do, blanks
 * between the two are let pass. A text without splices is its own result.
 */
final class SpliceMap {

    private static final int[] NONE = {};

    private final String spliced;
    /** Per splice: the offset in the spliced text where characters are missing, ascending. */
    private final int[] places;
    /** Per splice: how many characters are missing up to and with it. */
    private final int[] missing;

    private SpliceMap(String spliced, int[] places, int[] missing) {
        this.spliced = spliced;
        this.places = places;
        this.missing = missing;
    }

    static SpliceMap of(String text) {
        SpliceMap map = findSplices(text);
        return map == null ? new SpliceMap(text, NONE, NONE) : map;
    }

    private static @Nullable SpliceMap findSplices(String text) {
        StringBuilder spliced = null;
        int[] places = new int[16];
        int[] missing = new int[16];
        int count = 0;
        int copied = 0;
        for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
            int end = spliceEnd(text, at);
            if (end < 0) {
                continue;
            }
            spliced = spliced == null ? new StringBuilder(text.length()) : spliced;
            spliced.append(text, copied, at);
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
                missing = Arrays.copyOf(missing, count * 2);
            }
            places[count] = spliced.length();
            missing[count++] = end - spliced.length();
            copied = end;
            at = end - 1;
        }
        if (spliced == null) {
            return null;
        }
        spliced.append(text, copied, text.length());
        return new SpliceMap(spliced.toString(), Arrays.copyOf(places, count), Arrays.copyOf(missing, count));
    }

    /** The offset behind the line end that follows the backslash, or -1. */
    private static int spliceEnd(String text, int backslash) {
        for (int at = backslash + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                return at + 1;
            }
            if (c != ' ' && c != '\t' && c != '\r' && c != '\f' && c != '\u000B') {
                return -1;
            }
        }
        return -1;
    }

    String spliced() {
        return spliced;
    }

    /** Where in the original text a character of the spliced text stands. */
    int original(int offset) {
        if (places.length == 0) {
            return offset;
        }
        int found = Arrays.binarySearch(places, offset);
        int splice = found >= 0 ? found : -found - 2;
        // several splices in a row have the same place: all of them come before the character
        while (splice + 1 < places.length && places[splice + 1] == offset) {
            splice++;
        }
        return splice < 0 ? offset : offset + missing[splice];
    }
}
