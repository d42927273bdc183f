package dev.gatun.runtime.cpp;

import dev.gatun.runtime.CInt;
import dev.gatun.runtime.EnumType;
import dev.gatun.runtime.ScalarType;

/** Enums, as the integers that they are in C++. */
final class EnumCodec<V> extends Codec<V> {

    private final EnumType<V> type;

    EnumCodec(EnumType<V> type) {
        this.type = type;
    }

    @Override
    void write(Encoder out, V value) {
        ScalarCodec.put(out, type.type().size(), type.value(out.part(value)));
    }

    @Override
    V read(Decoder in) {
        ScalarType integer = type.type();
        // as everywhere: Java's int holds the bits of an unsigned one
        boolean signed = integer.signed() || integer instanceof CInt;
        return type.of(ScalarCodec.get(in, integer.size(), signed));
    }

    @Override
    long fixedSize() {
        return type.type().size();
    }
}
