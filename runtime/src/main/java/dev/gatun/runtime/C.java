package dev.gatun.runtime;

import dev.gatun.runtime.layout.TargetAbi;

/** C's scalar types as the running JVM's ABI has them. */
public final class C {

    /** {@code void}. */
    public static final VoidType VOID = new VoidType();

    /** {@code _Bool}. */
    public static final CBool BOOL = new CBool("_Bool");

    /** {@code char}. */
    public static final CByte CHAR = new CByte("char", TargetAbi.host().charSigned());

    /** {@code signed char}. */
    public static final CByte SIGNED_CHAR = new CByte("signed char", true);

    /** {@code unsigned char}. */
    public static final CByte UNSIGNED_CHAR = new CByte("unsigned char", false);

    /** {@code short}. */
    public static final CShort SHORT = new CShort("short", true);

    /** {@code unsigned short}. */
    public static final CShort UNSIGNED_SHORT = new CShort("unsigned short", false);

    /** {@code int}. */
    public static final CInt INT = new CInt("int", true);

    /** {@code unsigned int}. */
    public static final CInt UNSIGNED_INT = new CInt("unsigned int", false);

    /** {@code long}. */
    public static final CLong LONG = new CLong("long", true);

    /** {@code unsigned long}. */
    public static final CLong UNSIGNED_LONG = new CLong("unsigned long", false);

    /** {@code long long}. */
    public static final CLongLong LONG_LONG = new CLongLong("long long", true);

    /** {@code unsigned long long}. */
    public static final CLongLong UNSIGNED_LONG_LONG = new CLongLong("unsigned long long", false);

    /** {@code _Float16}. */
    public static final CFloat16 FLOAT16 = new CFloat16("_Float16");

    /** {@code __bf16}. */
    public static final CBfloat16 BF16 = new CBfloat16("__bf16");

    /** {@code float}. */
    public static final CFloat FLOAT = new CFloat("float");

    /** {@code double}. */
    public static final CDouble DOUBLE = new CDouble("double");

    /** Any pointer. */
    public static final CPointer POINTER = new CPointer("void *");

    /** {@code size_t}. */
    public static final CLongLong SIZE_T = new CLongLong("size_t", false);

    /** {@code ssize_t}. */
    public static final CLongLong SSIZE_T = new CLongLong("ssize_t", true);

    /** {@code ptrdiff_t}. */
    public static final CLongLong PTRDIFF_T = new CLongLong("ptrdiff_t", true);

    /** {@code intptr_t}. */
    public static final CLongLong INTPTR_T = new CLongLong("intptr_t", true);

    /** {@code uintptr_t}. */
    public static final CLongLong UINTPTR_T = new CLongLong("uintptr_t", false);

    /** {@code int8_t}. */
    public static final CByte INT8_T = new CByte("int8_t", true);

    /** {@code uint8_t}. */
    public static final CByte UINT8_T = new CByte("uint8_t", false);

    /** {@code int16_t}. */
    public static final CShort INT16_T = new CShort("int16_t", true);

    /** {@code uint16_t}. */
    public static final CShort UINT16_T = new CShort("uint16_t", false);

    /** {@code int32_t}. */
    public static final CInt INT32_T = new CInt("int32_t", true);

    /** {@code uint32_t}. */
    public static final CInt UINT32_T = new CInt("uint32_t", false);

    /** {@code int64_t}. */
    public static final CLongLong INT64_T = new CLongLong("int64_t", true);

    /** {@code uint64_t}. */
    public static final CLongLong UINT64_T = new CLongLong("uint64_t", false);

    /** {@code wchar_t}. */
    public static final CWchar WCHAR_T = new CWchar("wchar_t");

    /** {@code char16_t}. */
    public static final CChar16 CHAR16_T = new CChar16("char16_t");

    /** {@code char32_t}. */
    public static final CInt CHAR32_T = new CInt("char32_t", false);

    private C() {}
}
