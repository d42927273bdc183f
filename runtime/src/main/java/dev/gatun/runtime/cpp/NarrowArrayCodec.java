package dev.gatun.runtime.cpp;

import dev.gatun.runtime.ScalarType;
import java.lang.reflect.Array;
import java.util.function.IntFunction;

/** Sequences of integers that are narrower in C++ than in Java, where that depends on the system: Windows' {@code long} and {@code wchar_t}. */
final class NarrowArrayCodec<T> extends Codec<T> {

    private final ScalarType type;
    private final IntFunction<T> maker;

    NarrowArrayCodec(ScalarType type, IntFunction<T> maker) {
        this.type = type;
        this.maker = maker;
    }

    private void writeElements(Encoder out, T value) {
        int length = Array.getLength(value);
        for (int i = 0; i < length; i++) {
            ScalarCodec.put(out, type.size(), Array.getLong(value, i));
        }
    }

    @Override
    void write(Encoder out, T value) {
        out.putLong(Array.getLength(out.part(value)));
        writeElements(out, value);
    }

    @Override
    Encoded encoded(Encoder out, T value) {
        writeElements(out, value);
        return Encoded.of(out.finished(), false, null);
    }

    @Override
    T read(Decoder in) {
        return elements(in, in.count(type.size()));
    }

    @Override
    T readWhole(Decoder in) {
        return elements(in, ArrayCodec.lengthOf(in, type));
    }

    private T elements(Decoder in, int count) {
        T array = maker.apply(count);
        boolean ints = array instanceof int[];
        for (int i = 0; i < count; i++) {
            long value = ScalarCodec.get(in, type.size(), type.signed());
            if (ints) {
                Array.setInt(array, i, (int) value);
            } else {
                Array.setLong(array, i, value);
            }
        }
        return array;
    }

    @Override
    long lengthOf(T value) {
        return Array.getLength(value);
    }
}
