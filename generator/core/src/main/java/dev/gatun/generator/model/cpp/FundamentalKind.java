package dev.gatun.generator.model.cpp;

/** The fundamental types, void aside ([basic.fundamental]), with the vendors'. */
public enum FundamentalKind {
    BOOL("bool"),
    CHAR("char"),
    SIGNED_CHAR("signed char"),
    UNSIGNED_CHAR("unsigned char"),
    CHAR8("char8_t"),
    CHAR16("char16_t"),
    CHAR32("char32_t"),
    WCHAR("wchar_t"),
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
    FLOAT("float"),
    DOUBLE("double"),
    LONG_DOUBLE("long double"),
    FLOAT16("_Float16"),
    FLOAT128("__float128"),
    NULLPTR("decltype(nullptr)"),
    VA_LIST("__builtin_va_list");

    private final String spelling;

    FundamentalKind(String spelling) {
        this.spelling = spelling;
    }

    /** As in C++. */
    public String spelling() {
        return spelling;
    }
}
