package dev.gatun.runtime.cpp;

import org.jspecify.annotations.Nullable;

/** Objects that are shared. */
final class SharedCodec<T extends CppObject> extends Codec<@Nullable T> {

    private final CppType<T> type;

    SharedCodec(CppType<T> type) {
        this.type = type;
    }

    @Override
    void write(Encoder out, @Nullable T value) {
        Share share = Share.of(type, value, out.function());
        out.hold(share);
        out.putLong(Share.address(share).address());
    }

    @Override
    @Nullable T read(Decoder in) {
        return type.shared(in.getAddress());
    }
}
