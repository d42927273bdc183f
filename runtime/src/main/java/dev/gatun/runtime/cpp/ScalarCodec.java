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
import dev.gatun.runtime.ScalarType;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Numbers, as they are in memory. */
final class ScalarCodec<T> extends Codec<T> {

    private final ScalarType type;
    private final BiConsumer<Encoder, T> writer;
    private final Function<Decoder, T> reader;

    private ScalarCodec(ScalarType type, BiConsumer<Encoder, T> writer, Function<Decoder, T> reader) {
        this.type = type;
        this.writer = writer;
        this.reader = reader;
    }

    static Codec<Boolean> number(CBool type) {
        return new ScalarCodec<>(type, (out, value) -> out.putByte(value ? 1 : 0), in -> in.getByte() != 0);
    }

    static Codec<Byte> number(CByte type) {
        return new ScalarCodec<>(type, (out, value) -> out.putByte(value), in -> in.getByte());
    }

    static Codec<Short> number(CShort type) {
        return new ScalarCodec<>(type, (out, value) -> out.putShort(value), in -> in.getShort());
    }

    static Codec<Character> number(CChar16 type) {
        return new ScalarCodec<>(type, (out, value) -> out.putShort(value), in -> (char) in.getShort());
    }

    static Codec<Integer> number(CInt type) {
        return new ScalarCodec<>(type, (out, value) -> out.putInt(value), in -> in.getInt());
    }

    static Codec<Integer> number(CWchar type) {
        return new ScalarCodec<>(
                type, (out, value) -> put(out, type.size(), value), in -> (int) get(in, type.size(), false));
    }

    static Codec<Long> number(CLong type) {
        return new ScalarCodec<>(
                type, (out, value) -> put(out, type.size(), value), in -> get(in, type.size(), type.signed()));
    }

    static Codec<Long> number(CLongLong type) {
        return new ScalarCodec<>(type, (out, value) -> out.putLong(value), in -> in.getLong());
    }

    static Codec<Float> number(CFloat type) {
        return new ScalarCodec<>(
                type,
                (out, value) -> out.putInt(Float.floatToRawIntBits(value)),
                in -> Float.intBitsToFloat(in.getInt()));
    }

    static Codec<Double> number(CDouble type) {
        return new ScalarCodec<>(
                type,
                (out, value) -> out.putLong(Double.doubleToRawLongBits(value)),
                in -> Double.longBitsToDouble(in.getLong()));
    }

    @Override
    void write(Encoder out, T value) {
        writer.accept(out, out.part(value));
    }

    @Override
    T read(Decoder in) {
        return reader.apply(in);
    }

    @Override
    public String toString() {
        return type.name();
    }

    /** Writes the low bytes of a number. */
    static void put(Encoder out, long size, long value) {
        if (size == Long.BYTES) {
            out.putLong(value);
        } else if (size == Integer.BYTES) {
            out.putInt((int) value);
        } else if (size == Short.BYTES) {
            out.putShort((int) value);
        } else {
            out.putByte((int) value);
        }
    }

    /** Reads a number of so many bytes. */
    static long get(Decoder in, long size, boolean signed) {
        if (size == Long.BYTES) {
            return in.getLong();
        }
        if (size == Integer.BYTES) {
            int value = in.getInt();
            return signed ? value : Integer.toUnsignedLong(value);
        }
        if (size == Short.BYTES) {
            short value = in.getShort();
            return signed ? value : Short.toUnsignedLong(value);
        }
        byte value = in.getByte();
        return signed ? value : Byte.toUnsignedLong(value);
    }
}
