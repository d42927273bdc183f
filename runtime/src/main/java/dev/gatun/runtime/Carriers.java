package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Numbers as what method handles take for a C type. */
final class Carriers {

    private Carriers() {}

    /** The carrier of an integer, for integers, floating-point numbers and pointers; null if the type doesn't have that value. */
    static @Nullable Object of(NativeType type, long value) {
        Class<?> carrier = type.carrier();
        if (carrier == MemorySegment.class) {
            return type instanceof CPointer ? MemorySegment.ofAddress(value) : null;
        }
        if (carrier == float.class || carrier == double.class) {
            return of(type, (double) value);
        }
        if (type instanceof VoidType || !fits(type, value)) {
            return null;
        }
        return integer(carrier, value);
    }

    private static @Nullable Object integer(Class<?> carrier, long value) {
        if (carrier == boolean.class) {
            return value != 0;
        }
        if (carrier == byte.class) {
            return (byte) value;
        }
        if (carrier == short.class) {
            return (short) value;
        }
        if (carrier == char.class) {
            return (char) value;
        }
        return carrier == int.class ? (Object) (int) value : value;
    }

    /** Whether it is a value of the signed or the unsigned type of this size. */
    private static boolean fits(NativeType type, long value) {
        int bits = type instanceof CBool ? 1 : Math.toIntExact(type.size() * Byte.SIZE);
        return bits == Long.SIZE || (value >= -(1L << (bits - 1)) && value < 1L << bits);
    }

    /** The carrier of a floating-point number; null if the type doesn't have such values. */
    static @Nullable Object of(NativeType type, double value) {
        Class<?> carrier = type.carrier();
        if (carrier == double.class) {
            return value;
        }
        return carrier == float.class ? (Object) (float) value : null;
    }
}
