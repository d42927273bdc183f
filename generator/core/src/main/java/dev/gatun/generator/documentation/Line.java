package dev.gatun.generator.documentation;

/**
 * A line of a comment without decoration.
 *
 * @param indent columns beyond the comment's own margin
 * @param text without white space at the ends
 */
record Line(int indent, String text) {

    private static final String RULE = "*-=_/+#~";
    private static final int MIN_RULE = 3;

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether the line is there for looks only. */
    boolean isRule() {
        return text.length() >= MIN_RULE && text.chars().allMatch(c -> RULE.indexOf(c) >= 0 || c == ' ');
    }

    /** With its indentation. */
    String indented() {
        return " ".repeat(indent) + text;
    }
}
