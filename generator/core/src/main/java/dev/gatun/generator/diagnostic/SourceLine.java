package dev.gatun.generator.diagnostic;

/**
 * The part of a source line that is shown, ready for a terminal, and where the caret goes.
 *
 * @param text tabs expanded, control characters replaced, cut to about {@link #WIDTH} columns around the caret
 * @param indent columns before the caret
 * @param length columns that it underlines, at least 1, never past the end of the text unless that is empty
 */
record SourceLine(String text, int indent, int length) {

    /** Columns shown of one line; what lies beyond is cut with an ellipsis. */
    static final int WIDTH = 110;

    private static final int TAB = 8;
    private static final String ELLIPSIS = "...";
    /** Columns kept before the caret of a line that is cut. */
    private static final int LEAD = 40;

    /**
     * @param line one line without its terminator
     * @param column where the caret goes, in UTF-16 code units from 0
     * @param length code units to underline
     */
    static SourceLine around(String line, int column, int length) {
        int from = Math.clamp(column, 0, line.length());
        int to = Math.clamp((long) from + Math.max(length, 1), from, line.length());
        // Far more than can be shown is not looked at: a line may have a hundred megabytes.
        int start = Math.max(0, from - WIDTH);
        int end = Math.min(line.length(), from + WIDTH);
        StringBuilder text = new StringBuilder();
        int indent = append(text, line, start, from);
        int caretEnd = append(text, line, from, Math.min(to, end));
        append(text, line, Math.min(to, end), end);
        return cut(text, indent, caretEnd, start > 0, end < line.length());
    }

    private static SourceLine cut(StringBuilder text, int indent, int caretEnd, boolean moreLeft, boolean moreRight) {
        if (text.length() <= WIDTH && !moreLeft && !moreRight) {
            return new SourceLine(text.toString().stripTrailing(), indent, Math.max(1, caretEnd - indent));
        }
        int first = Math.max(0, Math.min(indent - LEAD, text.length() - WIDTH));
        int last = Math.min(text.length(), first + WIDTH);
        String left = first > 0 || moreLeft ? ELLIPSIS : "";
        String right = last < text.length() || moreRight ? ELLIPSIS : "";
        int shift = left.length() - first;
        int length = Math.max(1, Math.min(caretEnd, last) - indent);
        return new SourceLine(left + text.substring(first, last).stripTrailing() + right, indent + shift, length);
    }

    /** Appends a piece of the line as shown and returns the column after it. */
    private static int append(StringBuilder out, String line, int from, int to) {
        for (int i = from; i < to; ) {
            int character = line.codePointAt(i);
            if (character == '\t') {
                out.repeat(' ', TAB - out.length() % TAB);
            } else {
                // One column each: a character beyond the basic plane would need two chars and shift the caret.
                out.append(isPrintable(character) && Character.isBmpCodePoint(character) ? (char) character : '\uFFFD');
            }
            i += Character.charCount(character);
        }
        return out.length();
    }

    /** The text with each character that could drive a terminal or reorder its neighbours replaced by U+FFFD. */
    static String printable(String text) {
        if (text.codePoints().allMatch(SourceLine::isPrintable)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(c -> isPrintable(c) ? c : '\uFFFD').forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
