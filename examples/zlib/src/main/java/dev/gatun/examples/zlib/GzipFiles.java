package dev.gatun.examples.zlib;

import static org.zlib.Zlib.gzopen;
import static org.zlib.Zlib.gzread;
import static org.zlib.Zlib.gzwrite;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.zlib.GzipException;
import org.zlib.gzFile_s;

/** Files in the format of gzip. */
final class GzipFiles {

    private static final int CHUNK = 1 << 16;

    private GzipFiles() {}

    /** @throws GzipException if it can't be written */
    static void write(Path file, byte[] text) {
        try (gzFile_s out = gzopen(file.toString(), "wb9")) {
            for (int from = 0; from < text.length; from += CHUNK) {
                gzwrite(out, Arrays.copyOfRange(text, from, Math.min(from + CHUNK, text.length)));
            }
        }
    }

    /** @throws GzipException if it can't be read, or is damaged */
    static byte[] read(Path file) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (gzFile_s in = gzopen(file.toString(), "rb")) {
            for (int count = gzread(in, chunk); count > 0; count = gzread(in, chunk)) {
                text.write(chunk, 0, count);
            }
        }
        return text.toByteArray();
    }
}
