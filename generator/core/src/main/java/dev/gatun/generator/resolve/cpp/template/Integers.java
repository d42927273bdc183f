package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.FundamentalKind;
import java.math.BigInteger;

/** Ranges of integer types: those of LP64, since where long is narrower nobody has arguments that differ. */
final class Integers {

    private Integers() {}

    static boolean holds(FundamentalKind kind, BigInteger value) {
        return switch (kind) {
            case BOOL -> value.signum() >= 0 && value.bitLength() <= 1;
            case CHAR, SIGNED_CHAR -> value.bitLength() <= 7;
            case UNSIGNED_CHAR, CHAR8 -> isUnsigned(value, 8);
            case SHORT -> value.bitLength() <= 15;
            case UNSIGNED_SHORT, CHAR16 -> isUnsigned(value, 16);
            case WCHAR -> isUnsigned(value, 15);
            case CHAR32, UNSIGNED_INT -> isUnsigned(value, 32);
            case INT -> value.bitLength() <= 31;
            case LONG, LONG_LONG -> value.bitLength() <= 63;
            case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> isUnsigned(value, 64);
            case INT128, UNSIGNED_INT128 -> value.bitLength() <= 63;
            case FLOAT, DOUBLE, LONG_DOUBLE, FLOAT16, FLOAT128, NULLPTR, VA_LIST -> false;
        };
    }

    private static boolean isUnsigned(BigInteger value, int bits) {
        return value.signum() >= 0 && value.bitLength() <= bits;
    }
}
