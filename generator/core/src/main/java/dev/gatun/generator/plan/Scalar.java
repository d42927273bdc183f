package dev.gatun.generator.plan;

/**
 * A C scalar type that the runtime has a descriptor for; the constants are named as the runtime's. Those named after a typedef of the
 * standard library keep one generated source right on every target.
 */
public enum Scalar {
    BOOL(Carrier.BOOLEAN),
    CHAR(Carrier.BYTE),
    SIGNED_CHAR(Carrier.BYTE),
    UNSIGNED_CHAR(Carrier.BYTE),
    SHORT(Carrier.SHORT),
    UNSIGNED_SHORT(Carrier.SHORT),
    INT(Carrier.INT),
    UNSIGNED_INT(Carrier.INT),
    LONG(Carrier.LONG),
    UNSIGNED_LONG(Carrier.LONG),
    LONG_LONG(Carrier.LONG),
    UNSIGNED_LONG_LONG(Carrier.LONG),
    FLOAT16(Carrier.FLOAT),
    BF16(Carrier.FLOAT),
    FLOAT(Carrier.FLOAT),
    DOUBLE(Carrier.DOUBLE),
    SIZE_T(Carrier.LONG),
    SSIZE_T(Carrier.LONG),
    PTRDIFF_T(Carrier.LONG),
    INTPTR_T(Carrier.LONG),
    UINTPTR_T(Carrier.LONG),
    INT8_T(Carrier.BYTE),
    UINT8_T(Carrier.BYTE),
    INT16_T(Carrier.SHORT),
    UINT16_T(Carrier.SHORT),
    INT32_T(Carrier.INT),
    UINT32_T(Carrier.INT),
    INT64_T(Carrier.LONG),
    UINT64_T(Carrier.LONG),
    WCHAR_T(Carrier.INT),
    CHAR16_T(Carrier.CHAR),
    CHAR32_T(Carrier.INT);

    private final Carrier carrier;

    Scalar(Carrier carrier) {
        this.carrier = carrier;
    }

    /** The Java type that its values have. */
    public Carrier carrier() {
        return carrier;
    }

    /** Whether Java's value of the carrier type has to be read as unsigned. */
    public boolean isUnsigned() {
        return switch (this) {
            case BOOL, UNSIGNED_CHAR, UNSIGNED_SHORT, UNSIGNED_INT, UNSIGNED_LONG, UNSIGNED_LONG_LONG -> true;
            case SIZE_T, UINTPTR_T, UINT8_T, UINT16_T, UINT32_T, UINT64_T, CHAR16_T, CHAR32_T -> true;
            case CHAR, SIGNED_CHAR, SHORT, INT, LONG, LONG_LONG, FLOAT16, BF16, FLOAT, DOUBLE -> false;
            case SSIZE_T, PTRDIFF_T, INTPTR_T, INT8_T, INT16_T, INT32_T, INT64_T, WCHAR_T -> false;
        };
    }

    /** A Java primitive type. */
    public enum Carrier {
        BOOLEAN,
        BYTE,
        SHORT,
        CHAR,
        INT,
        LONG,
        FLOAT,
        DOUBLE
    }
}
