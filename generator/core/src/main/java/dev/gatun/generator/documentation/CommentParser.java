package dev.gatun.generator.documentation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads comments. */
public final class CommentParser {

    private CommentParser() {}

    /**
     * What a comment says.
     *
     * @param comment delimiters included; several line comments, one to a line, are one
     * @return null for one that documents no declaration
     */
    public static @Nullable DocComment parse(String comment) {
        List<Line> lines = CommentLines.of(comment);
        return lines.isEmpty() || Meaningless.is(comment, lines) ? null : BlockParser.parse(lines);
    }
}
