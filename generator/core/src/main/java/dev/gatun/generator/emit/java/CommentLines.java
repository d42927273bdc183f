package dev.gatun.generator.emit.java;

import java.util.ArrayList;
import java.util.List;

/** The text of a C comment, without delimiters and decoration. */
final class CommentLines {

    private CommentLines() {}

    /** The lines; no blank ones at the ends. */
    static List<String> of(String comment) {
        List<String> lines = new ArrayList<>();
        boolean block = comment.startsWith("/*");
        String body = block ? body(comment) : comment;
        for (String raw : body.lines().toList()) {
            String line = block ? withoutStar(raw) : withoutSlashes(raw.strip());
            boolean blank = line.isEmpty() || isRule(line);
            if (!blank || !lines.isEmpty()) {
                lines.add(blank ? "" : line);
            }
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    /** What is between the delimiters of a block comment, the marks of documentation comments left out. */
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

    private static String withoutStar(String raw) {
        String line = raw.strip();
        int start = 0;
        while (start < line.length() && line.charAt(start) == '*') {
            start++;
        }
        int end = line.length();
        // a box has stars on both sides
        while (start > 0 && end > start && line.charAt(end - 1) == '*') {
            end--;
        }
        return line.substring(start, end).strip();
    }

    private static String withoutSlashes(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == '/') {
            start++;
        }
        if (start < line.length() && line.charAt(start) == '!') {
            start++;
        }
        if (start < line.length() && line.charAt(start) == '<') {
            start++;
        }
        return line.substring(start).strip();
    }

    /** Whether the line is there for looks only. */
    private static boolean isRule(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("*-=_/+#~".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
