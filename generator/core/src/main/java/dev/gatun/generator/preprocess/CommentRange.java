package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;

/**
 * One comment, or several in a row, as they stand in a file.
 *
 * @param file the file
 * @param start offset of the first character
 * @param end offset behind the last character
 */
public record CommentRange(SourceFile file, int start, int end) {

    /** The comments with their delimiters and what white space is between them. */
    public String text() {
        return file.text().substring(start, end);
    }
}
