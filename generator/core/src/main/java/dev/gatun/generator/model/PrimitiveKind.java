package dev.gatun.generator.model;

/** The arithmetic types with a name of their own. {@code _Float32}, {@code _Float64} are {@link #FLOAT}, {@link #DOUBLE}. */
public enum PrimitiveKind {
    BOOL("_Bool"),
    CHAR("char"),
    SIGNED_CHAR("signed char"),
    UNSIGNED_CHAR("unsigned char"),
    SHORT("short"),
    UNSIGNED_SHORT("unsigned short"),
    INT("int"),
    UNSIGNED_INT("unsigned int"),
    LONG("long"),
    UNSIGNED_LONG("unsigned long"),
    LONG_LONG("long long"),
    UNSIGNED_LONG_LONG("unsigned long long"),
    INT128("__int128"),
    UNSIGNED_INT128("unsigned __int128"),
    FLOAT16("_Float16"),
    BF16("__bf16"),
    FLOAT("float"),
    DOUBLE("double"),
    LONG_DOUBLE("long double"),
    FLOAT128("_Float128"),
    DECIMAL32("_Decimal32"),
    DECIMAL64("_Decimal64"),
    DECIMAL128("_Decimal128"),
    NULLPTR("nullptr_t");

    private final String spelling;

    PrimitiveKind(String spelling) {
        this.spelling = spelling;
    }

    /** As in C. */
    public String spelling() {
        return spelling;
    }
}
