package dev.gatun.runtime.cpp;

import dev.gatun.runtime.CBool;
import dev.gatun.runtime.CByte;
import dev.gatun.runtime.CChar16;
import dev.gatun.runtime.CDouble;
import dev.gatun.runtime.CFloat;
import dev.gatun.runtime.CInt;
import dev.gatun.runtime.CLong;
import dev.gatun.runtime.CLongLong;
import dev.gatun.runtime.CShort;
import dev.gatun.runtime.CWchar;
import dev.gatun.runtime.EnumType;
import dev.gatun.runtime.Native;
import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type of C++ become bytes and back, for parameters and results of types that are copied between the languages: those of the
 * standard library above all. The shim does the same on its side.
 *
 * <p>The bytes are little-endian, and in order: numbers and enums as in memory; text, a count of 8 bytes, then its units; sequences, sets and
 * maps, the number of their elements, then these; an optional, a byte that says whether there is a value; a variant, 4 bytes for its index; a
 * duration, seconds in 8 bytes and nanoseconds in 4; objects, their addresses, or what they consist of where their memory is the garbage
 * collector's. Text and sequences of numbers that are all there is don't say how long they are.
 *
 * @param <T> the Java type
 */
@SuppressWarnings("ClassInitializationDeadlock") // only the class itself names its subclasses, which are not public
public abstract class Codec<T extends @Nullable Object> {

    /** {@code std::string} and {@code std::string_view}, in UTF-8. */
    public static final Codec<String> STRING = new TextCodec();

    /** {@code const char *}, in UTF-8; a null pointer is null. */
    public static final Codec<@Nullable String> C_STRING = new CTextCodec();

    /** {@code std::wstring}. */
    public static final Codec<String> WSTRING = WideTextCodec.ofWide();

    /** {@code std::u16string}. */
    public static final Codec<String> U16STRING = WideTextCodec.ofUtf16();

    /** {@code std::u32string}. */
    public static final Codec<String> U32STRING = WideTextCodec.ofUtf32();

    /** {@code std::filesystem::path}. */
    public static final Codec<Path> PATH = new PathCodec();

    /** {@code std::chrono::duration}. */
    public static final Codec<Duration> DURATION = new DurationCodec();

    /** {@code std::monostate}. */
    public static final Codec<Unit> UNIT = new UnitCodec();

    Codec() {}

    /** Writes a part of a value. */
    abstract void write(Encoder out, T value);

    /** Reads a part of a value. */
    abstract T read(Decoder in);

    /** Writes a value that is alone. */
    Encoded encoded(Encoder out, T value) {
        write(out, value);
        return Encoded.of(out.finished(), false, out.held());
    }

    /** Reads a value that is alone. */
    T readWhole(Decoder in) {
        return read(in);
    }

    /** How many elements an array has; -1 for any other value. */
    long lengthOf(T value) {
        return -1;
    }

    /** The size of what is written for an enum; 0 for any other type. */
    long fixedSize() {
        return 0;
    }

    /**
     * The bytes of an argument.
     *
     * @param function in C++, for messages
     * @param parameter its name, for messages
     * @throws NullPointerException if it, or a part of it that can't be null, is null
     */
    public final Encoded encode(T value, String function, String parameter) {
        Native.nonNull(value, function, parameter);
        Encoder out = new Encoder(function, parameter);
        try {
            return encoded(out, value);
        } catch (Throwable e) {
            Encoded.release(out.held());
            throw e;
        }
    }

    /** As {@link #encode}; null is a null pointer. */
    public final Encoded encodeOrNull(@Nullable T value, String function, String parameter) {
        return value == null ? Encoded.NONE : encode(value, function, parameter);
    }

    /** As {@link #encode}, of an array that C++ writes to: once the bytes are closed, the array has what C++ has written. */
    public final Encoded encodeToWrite(T value, String function, String parameter) {
        Encoded encoded = encode(value, function, parameter);
        return encoded.written(() -> {
            T written = decode(encoded.data(), encoded.size());
            System.arraycopy(written, 0, value, 0, Array.getLength(written));
        });
    }

    /** Numbers of C++'s that Java has for a call, and may write to. */
    public final LentArray<T> lend(MemorySegment data, long size) {
        return new LentArray<>(this, data, size, decode(data, size));
    }

    /** A value that C++ has written. */
    public final T decode(MemorySegment data, long size) {
        return decode(data, size, Keeper.NONE);
    }

    final T decode(MemorySegment data, long size, Keeper keeper) {
        Decoder in = new Decoder(size == 0 ? MemorySegment.NULL : Segments.sized(data, size, "a value"), keeper);
        T value = readWhole(in);
        in.end();
        return value;
    }

    /** As {@link #decode}; a null pointer is null. */
    public final @Nullable T decodeOrNull(MemorySegment data, long size) {
        return data.address() == 0 ? null : decode(data, size);
    }

    public static Codec<Boolean> of(CBool type) {
        return ScalarCodec.number(type);
    }

    /** Sequences of such numbers, whatever holds them in C++. */
    public static Codec<boolean[]> arrayOf(CBool type) {
        return new BooleanArrayCodec();
    }

    public static Codec<Byte> of(CByte type) {
        return ScalarCodec.number(type);
    }

    /** Sequences of such numbers, whatever holds them in C++. */
    public static Codec<byte[]> arrayOf(CByte type) {
        return ArrayCodec.array(type);
    }

    public static Codec<Short> of(CShort type) {
        return ScalarCodec.number(type);
    }

    /** Sequences of such numbers, whatever holds them in C++. */
    public static Codec<short[]> arrayOf(CShort type) {
        return ArrayCodec.array(type);
    }

    public static Codec<Character> of(CChar16 type) {
        return ScalarCodec.number(type);
    }

    /** Sequences of such numbers, whatever holds them in C++. */
    public static Codec<char[]> arrayOf(CChar16 type) {
        return ArrayCodec.array(type);
    }

    public static Codec<Integer> of(CInt type) {
        return ScalarCodec.number(type);
    }

    /** Sequences of such numbers, whatever holds them in C++. */
    public static Codec<int[]> arrayOf(CInt type) {
        return ArrayCodec.array(type);
    }

    public static Codec<Integer> of(CWchar type) {
        return ScalarCodec.number(type);
    }

    /** Sequences of such numbers, whatever holds them in C++. */
    public static Codec<int[]> arrayOf(CWchar type) {
        return ArrayCodec.array(type);
    }

    public static Codec<Long> of(CLong type) {
        return ScalarCodec.number(type);
    }

    /** Sequences of such numbers, whatever holds them in C++. */
    public static Codec<long[]> arrayOf(CLong type) {
        return ArrayCodec.array(type);
    }

    public static Codec<Long> of(CLongLong type) {
        return ScalarCodec.number(type);
    }

    /** Sequences of such numbers, whatever holds them in C++. */
    public static Codec<long[]> arrayOf(CLongLong type) {
        return ArrayCodec.array(type);
    }

    public static Codec<Float> of(CFloat type) {
        return ScalarCodec.number(type);
    }

    /** Sequences of such numbers, whatever holds them in C++. */
    public static Codec<float[]> arrayOf(CFloat type) {
        return ArrayCodec.array(type);
    }

    public static Codec<Double> of(CDouble type) {
        return ScalarCodec.number(type);
    }

    /** Sequences of such numbers, whatever holds them in C++. */
    public static Codec<double[]> arrayOf(CDouble type) {
        return ArrayCodec.array(type);
    }

    /** An enum. */
    public static <V> Codec<V> of(EnumType<V> type) {
        return new EnumCodec<>(type);
    }

    /** Sequences. */
    public static <E extends @Nullable Object> ListCodec<E> list(Codec<E> element) {
        return new ListCodec<>(element, ListCodec.ANY);
    }

    /** Sets, in C++'s order. */
    public static <E extends @Nullable Object> Codec<Set<E>> set(Codec<E> element) {
        return new SetCodec<>(element);
    }

    /** Maps, in C++'s order. */
    public static <K extends @Nullable Object, V extends @Nullable Object> Codec<Map<K, V>> map(
            Codec<K> key, Codec<V> value) {
        return new MapCodec<>(key, value);
    }

    /** Sequences that all have one length. */
    public static <E extends @Nullable Object> ListCodec<E> ofLength(ListCodec<E> list, long length) {
        return list.ofLength(length);
    }

    /** Arrays that all have one length. */
    public static <T> Codec<T> ofLength(Codec<T> sequence, long length) {
        return new FixedLengthCodec<>(sequence, length);
    }

    /** A value that may be missing. */
    public static <T> Codec<Optional<T>> optional(Codec<T> value) {
        return new OptionalCodec<>(value);
    }

    public static <A extends @Nullable Object, B extends @Nullable Object> Codec<Pair<A, B>> pair(
            Codec<A> first, Codec<B> second) {
        return Tuples.of(first, second);
    }

    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Codec<Tuple3<A, B, C>> tuple(Codec<A> first, Codec<B> second, Codec<C> third) {
        return Tuples.of(first, second, third);
    }

    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Codec<Tuple4<A, B, C, D>> tuple(Codec<A> first, Codec<B> second, Codec<C> third, Codec<D> fourth) {
        return Tuples.of(first, second, third, fourth);
    }

    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object>
            Codec<Tuple5<A, B, C, D, E>> tuple(
                    Codec<A> first, Codec<B> second, Codec<C> third, Codec<D> fourth, Codec<E> fifth) {
        return Tuples.of(first, second, third, fourth, fifth);
    }

    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object>
            Codec<Tuple6<A, B, C, D, E, F>> tuple(
                    Codec<A> first, Codec<B> second, Codec<C> third, Codec<D> fourth, Codec<E> fifth, Codec<F> sixth) {
        return Tuples.of(first, second, third, fourth, fifth, sixth);
    }

    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object>
            Codec<Tuple7<A, B, C, D, E, F, G>> tuple(
                    Codec<A> first,
                    Codec<B> second,
                    Codec<C> third,
                    Codec<D> fourth,
                    Codec<E> fifth,
                    Codec<F> sixth,
                    Codec<G> seventh) {
        return Tuples.of(first, second, third, fourth, fifth, sixth, seventh);
    }

    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object>
            Codec<Tuple8<A, B, C, D, E, F, G, H>> tuple(
                    Codec<A> first,
                    Codec<B> second,
                    Codec<C> third,
                    Codec<D> fourth,
                    Codec<E> fifth,
                    Codec<F> sixth,
                    Codec<G> seventh,
                    Codec<H> eighth) {
        return Tuples.of(first, second, third, fourth, fifth, sixth, seventh, eighth);
    }

    public static <A extends @Nullable Object> Codec<Tuple1<A>> tuple(Codec<A> first) {
        return Tuples.of(first);
    }

    /** {@code std::variant}: one of several alternatives, which are added by {@link VariantCodec#or}. */
    public static <V> VariantCodec<V> variant() {
        return new VariantCodec<>(List.of());
    }

    /** Objects by value: Java gets copies of its own, C++ copies Java's. */
    public static <T extends CppObject> Codec<T> object(CppType<T> type) {
        return type.isAutomatic() ? new PlacedCodec<>(type) : new ObjectCodec<>(type);
    }

    /** Pointers to objects, which may be null. */
    public static <T extends CppObject> Codec<@Nullable T> pointer(CppType<T> type) {
        return new PointerCodec<>(type);
    }

    /** {@code std::unique_ptr}: who gets it deletes it. */
    public static <T extends CppObject> Codec<@Nullable T> unique(CppType<T> type) {
        return new UniqueCodec<>(type);
    }

    /** {@code std::shared_ptr}: all share it. */
    public static <T extends CppObject> Codec<@Nullable T> shared(CppType<T> type) {
        return new SharedCodec<>(type);
    }
}
