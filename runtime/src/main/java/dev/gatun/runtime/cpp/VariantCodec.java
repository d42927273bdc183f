package dev.gatun.runtime.cpp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code std::variant}: an index, then the alternative.
 *
 * @param <V> what the alternatives have in common
 */
public final class VariantCodec<V> extends Codec<V> {

    private final List<Alternative<? extends V>> alternatives;

    VariantCodec(List<Alternative<? extends V>> alternatives) {
        this.alternatives = alternatives;
    }

    private interface Writer<A> {
        void write(Encoder out, A value);
    }

    /** One of the classes that a variant is in Java. */
    record Alternative<A>(Class<A> type, Writer<A> writer, Function<Decoder, A> reader) {

        boolean write(Encoder out, Object value, int index) {
            if (!type.isInstance(value)) {
                return false;
            }
            out.putInt(index);
            writer.write(out, type.cast(value));
            return true;
        }
    }

    /**
     * The same with one more alternative.
     *
     * @param type its class
     * @param codec of what it holds
     * @param maker puts that in
     * @param getter takes it out
     */
    public <A extends V, T extends @Nullable Object> VariantCodec<V> or(
            Class<A> type, Codec<T> codec, Function<T, A> maker, Function<A, T> getter) {
        List<Alternative<? extends V>> more = new ArrayList<>(alternatives);
        more.add(new Alternative<>(
                type, (out, value) -> codec.write(out, getter.apply(value)), in -> maker.apply(codec.read(in))));
        return new VariantCodec<>(more);
    }

    @Override
    void write(Encoder out, V value) {
        V found = out.part(value);
        int index = 0;
        while (!alternatives.get(index).write(out, found, index)) {
            index++;
        }
    }

    @Override
    V read(Decoder in) {
        int index = in.getInt();
        if (index < 0 || index >= alternatives.size()) {
            throw new IllegalStateException("C++ gave alternative " + index + " of a variant with "
                    + alternatives.size() + ": shim and bindings don't belong together");
        }
        return alternatives.get(index).reader.apply(in);
    }
}
