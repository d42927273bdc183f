package dev.gatun.generator.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads files, each once per run, within limits of size. */
public final class SourceLoader {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final long MOST_BYTES_PER_FILE = 64L << 20;
    private static final long MOST_BYTES = 512L << 20;

    private final Map<Path, SourceFile> files = new HashMap<>();
    private long bytes;

    /**
     * The file's content as UTF-8, or as Latin-1 if it isn't UTF-8; a byte order mark is left out.
     *
     * @throws IOException if it can't be read or is too large; the message is for people
     */
    public SourceFile load(Path path) throws IOException {
        SourceFile known = files.get(path);
        if (known == null) {
            known = decode(path, read(path));
            files.put(path, known);
        }
        return known;
    }

    /** The file, if it was loaded before. */
    public @Nullable SourceFile loaded(Path path) {
        return files.get(path);
    }

    private byte[] read(Path path) throws IOException {
        long size = Files.size(path);
        if (!Files.isRegularFile(path)) {
            throw new IOException("it is not a regular file");
        }
        if (size > MOST_BYTES_PER_FILE || bytes + size > MOST_BYTES) {
            throw new IOException("it is too large (" + size + " bytes)");
        }
        byte[] content = Files.readAllBytes(path);
        bytes += content.length;
        return content;
    }

    private static SourceFile decode(Path path, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            return new SourceFile(
                    path, new String(content, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1, false);
        }
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        return new SourceFile(path, marked ? text.substring(1) : text, StandardCharsets.UTF_8, marked);
    }
}
