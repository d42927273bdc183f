package dev.gatun.runtime.cpp;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text in UTF-8 up to a NUL, which is written as well; or null. */
final class CTextCodec extends Codec<@Nullable String> {

    private static final long NONE = -1;

    private static byte[] bytes(Encoder out, String value) {
        if (value.indexOf(0) >= 0) {
            throw out.refused("is a text with a NUL character, where C++ takes it to end");
        }
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    void write(Encoder out, @Nullable String value) {
        if (value == null) {
            out.putLong(NONE);
            return;
        }
        byte[] bytes = bytes(out, value);
        out.putLong(bytes.length + 1L);
        out.put(bytes);
        out.putByte(0);
    }

    @Override
    Encoded encoded(Encoder out, @Nullable String value) {
        return Encoded.of(MemorySegment.ofArray(bytes(out, out.part(value))), true, null);
    }

    @Override
    @Nullable String read(Decoder in) {
        long size = in.getLong();
        if (size == NONE) {
            return null;
        }
        String text = TextCodec.text(in.get(size - 1));
        in.get(1);
        return text;
    }

    @Override
    String readWhole(Decoder in) {
        return TextCodec.text(in.get(in.left()));
    }
}
