package dev.gatun.runtime.cpp;

import org.jspecify.annotations.Nullable;

/** Objects by pointer: who deletes them is as it was. */
final class PointerCodec<T extends CppObject> extends Codec<@Nullable T> {

    private final CppType<T> type;

    PointerCodec(CppType<T> type) {
        this.type = type;
    }

    @Override
    void write(Encoder out, @Nullable T value) {
        out.hold(CppPeer.hold(value));
        out.putLong(CppPeer.address(value).address());
    }

    @Override
    @Nullable T read(Decoder in) {
        return type.pointer(in.getAddress());
    }
}
