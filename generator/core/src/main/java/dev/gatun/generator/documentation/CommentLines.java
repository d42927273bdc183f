package dev.gatun.generator.documentation;

import java.util.ArrayList;
import java.util.List;

/** Takes delimiters, margins and stars from a comment. */
final class CommentLines {

    private static final int MAX_INDENT = 200;
    private static final int TAB = 8;

    private CommentLines() {}

    /** The lines; no blank ones at the ends. */
    static List<Line> of(String comment) {
        boolean block = comment.startsWith("/*");
        String[] raw = (block ? body(comment) : comment).split("\n", -1);
        boolean starred = block && isStarred(raw);
        List<Line> lines = new ArrayList<>(raw.length);
        for (int i = 0; i < raw.length; i++) {
            lines.add(block ? ofBlock(raw[i], starred && i > 0) : ofSlashes(raw[i]));
        }
        return trimmed(atMargin(lines, block));
    }

    /** What is between the delimiters, the marks of documentation comments left out. */
    private static String body(String comment) {
        int end = comment.endsWith("*/") && comment.length() >= 4 ? comment.length() - 2 : comment.length();
        int start = 2;
        while (start < end && (comment.charAt(start) == '*' || comment.charAt(start) == '!')) {
            start++;
        }
        if (start < end && comment.charAt(start) == '<') {
            start++;
        }
        return comment.substring(start, end);
    }

    /** Whether stars are the margin, and not the marks of list items. */
    private static boolean isStarred(String[] raw) {
        int stars = 0;
        int others = 0;
        for (int i = 1; i < raw.length; i++) {
            String line = raw[i].strip();
            stars += line.startsWith("*") ? 1 : 0;
            others += line.isEmpty() || line.startsWith("*") ? 0 : 1;
        }
        return stars > others;
    }

    private static Line ofBlock(String raw, boolean starred) {
        int start = skipWhite(raw, 0);
        if (!starred || start == raw.length() || raw.charAt(start) != '*') {
            return line(raw, 0, raw.length());
        }
        int end = raw.stripTrailing().length();
        while (start < end && raw.charAt(start) == '*') {
            start++;
        }
        // a box has stars on both sides
        int inner = end;
        while (inner > start && raw.charAt(inner - 1) == '*') {
            inner--;
        }
        boolean boxed = inner == start || (inner < end && Character.isWhitespace(raw.charAt(inner - 1)));
        return line(raw, start, boxed ? inner : end);
    }

    private static Line ofSlashes(String raw) {
        int start = skipWhite(raw, 0);
        while (start < raw.length() && raw.charAt(start) == '/') {
            start++;
        }
        if (start < raw.length() && raw.charAt(start) == '!') {
            start++;
        }
        if (start < raw.length() && raw.charAt(start) == '<') {
            start++;
        }
        return line(raw, start, raw.length());
    }

    private static Line line(String raw, int start, int end) {
        int from = skipWhite(raw, start);
        int indent = 0;
        for (int i = start; i < from; i++) {
            indent += raw.charAt(i) == '\t' ? TAB - indent % TAB : 1;
        }
        String text = from < end ? raw.substring(from, end).stripTrailing() : "";
        return new Line(Math.min(indent, MAX_INDENT), text);
    }

    private static int skipWhite(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What stands behind the opening delimiter is at the margin, wherever that is. */
    private static List<Line> atMargin(List<Line> lines, boolean block) {
        int first = block ? 1 : 0;
        int margin = MAX_INDENT;
        for (int i = first; i < lines.size(); i++) {
            margin = lines.get(i).isBlank()
                    ? margin
                    : Math.min(margin, lines.get(i).indent());
        }
        List<Line> moved = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            moved.add(new Line(i < first ? 0 : Math.max(0, line.indent() - margin), line.text()));
        }
        return moved;
    }

    private static List<Line> trimmed(List<Line> lines) {
        int start = 0;
        int end = lines.size();
        while (start < end && lines.get(start).isBlank()) {
            start++;
        }
        while (end > start && lines.get(end - 1).isBlank()) {
            end--;
        }
        return lines.subList(start, end);
    }
}
