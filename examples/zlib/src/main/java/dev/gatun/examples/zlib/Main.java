package dev.gatun.examples.zlib;

import static org.zlib.Zlib.crc32;
import static org.zlib.Zlib.zlibVersion;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.zlib.GzipException;
import org.zlib.ZlibException;

/** Compresses a text in all three ways of zlib, and shows what becomes of its errors. */
public final class Main {

    private static final int MEGABYTE = 1 << 20;

    private Main() {}

    public static void main(String[] args) throws IOException {
        run(System.out);
    }

    static void run(PrintStream out) throws IOException {
        byte[] text = text();
        out.println("zlib " + zlibVersion().charAt(0) + ", " + text.length + " bytes, CRC "
                + Long.toHexString(crc32(0, text)));
        byte[] packed = Buffers.pack(text);
        out.println("in one piece: " + outcome(text, packed, Buffers.unpack(packed, text.length)));
        byte[] streamed = Streams.pack(text);
        out.println("as a stream: " + outcome(text, streamed, Streams.unpack(streamed)));
        file(text, out);
        refusals(packed, out);
    }

    private static byte[] text() {
        byte[] text = new byte[MEGABYTE];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) ("0123456789abcdef".charAt(i * (i % 3) % 16) + i / 70_000);
        }
        return text;
    }

    private static String outcome(byte[] text, byte[] packed, byte[] unpacked) {
        return (packed.length < text.length / 100 ? "less than a hundredth" : packed.length + " bytes")
                + (Arrays.equals(text, unpacked) ? ", and back" : ", and back as another text");
    }

    private static void file(byte[] text, PrintStream out) throws IOException {
        Path file = Files.createTempFile("gatun", ".gz");
        try {
            GzipFiles.write(file, text);
            out.println("in a file: " + outcome(text, Files.readAllBytes(file), GzipFiles.read(file)));
        } finally {
            Files.delete(file);
        }
    }

    private static void refusals(byte[] packed, PrintStream out) {
        try {
            Buffers.unpack(packed, 100);
        } catch (ZlibException e) {
            out.println(e.codeName() + " of " + e.function() + ": " + e.getMessage());
        }
        byte[] damaged = packed.clone();
        damaged[packed.length / 2] ^= 0x55;
        try {
            Buffers.unpack(damaged, MEGABYTE);
        } catch (ZlibException e) {
            out.println(e.codeName() + " of " + e.function() + ": " + e.getMessage());
        }
        try {
            GzipFiles.read(Path.of("no", "such", "file.gz"));
        } catch (GzipException e) {
            out.println(e.codeName() + " of " + e.function() + ": " + e.getMessage());
        }
    }
}
