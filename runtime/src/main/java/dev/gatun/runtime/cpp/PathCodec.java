package dev.gatun.runtime.cpp;

import java.nio.file.Path;

/** Paths of the default file system, as text. */
final class PathCodec extends Codec<Path> {

    @Override
    void write(Encoder out, Path value) {
        STRING.write(out, out.part(value).toString());
    }

    @Override
    Encoded encoded(Encoder out, Path value) {
        return STRING.encoded(out, value.toString());
    }

    @Override
    Path read(Decoder in) {
        return Path.of(STRING.read(in));
    }

    @Override
    Path readWhole(Decoder in) {
        return Path.of(STRING.readWhole(in));
    }
}
