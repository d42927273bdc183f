package dev.gatun.runtime.cpp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sequences of anything; of enums they say no length where they are alone, as of numbers.
 *
 * @param <E> an element
 */
public final class ListCodec<E extends @Nullable Object> extends Codec<List<E>> {

    /** Of sequences of any length. */
    static final long ANY = -1;

    private final Codec<E> element;
    private final long length;

    ListCodec(Codec<E> element, long length) {
        this.element = element;
        this.length = length;
    }

    ListCodec<E> ofLength(long all) {
        return new ListCodec<>(element, all);
    }

    /** As {@link #encode(Object, String, String)}, of elements of a subclass too. */
    public Encoded encode(List<? extends E> value, String function, String parameter) {
        @SuppressWarnings("unchecked") // it is only read
        List<E> list = (List<E>) value;
        return super.encode(list, function, parameter);
    }

    private void writeElements(Encoder out, List<E> value) {
        if (length != ANY && value.size() != length) {
            throw out.refused(
                    "must have " + length + (length == 1 ? " element" : " elements") + ", and has " + value.size());
        }
        for (E each : value) {
            element.write(out, each);
        }
    }

    @Override
    void write(Encoder out, List<E> value) {
        out.putLong(out.part(value).size());
        writeElements(out, value);
    }

    @Override
    Encoded encoded(Encoder out, List<E> value) {
        if (element.fixedSize() == 0) {
            return super.encoded(out, value);
        }
        writeElements(out, value);
        return Encoded.of(out.finished(), false, null);
    }

    @Override
    List<E> read(Decoder in) {
        return elements(in, in.count(1));
    }

    @Override
    List<E> readWhole(Decoder in) {
        long size = element.fixedSize();
        return size == 0 ? read(in) : elements(in, Math.toIntExact(in.left() / size));
    }

    private List<E> elements(Decoder in, int count) {
        List<E> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(element.read(in));
        }
        return list;
    }
}
