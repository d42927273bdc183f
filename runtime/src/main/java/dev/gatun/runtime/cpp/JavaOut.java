package dev.gatun.runtime.cpp;

import dev.gatun.runtime.NativeType;
import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** What methods of Java that C++ has called give it by the way, besides the function's result. For generated code. */
public final class JavaOut {

    private JavaOut() {}

    private static MemorySegment slot(MemorySegment slot, ValueLayout of) {
        return Segments.sized(slot, of.byteSize(), "result");
    }

    public static void put(MemorySegment slot, boolean value) {
        slot(slot, ValueLayout.JAVA_BOOLEAN).set(ValueLayout.JAVA_BOOLEAN, 0, value);
    }

    public static void put(MemorySegment slot, byte value) {
        slot(slot, ValueLayout.JAVA_BYTE).set(ValueLayout.JAVA_BYTE, 0, value);
    }

    public static void put(MemorySegment slot, short value) {
        slot(slot, ValueLayout.JAVA_SHORT).set(ValueLayout.JAVA_SHORT, 0, value);
    }

    public static void put(MemorySegment slot, char value) {
        slot(slot, ValueLayout.JAVA_CHAR).set(ValueLayout.JAVA_CHAR, 0, value);
    }

    public static void put(MemorySegment slot, int value) {
        slot(slot, ValueLayout.JAVA_INT).set(ValueLayout.JAVA_INT, 0, value);
    }

    /** @param type of 4 or 8 bytes, whichever it has on this system */
    public static void put(MemorySegment slot, NativeType type, long value) {
        if (type.size() == Long.BYTES) {
            slot(slot, ValueLayout.JAVA_LONG).set(ValueLayout.JAVA_LONG, 0, value);
        } else {
            put(slot, (int) value);
        }
    }

    public static void put(MemorySegment slot, float value) {
        slot(slot, ValueLayout.JAVA_FLOAT).set(ValueLayout.JAVA_FLOAT, 0, value);
    }

    public static void put(MemorySegment slot, double value) {
        slot(slot, ValueLayout.JAVA_DOUBLE).set(ValueLayout.JAVA_DOUBLE, 0, value);
    }

    public static void put(MemorySegment slot, MemorySegment address) {
        slot(slot, ValueLayout.ADDRESS).set(ValueLayout.ADDRESS, 0, address);
    }

    /**
     * A value of the standard library, or text.
     *
     * @param library whose shim has called
     * @param buffer a {@code gatun_buffer}, as C++ gave it
     * @param function in C++
     * @param parameter in C++
     */
    public static <T> void put(
            CppLibrary library, MemorySegment buffer, Codec<T> codec, T value, String function, String parameter) {
        try (Encoded encoded = codec.encode(value, function, parameter)) {
            JavaResult.bytes(library, buffer, encoded.data(), encoded.size());
        }
    }
}
