package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the comment that documents a declaration: the one that ends on the line before it, or one that follows it on
 * its last line.
 * Neighbouring {@code //} comments count as one.
 */
public final class Documentation {

    private final List<PpToken> tokens;

    public Documentation(List<PpToken> tokens) {
        this.tokens = tokens;
    }

    /**
     * The comment of what extends from one token to another.
     *
     * @param first index of the first token
     * @param last index of the last one, its semicolon or comma included
     */
    public @Nullable String of(int first, int last) {
        String before = before(first);
        if (before != null) {
            return before;
        }
        String behind = behind(last);
        return behind != null ? behind : beforeSeparator(last);
    }

    private @Nullable String before(int first) {
        int last = first - 1;
        while (last > 0 && tokens.get(last).type() == PreprocessingLexer.EXTENSION) {
            last--;
        }
        if (last < 0 || !Trivia.isComment(tokens.get(last))) {
            return null;
        }
        int start = startOfRun(last);
        SourcePosition place = tokens.get(last + 1).position();
        if (!isAdjacent(tokens.get(last), place)
                || pointsBack(tokens.get(start))
                || belongsToLineBefore(start, last, place)) {
            return null;
        }
        return text(start, last);
    }

    /** A comment behind something else on that line is no heading, unless the declaration stands on the line too. */
    private boolean belongsToLineBefore(int start, int last, SourcePosition place) {
        if (start == 0 || newlines(place.file().text(), end(tokens.get(last)), place.offset()) == 0) {
            return false;
        }
        return isOnLineOf(tokens.get(start - 1), tokens.get(start));
    }

    private @Nullable String behind(int last) {
        int start = last + 1;
        if (start >= tokens.size()
                || !Trivia.isComment(tokens.get(start))
                || !isOnLineOf(tokens.get(last), tokens.get(start))) {
            return null;
        }
        int end = start;
        while (end + 1 < tokens.size() && continues(tokens.get(end), tokens.get(end + 1))) {
            end++;
        }
        return pointsBack(tokens.get(start)) || !isBeforeAnother(end) ? text(start, end) : null;
    }

    /** Whether something else that could be documented starts on the line on which a comment ends. */
    private boolean isBeforeAnother(int comment) {
        int next = comment + 1;
        return next < tokens.size()
                && tokens.get(next).type() != PreprocessingLexer.RightBrace
                && isOnLineOf(tokens.get(comment), tokens.get(next));
    }

    /** {@code A /* comment * /,} */
    private @Nullable String beforeSeparator(int last) {
        int comment = last - 1;
        int separator = tokens.get(last).type();
        return comment > 0
                        && (separator == PreprocessingLexer.Semicolon || separator == PreprocessingLexer.Comma)
                        && Trivia.isComment(tokens.get(comment))
                        && !Trivia.isComment(tokens.get(comment - 1))
                        && isOnLineOf(tokens.get(comment - 1), tokens.get(comment))
                        && isOnLineOf(tokens.get(comment), tokens.get(last))
                ? text(comment, comment)
                : null;
    }

    private int startOfRun(int last) {
        int start = last;
        while (start > 0 && continues(tokens.get(start - 1), tokens.get(start))) {
            start--;
        }
        return start;
    }

    /** Whether two line comments stand one below the other, in the same column. */
    private static boolean continues(PpToken above, PpToken below) {
        if (above.type() != PreprocessingLexer.LineComment
                || below.type() != PreprocessingLexer.LineComment
                || !above.file().equals(below.file())) {
            return false;
        }
        String text = below.file().text();
        int gap = end(above);
        return gap <= below.offset()
                && newlines(text, gap, below.offset()) == 1
                && text.substring(gap, below.offset()).isBlank()
                && above.spelledAt().column() == below.spelledAt().column();
    }

    /**
     * Whether nothing but macros that expand to nothing stands between, on lines that are neither blank nor directives.
     */
    private static boolean isAdjacent(PpToken comment, SourcePosition place) {
        if (!comment.file().equals(place.file()) || end(comment) > place.offset()) {
            return false;
        }
        String[] lines =
                place.file().text().substring(end(comment), place.offset()).split("\n", -1);
        for (int i = 1; i < lines.length - 1; i++) {
            if (lines[i].isBlank() || lines[i].stripLeading().startsWith("#")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOnLineOf(PpToken earlier, PpToken later) {
        SourcePosition from = earlier.position();
        SourcePosition to = later.position();
        if (!from.file().equals(to.file()) || from.offset() > to.offset()) {
            return false;
        }
        int end = Trivia.isComment(earlier) ? end(earlier) : from.offset();
        return newlines(from.file().text(), end, to.offset()) == 0;
    }

    /** Doxygen's marks for a comment that documents what stands before it. */
    private static boolean pointsBack(PpToken comment) {
        String text = comment.text();
        return text.length() > 3
                && text.charAt(3) == '<'
                && (text.charAt(2) == '*' || text.charAt(2) == '!' || text.charAt(2) == '/');
    }

    private static int end(PpToken comment) {
        return comment.offset() + comment.length();
    }

    /** Line ends between two places: 0, 1, or 2 for more. */
    private static int newlines(String text, int from, int to) {
        int first = from < to ? text.indexOf('\n', from, to) : -1;
        if (first < 0) {
            return 0;
        }
        return text.indexOf('\n', first + 1, to) < 0 ? 1 : 2;
    }

    private String text(int start, int last) {
        if (start == last) {
            return tokens.get(start).text();
        }
        StringBuilder text = new StringBuilder();
        for (PpToken token : tokens.subList(start, last + 1)) {
            text.append(text.isEmpty() ? "" : "\n").append(token.text());
        }
        return text.toString();
    }
}
