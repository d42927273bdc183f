package dev.gatun.runtime.cpp;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pairs and tuples: their parts in order. */
final class Tuples<T> extends Codec<T> {

    private final List<Codec<?>> components;
    private final Function<T, List<@Nullable Object>> parts;
    private final Function<Decoder, T> reader;

    private Tuples(List<Codec<?>> components, Function<T, List<@Nullable Object>> parts, Function<Decoder, T> reader) {
        this.components = components;
        this.parts = parts;
        this.reader = reader;
    }

    static <A extends @Nullable Object> Codec<Tuple1<A>> of(Codec<A> first) {
        return new Tuples<>(List.of(first), value -> Arrays.asList(value.first()), in -> new Tuple1<>(first.read(in)));
    }

    static <A extends @Nullable Object, B extends @Nullable Object> Codec<Pair<A, B>> of(
            Codec<A> first, Codec<B> second) {
        return new Tuples<>(
                List.of(first, second),
                value -> Arrays.asList(value.first(), value.second()),
                in -> new Pair<>(first.read(in), second.read(in)));
    }

    static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Codec<Tuple3<A, B, C>> of(Codec<A> first, Codec<B> second, Codec<C> third) {
        return new Tuples<>(
                List.of(first, second, third),
                value -> Arrays.asList(value.first(), value.second(), value.third()),
                in -> new Tuple3<>(first.read(in), second.read(in), third.read(in)));
    }

    static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Codec<Tuple4<A, B, C, D>> of(Codec<A> first, Codec<B> second, Codec<C> third, Codec<D> fourth) {
        return new Tuples<>(
                List.of(first, second, third, fourth),
                value -> Arrays.asList(value.first(), value.second(), value.third(), value.fourth()),
                in -> new Tuple4<>(first.read(in), second.read(in), third.read(in), fourth.read(in)));
    }

    static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object>
            Codec<Tuple5<A, B, C, D, E>> of(
                    Codec<A> first, Codec<B> second, Codec<C> third, Codec<D> fourth, Codec<E> fifth) {
        return new Tuples<>(
                List.of(first, second, third, fourth, fifth),
                value -> Arrays.asList(value.first(), value.second(), value.third(), value.fourth(), value.fifth()),
                in -> new Tuple5<>(first.read(in), second.read(in), third.read(in), fourth.read(in), fifth.read(in)));
    }

    static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object>
            Codec<Tuple6<A, B, C, D, E, F>> of(
                    Codec<A> first, Codec<B> second, Codec<C> third, Codec<D> fourth, Codec<E> fifth, Codec<F> sixth) {
        return new Tuples<>(
                List.of(first, second, third, fourth, fifth, sixth),
                value -> Arrays.asList(
                        value.first(), value.second(), value.third(), value.fourth(), value.fifth(), value.sixth()),
                in -> new Tuple6<>(
                        first.read(in),
                        second.read(in),
                        third.read(in),
                        fourth.read(in),
                        fifth.read(in),
                        sixth.read(in)));
    }

    static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object>
            Codec<Tuple7<A, B, C, D, E, F, G>> of(
                    Codec<A> first,
                    Codec<B> second,
                    Codec<C> third,
                    Codec<D> fourth,
                    Codec<E> fifth,
                    Codec<F> sixth,
                    Codec<G> seventh) {
        return new Tuples<>(
                List.of(first, second, third, fourth, fifth, sixth, seventh),
                value -> Arrays.asList(
                        value.first(),
                        value.second(),
                        value.third(),
                        value.fourth(),
                        value.fifth(),
                        value.sixth(),
                        value.seventh()),
                in -> new Tuple7<>(
                        first.read(in),
                        second.read(in),
                        third.read(in),
                        fourth.read(in),
                        fifth.read(in),
                        sixth.read(in),
                        seventh.read(in)));
    }

    static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object>
            Codec<Tuple8<A, B, C, D, E, F, G, H>> of(
                    Codec<A> first,
                    Codec<B> second,
                    Codec<C> third,
                    Codec<D> fourth,
                    Codec<E> fifth,
                    Codec<F> sixth,
                    Codec<G> seventh,
                    Codec<H> eighth) {
        return new Tuples<>(
                List.of(first, second, third, fourth, fifth, sixth, seventh, eighth),
                value -> Arrays.asList(
                        value.first(),
                        value.second(),
                        value.third(),
                        value.fourth(),
                        value.fifth(),
                        value.sixth(),
                        value.seventh(),
                        value.eighth()),
                in -> new Tuple8<>(
                        first.read(in),
                        second.read(in),
                        third.read(in),
                        fourth.read(in),
                        fifth.read(in),
                        sixth.read(in),
                        seventh.read(in),
                        eighth.read(in)));
    }

    @Override
    void write(Encoder out, T value) {
        List<@Nullable Object> all = parts.apply(out.part(value));
        for (int i = 0; i < all.size(); i++) {
            @SuppressWarnings("unchecked") // the part is of the component's type
            Codec<@Nullable Object> component = (Codec<@Nullable Object>) components.get(i);
            component.write(out, all.get(i));
        }
    }

    @Override
    T read(Decoder in) {
        return reader.apply(in);
    }
}
