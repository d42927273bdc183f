package dev.gatun.generator.diagnostic;

import org.jspecify.annotations.Nullable;

/** Finds the name that the user may have meant. */
public final class NearestName {

    /** Longer names are compared as wholes by nobody: the work grows with the product of the lengths. */
    private static final int MOST_CHARACTERS = 200;

    private NearestName() {}

    /** The name that differs least, null if none is close: a third of the letters at most. */
    public static @Nullable String of(String wanted, Iterable<String> names) {
        if (wanted.length() > MOST_CHARACTERS) {
            return null;
        }
        String nearest = null;
        int least = wanted.length() / 3 + 1;
        for (String name : names) {
            int distance = Math.abs(name.length() - wanted.length()) < least ? distance(wanted, name) : least;
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /** Letters left out, put in, changed, or swapped with the next: Damerau's distance in its restricted form, letter case ignored. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (same(a, i - 1, b, j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && same(a, i - 1, b, j - 2) && same(a, i - 2, b, j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
    }
}
