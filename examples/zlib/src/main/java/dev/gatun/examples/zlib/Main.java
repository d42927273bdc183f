package dev.gatun.examples.zlib;

import static org.zlib.zlib.ZLIB_VERSION;
import static org.zlib.zlib.Z_BEST_COMPRESSION;
import static org.zlib.zlib.Z_FINISH;
import static org.zlib.zlib.Z_NO_FLUSH;
import static org.zlib.zlib.Z_OK;
import static org.zlib.zlib.Z_STREAM_END;
import static org.zlib.zlib.crc32;
import static org.zlib.zlib.deflate;
import static org.zlib.zlib.deflateEnd;
import static org.zlib.zlib.deflateInit_;
import static org.zlib.zlib.inflate;
import static org.zlib.zlib.inflateEnd;
import static org.zlib.zlib.inflateInit_;

import dev.gatun.runtime.ByteArray;
import dev.gatun.runtime.CString;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.util.Arrays;
import org.zlib.z_stream;

/** Compresses a megabyte piece by piece and inflates it again: zlib's streaming API, which works through the fields of a struct. */
public final class Main {

    private static final int MEGABYTE = 1 << 20;
    private static final int CHUNK = 1 << 14;

    private Main() {}

    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        byte[] text = new byte[MEGABYTE];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) ("0123456789abcdef".charAt(i * (i % 3) % 16) + i / 70_000);
        }
        byte[] packed = compress(text);
        byte[] back = decompress(packed);
        out.println("text: " + text.length + " bytes, CRC " + Long.toHexString(checksum(text)));
        out.println("packed to less than a hundredth: " + (packed.length < text.length / 100));
        out.println("inflated: " + back.length + " bytes, CRC " + Long.toHexString(checksum(back)));
        out.println("equal: " + Arrays.equals(text, back));
    }

    static byte[] compress(byte[] text) {
        try (Arena arena = Arena.ofConfined()) {
            z_stream stream = z_stream.allocate(arena);
            check(stream, deflateInit_(stream, Z_BEST_COMPRESSION, ZLIB_VERSION, (int) z_stream.TYPE.size()));
            try {
                return pump(arena, stream, text, flush -> deflate(stream, flush));
            } finally {
                deflateEnd(stream);
            }
        }
    }

    static byte[] decompress(byte[] packed) {
        try (Arena arena = Arena.ofConfined()) {
            z_stream stream = z_stream.allocate(arena);
            check(stream, inflateInit_(stream, ZLIB_VERSION, (int) z_stream.TYPE.size()));
            try {
                return pump(arena, stream, packed, flush -> inflate(stream, flush));
            } finally {
                inflateEnd(stream);
            }
        }
    }

    /** One step of zlib: takes what it can from {@code next_in} and puts what fits to {@code next_out}; returns a status. */
    private interface Step {
        int run(int flush);
    }

    /** Feeds the input chunk by chunk, and empties the output as often as it fills. */
    private static byte[] pump(Arena arena, z_stream stream, byte[] input, Step step) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        ByteArray out = ByteArray.allocate(arena, CHUNK);
        int status = Z_OK;
        for (int from = 0; status != Z_STREAM_END; from += CHUNK) {
            int to = Math.min(from + CHUNK, input.length);
            ByteArray in = ByteArray.of(arena, Arrays.copyOfRange(input, from, to));
            stream.next_in(in);
            stream.avail_in((int) in.length());
            do {
                stream.next_out(out);
                stream.avail_out(CHUNK);
                status = step.run(to == input.length ? Z_FINISH : Z_NO_FLUSH);
                result.write(out.toArray(), 0, CHUNK - stream.avail_out());
            } while (stream.avail_out() == 0);
        }
        return result.toByteArray();
    }

    private static long checksum(byte[] bytes) {
        try (Arena arena = Arena.ofConfined()) {
            return crc32(0, ByteArray.of(arena, bytes), bytes.length);
        }
    }

    private static void check(z_stream stream, int status) {
        if (status != Z_OK) {
            CString message = stream.msg();
            throw new IllegalStateException("zlib: " + (message == null ? "status " + status : message));
        }
    }
}
