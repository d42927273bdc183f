package dev.gatun.runtime.cpp;

import dev.gatun.runtime.Hold;
import org.jspecify.annotations.Nullable;

/** Objects by pointer: who deletes them is as it was. */
final class PointerCodec<T extends CppObject> extends Codec<@Nullable T> {

    private final CppType<T> type;

    PointerCodec(CppType<T> type) {
        this.type = type;
    }

    @Override
    void write(Encoder out, @Nullable T value) {
        Hold hold = CppPeer.hold(value);
        // memory of the garbage collector has to be there until C++ has read the value
        out.hold(hold == null ? new Encoder.Reachable(value) : hold);
        out.putLong(CppPeer.address(value).address());
    }

    @Override
    @Nullable T read(Decoder in) {
        return in.keeper().pointer(type, in.getAddress());
    }
}
