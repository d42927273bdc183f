package dev.gatun.runtime.cpp;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8, which may contain NUL. */
final class TextCodec extends Codec<String> {

    @Override
    void write(Encoder out, String value) {
        byte[] bytes = out.part(value).getBytes(StandardCharsets.UTF_8);
        out.putLong(bytes.length);
        out.put(bytes);
    }

    @Override
    Encoded encoded(Encoder out, String value) {
        return Encoded.of(MemorySegment.ofArray(value.getBytes(StandardCharsets.UTF_8)), true, null);
    }

    @Override
    String read(Decoder in) {
        return text(in.get(in.count(1)));
    }

    @Override
    String readWhole(Decoder in) {
        return text(in.get(in.left()));
    }

    static String text(MemorySegment bytes) {
        return new String(bytes.toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }
}
