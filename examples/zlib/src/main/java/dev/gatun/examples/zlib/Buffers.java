package dev.gatun.examples.zlib;

import static org.zlib.Zlib.Z_BEST_COMPRESSION;
import static org.zlib.Zlib.compress2;
import static org.zlib.Zlib.compressBound;
import static org.zlib.Zlib.uncompress;

import java.util.Arrays;
import org.zlib.ZlibException;

/** Whole arrays. */
final class Buffers {

    private Buffers() {}

    static byte[] pack(byte[] text) {
        byte[] packed = new byte[(int) compressBound(text.length)];
        long length = compress2(packed, text, Z_BEST_COMPRESSION);
        return Arrays.copyOf(packed, (int) length);
    }

    /**
     * The text again.
     *
     * @param capacity the most that it may have
     * @throws ZlibException if it has more, or {@code packed} is no packed text
     */
    static byte[] unpack(byte[] packed, int capacity) {
        byte[] text = new byte[capacity];
        long length = uncompress(text, packed);
        return Arrays.copyOf(text, (int) length);
    }
}
