package dev.gatun.runtime.layout;

/**
 * The types whose extent the target's ABI fixes. Signed and unsigned variants of an integer type share one constant.
 */
public enum BasicType {
    /** {@code _Bool}. */
    BOOL,
    /** {@code char} in its three variants. */
    CHAR,
    /** {@code short}. */
    SHORT,
    /** {@code int}. */
    INT,
    /** {@code long}: 4 or 8 bytes. */
    LONG,
    /** {@code long long}. */
    LONG_LONG,
    /** {@code __int128}. */
    INT128,
    /** {@code _Float16}. */
    FLOAT16,
    /** {@code __bf16}. */
    BF16,
    /** {@code float}. */
    FLOAT,
    /** {@code double}. */
    DOUBLE,
    /** {@code long double}. */
    LONG_DOUBLE,
    /** {@code _Float128}. */
    FLOAT128,
    /** {@code _Decimal32}. */
    DECIMAL32,
    /** {@code _Decimal64}. */
    DECIMAL64,
    /** {@code _Decimal128}. */
    DECIMAL128,
    /**
     * Pointers to objects and to functions; also {@code size_t}, {@code ptrdiff_t}, {@code intptr_t}, {@code
     * nullptr_t}.
     */
    POINTER,
    /** {@code wchar_t}. */
    WCHAR_T,
    /** {@code va_list} as a declared object (where it is an array, a parameter of this type is a pointer). */
    VA_LIST
}
