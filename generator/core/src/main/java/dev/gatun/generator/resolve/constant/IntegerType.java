package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.CType;
import java.math.BigInteger;

/**
 * An integer type of the target.
 *
 * @param type a primitive or {@code _BitInt}
 * @param width value and sign bits
 * @param rank conversion rank (C23 6.3.1.1), comparable among the types of one target; 0 for {@code _Bool} alone
 */
public record IntegerType(CType type, int width, boolean signed, int rank) {

    /** The value modulo 2 to the width, in range (C23 6.3.1.3; for signed types as GCC defines it). */
    public BigInteger wrap(BigInteger value) {
        if (isBool()) {
            return value.signum() == 0 ? BigInteger.ZERO : BigInteger.ONE;
        }
        if (holds(value)) {
            return value;
        }
        BigInteger bits = value.and(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE));
        return signed && bits.testBit(width - 1) ? bits.subtract(BigInteger.ONE.shiftLeft(width)) : bits;
    }

    /** Whether the value is in range. */
    public boolean holds(BigInteger value) {
        return signed ? value.bitLength() < width : value.signum() >= 0 && value.bitLength() <= width;
    }

    private boolean isBool() {
        return rank == 0;
    }
}
