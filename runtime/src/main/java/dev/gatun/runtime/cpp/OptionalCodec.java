package dev.gatun.runtime.cpp;

import java.util.Optional;

/** A value that may be missing. */
final class OptionalCodec<T> extends Codec<Optional<T>> {

    private final Codec<T> value;

    OptionalCodec(Codec<T> value) {
        this.value = value;
    }

    @Override
    void write(Encoder out, Optional<T> optional) {
        out.putByte(out.part(optional).isPresent() ? 1 : 0);
        optional.ifPresent(it -> value.write(out, it));
    }

    @Override
    Optional<T> read(Decoder in) {
        return in.getByte() == 0 ? Optional.empty() : Optional.of(value.read(in));
    }
}
