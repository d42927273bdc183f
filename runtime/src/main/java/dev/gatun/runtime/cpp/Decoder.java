package dev.gatun.runtime.cpp;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** The bytes of a value of C++, from first to last. Never reads beyond their end. */
final class Decoder {

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment data;
    private final Keeper keeper;
    private long at;

    /** @param keeper of objects by pointer */
    Decoder(MemorySegment data, Keeper keeper) {
        this.data = data;
        this.keeper = keeper;
    }

    Keeper keeper() {
        return keeper;
    }

    private long take(long count) {
        long start = at;
        if (count < 0 || count > left()) {
            throw cut();
        }
        at = start + count;
        return start;
    }

    private static IllegalStateException cut() {
        return new IllegalStateException("a value from C++ is cut short: shim and bindings don't belong together");
    }

    byte getByte() {
        return data.get(ValueLayout.JAVA_BYTE, take(1));
    }

    short getShort() {
        return data.get(SHORT, take(Short.BYTES));
    }

    int getInt() {
        return data.get(INT, take(Integer.BYTES));
    }

    long getLong() {
        return data.get(LONG, take(Long.BYTES));
    }

    /** Another object's address, without a size. */
    MemorySegment getAddress() {
        return MemorySegment.ofAddress(getLong());
    }

    /** The next bytes, as they lie. */
    MemorySegment get(long count) {
        return data.asSlice(take(count), count);
    }

    /** A number of elements, each of so many bytes at least. */
    int count(long least) {
        long count = getLong();
        if (count < 0 || count > left() / least) {
            throw cut();
        }
        return Math.toIntExact(count);
    }

    long left() {
        return data.byteSize() - at;
    }

    void end() {
        if (left() != 0) {
            throw new IllegalStateException(
                    "a value from C++ is longer than it should be: shim and bindings don't belong together");
        }
    }
}
