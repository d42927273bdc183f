package dev.gatun.runtime.layout;

/** How {@code long double} is represented. */
public enum LongDoubleFormat {
    /** As {@code double}: IEEE 754 binary64. */
    BINARY64(53),
    /** The x87 unit's extended format: 10 bytes in 16, the integer bit explicit. */
    X87(64),
    /** IEEE 754 binary128. */
    BINARY128(113);

    private final int precision;

    LongDoubleFormat(int precision) {
        this.precision = precision;
    }

    /** Number of significant bits, as {@code LDBL_MANT_DIG} says. */
    public int precision() {
        return precision;
    }
}
