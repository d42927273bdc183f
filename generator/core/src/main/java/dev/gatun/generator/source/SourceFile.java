package dev.gatun.generator.source;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file's text as read, with its lines. Identity is the object: one path is read once per run. */
public final class SourceFile {

    private static final char QUOTE = '{';
    private static final char UNQUOTE = '}';

    private final Path path;
    private final String text;
    private final Charset charset;
    private final boolean marked;
    private int @Nullable [] lineStarts;

    /**
     * A file's content.
     *
     * @param path the file, or a name in angle brackets ({@code <built-in>}) for text without a file
     * @param text the characters as read, before line splicing; offsets in {@link SourcePosition} count these
     */
    public SourceFile(Path path, String text) {
        this(path, text, StandardCharsets.UTF_8, false);
    }

    /** @param marked whether a byte order mark before the text was left out */
    SourceFile(Path path, String text, Charset charset, boolean marked) {
        this.path = Objects.requireNonNull(path);
        this.text = Objects.requireNonNull(text);
        this.charset = charset;
        this.marked = marked;
    }

    /** The path of text without a file: its name in angle brackets, or what the system allows in their place. */
    public static Path synthetic(String name) {
        return Path.of(synthetic(name, File.separatorChar));
    }

    /** Windows has no angle brackets in paths. */
    static String synthetic(String name, char separator) {
        return separator == '\\' ? name.replace('<', QUOTE).replace('>', UNQUOTE) : name;
    }

    public Path path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The bytes that were read. */
    public byte[] content() {
        return (marked ? SourceLoader.BYTE_ORDER_MARK + text : text).getBytes(charset);
    }

    /** Whether the path names no file: predefined macros, the command line, headers that ship with the tool. */
    public boolean isSynthetic() {
        String text = path.toString();
        return text.startsWith("<") || text.startsWith(String.valueOf(QUOTE));
    }

    /** The line of an offset, from 1; offsets behind the end are on the last line. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The offset of a line's first character.
     *
     * @param line from 1
     */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = findLineStarts();
            lineStarts = starts;
        }
        return starts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[text.length() / 32 + 2];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        String text = path.toString();
        return isSynthetic() ? text.replace(QUOTE, '<').replace(UNQUOTE, '>') : text;
    }
}
