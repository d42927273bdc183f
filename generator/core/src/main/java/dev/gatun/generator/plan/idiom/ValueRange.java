package dev.gatun.generator.plan.idiom;

import java.math.BigInteger;

/** Values from first to last, both included. */
public record ValueRange(BigInteger first, BigInteger last) {

    /** Whether it is one value. */
    public boolean isSingle() {
        return first.equals(last);
    }
}
