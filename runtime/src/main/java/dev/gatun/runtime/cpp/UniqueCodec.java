package dev.gatun.runtime.cpp;

import org.jspecify.annotations.Nullable;

/** Objects that change their owner. */
final class UniqueCodec<T extends CppObject> extends Codec<@Nullable T> {

    private final CppType<T> type;

    UniqueCodec(CppType<T> type) {
        this.type = type;
    }

    @Override
    void write(Encoder out, @Nullable T value) {
        out.give(Transfer.give(type, value, out.function()));
    }

    @Override
    @Nullable T read(Decoder in) {
        return type.owner(in.getAddress());
    }
}
