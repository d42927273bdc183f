package dev.gatun.runtime.cpp;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bytes of a value for C++ as they grow, and what has to be held until C++ has read them. */
final class Encoder {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int START = 128;
    private static final int MOST = Integer.MAX_VALUE - 8;

    private final String function;
    private final String parameter;
    private byte[] bytes = new byte[START];
    private int size;
    private @Nullable List<AutoCloseable> held;
    private @Nullable List<Gift> gifts;

    /** An object that is given away, once all else is written. */
    private record Gift(int place, Transfer transfer) {}

    /**
     * @param function in C++, for messages
     * @param parameter its name, for messages
     */
    Encoder(String function, String parameter) {
        this.function = function;
        this.parameter = parameter;
    }

    String function() {
        return function;
    }

    /** What stands inside of the parameter's value; null is refused. */
    <T> T part(@Nullable T value) {
        if (value == null) {
            throw new NullPointerException(function + ": there is a null in " + parameter);
        }
        return value;
    }

    IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(function + ": " + parameter + " " + what);
    }

    private int take(long count) {
        int start = size;
        if (count > MOST - start) {
            throw refused("takes more than 2 GiB");
        }
        size += (int) count;
        if (size > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, Math.max(size, 2L * bytes.length)));
        }
        return start;
    }

    void putByte(int value) {
        int at = take(1);
        bytes[at] = (byte) value;
    }

    void putShort(int value) {
        int at = take(Short.BYTES);
        SHORTS.set(bytes, at, (short) value);
    }

    void putInt(int value) {
        int at = take(Integer.BYTES);
        INTS.set(bytes, at, value);
    }

    void putLong(long value) {
        int at = take(Long.BYTES);
        LONGS.set(bytes, at, value);
    }

    void put(byte[] value) {
        int at = take(value.length);
        System.arraycopy(value, 0, bytes, at, value.length);
    }

    void put(MemorySegment source) {
        int at = take(source.byteSize());
        MemorySegment.copy(source, ValueLayout.JAVA_BYTE, 0, bytes, at, (int) source.byteSize());
    }

    /** What has to be reachable until C++ has read the value. */
    record Reachable(@Nullable Object what) implements AutoCloseable {
        @Override
        @SuppressWarnings("ReachabilityFenceUsage") // this is what ends a try statement
        public void close() {
            Reference.reachabilityFence(what);
        }
    }

    /** Holds something until C++ has read the value. */
    void hold(@Nullable AutoCloseable resource) {
        if (resource != null) {
            if (held == null) {
                held = new ArrayList<>();
            }
            held.add(resource);
        }
    }

    /** Writes the address of an object that C++ takes. Until the end it is only offered, since what follows may be refused. */
    void give(@Nullable Transfer transfer) {
        hold(transfer);
        if (transfer != null) {
            if (gifts == null) {
                gifts = new ArrayList<>();
            }
            gifts.add(new Gift(size, transfer));
        }
        putLong(0);
    }

    /** The bytes. Nothing may be written any more. */
    MemorySegment finished() {
        if (gifts != null) {
            for (Gift gift : gifts) {
                LONGS.set(bytes, gift.place, Transfer.address(gift.transfer).address());
            }
        }
        return MemorySegment.ofArray(bytes).asSlice(0, size);
    }

    /** What is held; null for nothing. */
    @Nullable List<AutoCloseable> held() {
        return held;
    }
}
