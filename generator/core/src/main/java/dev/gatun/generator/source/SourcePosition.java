package dev.gatun.generator.source;

/**
 * A place in a file.
 *
 * @param file the file
 * @param offset index into {@link SourceFile#text()}, in UTF-16 code units, from 0
 */
public record SourcePosition(SourceFile file, int offset) {

    /** The line, from 1. */
    public int line() {
        return file.lineAt(offset);
    }

    /** The column, in UTF-16 code units, from 1. */
    public int column() {
        return offset - file.lineStart(line()) + 1;
    }

    /** The text of the line, without its terminator. */
    public String lineText() {
        String text = file.text();
        int start = file.lineStart(line());
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    @Override
    public String toString() {
        return file.path() + ":" + line() + ":" + column();
    }
}
