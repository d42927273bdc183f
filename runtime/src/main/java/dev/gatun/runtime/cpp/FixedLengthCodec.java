package dev.gatun.runtime.cpp;

/** Sequences of one length. */
final class FixedLengthCodec<T> extends Codec<T> {

    private final Codec<T> sequence;
    private final long length;

    FixedLengthCodec(Codec<T> sequence, long length) {
        this.sequence = sequence;
        this.length = length;
    }

    private T checked(Encoder out, T value) {
        long found = sequence.lengthOf(out.part(value));
        if (found != length) {
            throw out.refused("must have " + length + (length == 1 ? " element" : " elements") + ", and has " + found);
        }
        return value;
    }

    @Override
    void write(Encoder out, T value) {
        sequence.write(out, checked(out, value));
    }

    @Override
    Encoded encoded(Encoder out, T value) {
        return sequence.encoded(out, checked(out, value));
    }

    @Override
    T read(Decoder in) {
        return sequence.read(in);
    }

    @Override
    T readWhole(Decoder in) {
        return sequence.readWhole(in);
    }

    @Override
    long lengthOf(T value) {
        return sequence.lengthOf(value);
    }
}
