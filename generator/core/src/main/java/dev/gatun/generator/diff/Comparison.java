package dev.gatun.generator.diff;

import dev.gatun.generator.diff.Change.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares two versions. */
public final class Comparison {

    /** Characters of two texts that are shown as they are. */
    private static final int MOST_SHOWN = 160;
    /** Characters shown before and after what differs. */
    private static final int CONTEXT = 24;

    private Comparison() {}

    /** What changed: the worst effects first, in each the Java API before the facts of C, sorted by subject. */
    public static List<Change> compare(Version old, Version current) {
        List<Change> changes = new ArrayList<>(ApiComparison.compare(old.elements(), current.elements()));
        changes.sort(Comparator.comparing(Change::subject));
        changes.addAll(FactComparison.compare(old.facts(), current.facts()));
        changes.sort(Comparator.comparing(Change::effect)); // stable
        return changes;
    }

    /** Whether all that works with the old version works with the current one. */
    public static boolean isCompatible(List<Change> changes) {
        return changes.stream().allMatch(change -> change.effect() == Effect.COMPATIBLE);
    }

    /** As in {@code long, was int}; where both are long, only what differs. */
    static String was(String current, String old) {
        if (current.length() + old.length() <= MOST_SHOWN) {
            return current + ", was " + old;
        }
        int start = commonStart(current, old);
        int end = commonEnd(current, old, start);
        return cut(current, start, end) + ", was " + cut(old, start, end);
    }

    private static int commonStart(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int start = 0;
        while (start < length && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        return start;
    }

    private static int commonEnd(String a, String b, int start) {
        int most = Math.min(a.length(), b.length()) - start;
        int end = 0;
        while (end < most && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return end;
    }

    private static String cut(String text, int start, int end) {
        int from = start > CONTEXT ? start - CONTEXT : 0;
        int to = end > CONTEXT ? text.length() - end + CONTEXT : text.length();
        return (from > 0 ? "..." : "") + text.substring(from, to) + (to < text.length() ? "..." : "");
    }
}
