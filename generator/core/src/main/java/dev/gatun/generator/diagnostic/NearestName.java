package dev.gatun.generator.diagnostic;

import org.jspecify.annotations.Nullable;

/** Finds the name that the user may have meant. */
public final class NearestName {

    private NearestName() {}

    /** The name that differs least, null if none is close: a third of the letters at most. */
    public static @Nullable String of(String wanted, Iterable<String> names) {
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

    /** Levenshtein's distance, letter case ignored. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int substituted = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
