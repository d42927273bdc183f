package dev.gatun.runtime.cpp;

/** Objects by value, by their addresses: of copies for Java, of Java's objects for C++ to copy. */
final class ObjectCodec<T extends CppObject> extends Codec<T> {

    private final CppType<T> type;

    ObjectCodec(CppType<T> type) {
        this.type = type;
    }

    @Override
    void write(Encoder out, T value) {
        out.hold(CppPeer.hold(out.part(value)));
        out.putLong(CppPeer.address(value).address());
    }

    @Override
    T read(Decoder in) {
        return type.value(in.getAddress());
    }
}
