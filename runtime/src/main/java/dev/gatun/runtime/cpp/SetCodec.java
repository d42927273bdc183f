package dev.gatun.runtime.cpp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets: lists of different elements. */
final class SetCodec<E extends @Nullable Object> extends Codec<Set<E>> {

    private final ListCodec<E> elements;

    SetCodec(Codec<E> element) {
        this.elements = new ListCodec<>(element, ListCodec.ANY);
    }

    @Override
    void write(Encoder out, Set<E> value) {
        elements.write(out, new ArrayList<>(out.part(value)));
    }

    @Override
    Encoded encoded(Encoder out, Set<E> value) {
        return elements.encoded(out, new ArrayList<>(value));
    }

    @Override
    Set<E> read(Decoder in) {
        return new LinkedHashSet<>(elements.read(in));
    }

    @Override
    Set<E> readWhole(Decoder in) {
        return new LinkedHashSet<>(elements.readWhole(in));
    }
}
