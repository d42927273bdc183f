package dev.gatun.runtime.cpp;

import dev.gatun.runtime.Hold;
import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;

/** Objects whose memory is the garbage collector's, by their bytes. */
final class PlacedCodec<T extends CppObject> extends Codec<T> {

    private final CppType<T> type;

    PlacedCodec(CppType<T> type) {
        this.type = type;
    }

    @Override
    void write(Encoder out, T value) {
        try (Hold _ = CppPeer.hold(out.part(value))) {
            out.put(Segments.sized(CppPeer.address(value), type.size(), type.name()));
        }
    }

    @Override
    T read(Decoder in) {
        MemorySegment place = type.place();
        place.copyFrom(in.get(place.byteSize()));
        return type.value(place);
    }
}
