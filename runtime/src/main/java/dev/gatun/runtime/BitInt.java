package dev.gatun.runtime;

import dev.gatun.runtime.layout.TargetAbi;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A {@code _BitInt(width)} or {@code unsigned _BitInt(width)}.
 *
 * @param segment starts with the value
 * @param width in bits, the sign included
 */
public record BitInt(MemorySegment segment, int width, boolean signed) implements Pointer<BitInt> {

    private static final ConcurrentHashMap<Integer, RecordType<BitInt>> SIGNED = new ConcurrentHashMap<>();
    private static final ConcurrentHashMap<Integer, RecordType<BitInt>> UNSIGNED = new ConcurrentHashMap<>();

    /** The type {@code _BitInt(width)}. */
    public static RecordType<BitInt> type(int width) {
        return SIGNED.computeIfAbsent(width, bits -> make("", bits, true));
    }

    /** The type {@code unsigned _BitInt(width)}. */
    public static RecordType<BitInt> unsignedType(int width) {
        return UNSIGNED.computeIfAbsent(width, bits -> make("unsigned ", bits, false));
    }

    private static RecordType<BitInt> make(String prefix, int width, boolean signed) {
        return ValueTypes.of(
                prefix + "_BitInt(" + width + ")",
                TargetAbi.bitInt(width),
                segment -> new BitInt(segment, width, signed));
    }

    /** The value. */
    public BigInteger get() {
        BigInteger value = BigInteger.ZERO;
        for (int at = bytes() - 1; at >= 0; at--) {
            value = value.shiftLeft(Byte.SIZE).or(BigInteger.valueOf(segment.get(ValueLayout.JAVA_BYTE, at) & 0xFF));
        }
        // what the bits beyond the width hold, nobody has promised
        BigInteger modulus = BigInteger.ONE.shiftLeft(width);
        BigInteger cut = value.mod(modulus);
        return signed && cut.testBit(width - 1) ? cut.subtract(modulus) : cut;
    }

    /**
     * Writes a value.
     *
     * @throws ArithmeticException if it has more bits than the type
     */
    public void set(BigInteger value) {
        boolean fits = signed ? value.bitLength() < width : value.signum() >= 0 && value.bitLength() <= width;
        if (!fits) {
            throw new ArithmeticException(
                    value + " is out of range for " + (signed ? "" : "unsigned ") + "_BitInt(" + width + ")");
        }
        for (int at = 0; at < bytes(); at++) {
            segment.set(
                    ValueLayout.JAVA_BYTE, at, value.shiftRight(at * Byte.SIZE).byteValue());
        }
    }

    /** Writes a value, for short. */
    public void set(long value) {
        set(BigInteger.valueOf(value));
    }

    /** A new one, zero. */
    public static BitInt allocate(SegmentAllocator allocator, RecordType<BitInt> type) {
        return type.allocate(allocator);
    }

    private int bytes() {
        return Math.toIntExact((signed ? type(width) : unsignedType(width)).size());
    }

    /** 64 bits as a number that is not negative. */
    static BigInteger unsigned(long bits) {
        BigInteger value = BigInteger.valueOf(bits & Long.MAX_VALUE);
        return bits < 0 ? value.setBit(Long.SIZE - 1) : value;
    }
}
