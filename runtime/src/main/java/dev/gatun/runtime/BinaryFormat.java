package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A binary floating-point format that Java has no type for, in memory of 16 bytes, little-endian: IEEE 754 binary128, or the 80 bits of
 * the x87 (psABI for x86-64, 3.1.2), which have the significand's leading bit in memory. Conversions round to nearest, ties to even.
 *
 * @param precision bits of the significand, the leading one included
 * @param explicit whether the leading bit is in memory
 */
record BinaryFormat(int precision, boolean explicit) {

    static final BinaryFormat X87 = new BinaryFormat(64, true);
    static final BinaryFormat BINARY128 = new BinaryFormat(113, false);

    /** Of both formats: 15 bits of exponent. */
    private static final int BIAS = 16383;

    private static final int SPECIAL = 0x7FFF;
    private static final ValueLayout.OfLong WORD = ValueLayout.JAVA_LONG_UNALIGNED;
    private static final int WORD_BITS = Long.SIZE;
    private static final int DOUBLE_PRECISION = 53;
    private static final long QUIET = 1L << (DOUBLE_PRECISION - 2);
    /** Beyond this, in decimal digits before or after the point, everything overflows or vanishes. */
    private static final int DIGITS = 6000;

    private int signAndExponent(MemorySegment segment) {
        return (int) (segment.get(WORD, 8) >>> (explicit ? 0 : 48)) & 0xFFFF;
    }

    private BigInteger fraction(MemorySegment segment) {
        BigInteger low = BitInt.unsigned(segment.get(WORD, 0));
        return explicit
                ? low
                : BitInt.unsigned(segment.get(WORD, 8) & 0xFFFF_FFFF_FFFFL)
                        .shiftLeft(WORD_BITS)
                        .or(low);
    }

    /** What multiplies the significand, as a power of two. */
    private int scale(int exponent) {
        return Math.max(exponent, 1) - BIAS - (precision - 1);
    }

    private BigInteger significand(int exponent, BigInteger fraction) {
        return explicit || exponent == 0 ? fraction : fraction.setBit(precision - 1);
    }

    /** The nearest {@code double}; a NaN keeps as much of its payload as there is room for. */
    double toDouble(MemorySegment segment) {
        int head = signAndExponent(segment);
        int exponent = head & SPECIAL;
        long sign = head > SPECIAL ? Long.MIN_VALUE : 0;
        BigInteger fraction = fraction(segment);
        if (exponent == SPECIAL) {
            BigInteger payload = fraction.clearBit(precision - 1);
            long bits = payload.shiftRight(precision - DOUBLE_PRECISION).longValue();
            return Double.longBitsToDouble(sign | 0x7FF0_0000_0000_0000L | (payload.signum() == 0 ? 0 : bits | QUIET));
        }
        BigInteger significand = significand(exponent, fraction);
        double magnitude = significand.signum() == 0 ? 0 : round(significand, scale(exponent));
        return sign == 0 ? magnitude : -magnitude;
    }

    private static double round(BigInteger significand, int scale) {
        int top = significand.bitLength() - 1 + scale;
        if (top > Double.MAX_EXPONENT) {
            return Double.POSITIVE_INFINITY;
        }
        int lost = Math.max(
                significand.bitLength() - DOUBLE_PRECISION, Double.MIN_EXPONENT - (DOUBLE_PRECISION - 1) - scale);
        // both steps are exact: at most 53 bits, then a power of two whose result has a place for each of them
        return lost <= 0
                ? Math.scalb(significand.doubleValue(), scale)
                : Math.scalb(shiftRounded(significand, lost).doubleValue(), scale + lost);
    }

    /** Divides by a power of two. */
    private static BigInteger shiftRounded(BigInteger value, int bits) {
        BigInteger quotient = value.shiftRight(bits);
        boolean half = value.testBit(bits - 1);
        boolean more = half && value.getLowestSetBit() < bits - 1;
        return half && (more || quotient.testBit(0)) ? quotient.add(BigInteger.ONE) : quotient;
    }

    /**
     * The exact value.
     *
     * @throws NumberFormatException if it is infinite or no number
     */
    BigDecimal toBigDecimal(MemorySegment segment) {
        int head = signAndExponent(segment);
        int exponent = head & SPECIAL;
        if (exponent == SPECIAL) {
            throw new NumberFormatException("infinite or not a number: " + toDouble(segment));
        }
        BigInteger significand = significand(exponent, fraction(segment));
        int scale = scale(exponent);
        int zeros = significand.signum() == 0 ? 0 : significand.getLowestSetBit();
        BigInteger odd = significand.shiftRight(zeros);
        int power = scale + zeros;
        BigDecimal magnitude = power >= 0
                ? new BigDecimal(odd.shiftLeft(power))
                : new BigDecimal(odd.multiply(BigInteger.valueOf(5).pow(-power)), -power);
        if (odd.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return head > SPECIAL ? magnitude.negate() : magnitude;
    }

    /** Writes a {@code double}, which every one of these formats holds exactly. */
    void write(MemorySegment segment, double value) {
        long bits = Double.doubleToRawLongBits(value);
        boolean negative = bits < 0;
        if (Double.isFinite(value) && value != 0) {
            int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT);
            long significand = bits & 0xF_FFFF_FFFF_FFFFL;
            if (Math.getExponent(value) >= Double.MIN_EXPONENT) {
                significand |= 1L << (DOUBLE_PRECISION - 1);
            }
            int missing = precision - (Long.SIZE - Long.numberOfLeadingZeros(significand));
            int scale = exponent - (DOUBLE_PRECISION - 1) - missing;
            write(
                    segment,
                    negative,
                    scale + precision - 1 + BIAS,
                    BigInteger.valueOf(significand).shiftLeft(missing));
        } else if (value == 0) {
            write(segment, negative, 0, BigInteger.ZERO);
        } else {
            long payload = Double.isNaN(value) ? (bits & 0xF_FFFF_FFFF_FFFFL) | QUIET : 0;
            BigInteger fraction = BigInteger.valueOf(payload).shiftLeft(precision - DOUBLE_PRECISION);
            write(segment, negative, SPECIAL, explicit ? fraction.setBit(precision - 1) : fraction);
        }
    }

    /** Writes the nearest value; an infinity where there is none so large. */
    void write(MemorySegment segment, BigDecimal value) {
        BigInteger unscaled = value.unscaledValue().abs();
        boolean negative = value.signum() < 0;
        long digits = (long) value.precision() - value.scale();
        if (value.signum() == 0 || digits < -DIGITS) {
            write(segment, negative, 0, BigInteger.ZERO);
        } else if (digits > DIGITS) {
            write(segment, negative, SPECIAL, explicit ? BigInteger.ONE.shiftLeft(precision - 1) : BigInteger.ZERO);
        } else {
            BigInteger ten = BigInteger.TEN.pow(Math.abs(value.scale()));
            BigInteger numerator = value.scale() < 0 ? unscaled.multiply(ten) : unscaled;
            writeQuotient(segment, negative, numerator, value.scale() > 0 ? ten : BigInteger.ONE);
        }
    }

    private void writeQuotient(MemorySegment segment, boolean negative, BigInteger numerator, BigInteger denominator) {
        // two bits more than the significand has, and whether anything is left behind them: enough to round once
        int shift = precision + 2 - (numerator.bitLength() - denominator.bitLength());
        BigInteger[] division = (shift > 0 ? numerator.shiftLeft(shift) : numerator)
                .divideAndRemainder(shift > 0 ? denominator : denominator.shiftLeft(-shift));
        BigInteger quotient = division[0].shiftLeft(1);
        quotient = division[1].signum() == 0 ? quotient : quotient.setBit(0);
        int scale = -shift - 1;
        int lost = Math.max(quotient.bitLength() - precision, scale(0) - scale);
        BigInteger significand = shiftRounded(quotient, lost);
        int power = scale + lost;
        if (significand.bitLength() > precision) {
            significand = significand.shiftRight(1);
            power++;
        }
        int exponent = significand.testBit(precision - 1) ? power + precision - 1 + BIAS : 0;
        boolean overflow = exponent >= SPECIAL;
        write(
                segment,
                negative,
                Math.min(exponent, SPECIAL),
                overflow ? BigInteger.ONE.shiftLeft(precision - 1) : significand);
    }

    private void write(MemorySegment segment, boolean negative, int exponent, BigInteger significand) {
        long head = exponent | (negative ? 0x8000L : 0);
        segment.set(WORD, 0, significand.longValue());
        if (explicit) {
            // the bytes behind the ten are padding, which C leaves as it is; here they become zero
            segment.set(WORD, 8, head);
        } else {
            long rest =
                    significand.clearBit(precision - 1).shiftRight(WORD_BITS).longValue();
            segment.set(WORD, 8, (head << 48) | rest);
        }
    }
}
