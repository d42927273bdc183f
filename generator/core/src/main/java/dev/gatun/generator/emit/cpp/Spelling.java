package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.plan.Scalar;
import java.util.Locale;

/** How types are written in the shim. */
final class Spelling {

    private Spelling() {}

    /** Of what the linker passes; the same as Java takes it for, whatever the target. */
    static String of(Scalar scalar) {
        return switch (scalar) {
            case BOOL -> "bool";
            case CHAR -> "char";
            case SIGNED_CHAR -> "signed char";
            case UNSIGNED_CHAR -> "unsigned char";
            case SHORT -> "short";
            case UNSIGNED_SHORT -> "unsigned short";
            case INT -> "int";
            case UNSIGNED_INT -> "unsigned int";
            case LONG -> "long";
            case UNSIGNED_LONG -> "unsigned long";
            case LONG_LONG -> "long long";
            case UNSIGNED_LONG_LONG -> "unsigned long long";
            case FLOAT16, BF16 -> "unsigned short";
            case FLOAT -> "float";
            case DOUBLE -> "double";
            case WCHAR_T, CHAR16_T, CHAR32_T -> scalar.name().toLowerCase(Locale.ROOT);
            case SSIZE_T -> "std::ptrdiff_t";
            case SIZE_T, PTRDIFF_T, INTPTR_T, UINTPTR_T -> standard(scalar);
            case INT8_T, UINT8_T, INT16_T, UINT16_T -> standard(scalar);
            case INT32_T, UINT32_T, INT64_T, UINT64_T -> standard(scalar);
        };
    }

    private static String standard(Scalar scalar) {
        return "std::" + scalar.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a value of the scalar is already one of the type, so that overloads are told apart by it. */
    static boolean isSame(Scalar scalar, CppType type) {
        return type.canonical() instanceof CppType.Fundamental(FundamentalKind kind)
                && kind.spelling().equals(of(scalar));
    }

    /** Without a reference, and without qualifiers at its outermost level. */
    static CppType bare(CppType type) {
        CppType canonical = type.canonical();
        return canonical instanceof CppType.Reference(CppType referred, var _) ? bare(referred) : canonical;
    }

    /** Without a reference, but with the qualifiers of what is referred to. */
    static CppType referred(CppType type) {
        return type.canonical() instanceof CppType.Reference(CppType referred, var _) ? referred(referred) : type;
    }

    /** As a parameter: arrays and functions are pointers. */
    static CppType adjusted(CppType type) {
        return switch (type.canonical()) {
            case CppType.Array array -> new CppType.Pointer(array.element());
            case CppType.Function function -> new CppType.Pointer(function);
            case CppType other -> other;
        };
    }

    static boolean isReference(CppType type) {
        return type.canonical() instanceof CppType.Reference;
    }

    static boolean isRvalue(CppType type) {
        return type.canonical() instanceof CppType.Reference(var _, boolean rvalue) && rvalue;
    }

    static boolean isFunctionPointer(CppType type) {
        return adjusted(type) instanceof CppType.Pointer(CppType pointee)
                && pointee.canonical() instanceof CppType.Function;
    }
}
