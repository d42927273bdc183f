package dev.gatun.examples.zlib;

import static org.zlib.Zlib.ZLIB_VERSION;
import static org.zlib.Zlib.Z_BEST_COMPRESSION;
import static org.zlib.Zlib.Z_FINISH;
import static org.zlib.Zlib.Z_NO_FLUSH;
import static org.zlib.Zlib.Z_OK;
import static org.zlib.Zlib.Z_STREAM_END;
import static org.zlib.Zlib.deflate;
import static org.zlib.Zlib.deflateEnd;
import static org.zlib.Zlib.deflateInit_;
import static org.zlib.Zlib.inflate;
import static org.zlib.Zlib.inflateEnd;
import static org.zlib.Zlib.inflateInit_;

import dev.gatun.runtime.ByteArray;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.util.Arrays;
import org.zlib.ZlibException;
import org.zlib.z_stream;

/** Texts that come and go in chunks: the arena is what the stream and its two buffers live in. */
final class Streams {

    private static final int CHUNK = 1 << 14;

    private Streams() {}

    static byte[] pack(byte[] text) {
        try (Arena arena = Arena.ofConfined()) {
            z_stream stream = z_stream.allocate(arena);
            deflateInit_(stream, Z_BEST_COMPRESSION, ZLIB_VERSION, (int) z_stream.TYPE.size());
            try {
                return pump(arena, stream, text, flush -> deflate(stream, flush));
            } finally {
                deflateEnd(stream);
            }
        }
    }

    /** @throws ZlibException if it is no packed text, or its end is missing */
    static byte[] unpack(byte[] packed) {
        try (Arena arena = Arena.ofConfined()) {
            z_stream stream = z_stream.allocate(arena);
            inflateInit_(stream, ZLIB_VERSION, (int) z_stream.TYPE.size());
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
}
