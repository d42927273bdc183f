package dev.gatun.runtime.cpp;

import dev.gatun.runtime.CByte;
import dev.gatun.runtime.CChar16;
import dev.gatun.runtime.CDouble;
import dev.gatun.runtime.CFloat;
import dev.gatun.runtime.CInt;
import dev.gatun.runtime.CLong;
import dev.gatun.runtime.CLongLong;
import dev.gatun.runtime.CShort;
import dev.gatun.runtime.CWchar;
import dev.gatun.runtime.ScalarType;
import java.lang.foreign.MemorySegment;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Sequences of numbers that are in Java what they are in C++, byte for byte: copied as a whole. */
final class ArrayCodec<T> extends Codec<T> {

    private final ScalarType type;
    private final Function<T, MemorySegment> view;
    private final IntFunction<T> maker;

    private ArrayCodec(ScalarType type, Function<T, MemorySegment> view, IntFunction<T> maker) {
        this.type = type;
        this.view = view;
        this.maker = maker;
    }

    static Codec<byte[]> array(CByte type) {
        return new ArrayCodec<>(type, MemorySegment::ofArray, byte[]::new);
    }

    static Codec<short[]> array(CShort type) {
        return new ArrayCodec<>(type, MemorySegment::ofArray, short[]::new);
    }

    static Codec<char[]> array(CChar16 type) {
        return new ArrayCodec<>(type, MemorySegment::ofArray, char[]::new);
    }

    static Codec<int[]> array(CInt type) {
        return new ArrayCodec<>(type, MemorySegment::ofArray, int[]::new);
    }

    static Codec<int[]> array(CWchar type) {
        return type.size() == Integer.BYTES
                ? new ArrayCodec<>(type, MemorySegment::ofArray, int[]::new)
                : new NarrowArrayCodec<>(type, int[]::new);
    }

    static Codec<long[]> array(CLong type) {
        return type.size() == Long.BYTES
                ? new ArrayCodec<>(type, MemorySegment::ofArray, long[]::new)
                : new NarrowArrayCodec<>(type, long[]::new);
    }

    static Codec<long[]> array(CLongLong type) {
        return new ArrayCodec<>(type, MemorySegment::ofArray, long[]::new);
    }

    static Codec<float[]> array(CFloat type) {
        return new ArrayCodec<>(type, MemorySegment::ofArray, float[]::new);
    }

    static Codec<double[]> array(CDouble type) {
        return new ArrayCodec<>(type, MemorySegment::ofArray, double[]::new);
    }

    @Override
    void write(Encoder out, T value) {
        MemorySegment elements = view.apply(out.part(value));
        out.putLong(elements.byteSize() / type.size());
        out.put(elements);
    }

    @Override
    Encoded encoded(Encoder out, T value) {
        return Encoded.of(view.apply(value), false, null);
    }

    @Override
    T read(Decoder in) {
        return elements(in, in.count(type.size()));
    }

    @Override
    T readWhole(Decoder in) {
        return elements(in, lengthOf(in, type));
    }

    private T elements(Decoder in, int count) {
        T array = maker.apply(count);
        view.apply(array).copyFrom(in.get(count * type.size()));
        return array;
    }

    @Override
    long lengthOf(T value) {
        return view.apply(value).byteSize() / type.size();
    }

    @Override
    public String toString() {
        return type.name() + "[]";
    }

    /** How many numbers are left: what isn't a whole one stays. */
    static int lengthOf(Decoder in, ScalarType type) {
        long count = in.left() / type.size();
        if (count > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException(
                    "C++ returned " + count + " elements, which are more than an array can have");
        }
        return (int) count;
    }
}
