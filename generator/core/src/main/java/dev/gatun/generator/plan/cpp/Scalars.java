package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.plan.Scalar;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which {@link Scalar} a type is. */
final class Scalars {

    /** Typedefs of the standard library whose width doesn't follow from what they stand for on one target. */
    private static final Map<String, Scalar> BY_ALIAS = Map.ofEntries(
            Map.entry("size_t", Scalar.SIZE_T),
            Map.entry("ssize_t", Scalar.SSIZE_T),
            Map.entry("ptrdiff_t", Scalar.PTRDIFF_T),
            Map.entry("intptr_t", Scalar.INTPTR_T),
            Map.entry("uintptr_t", Scalar.UINTPTR_T),
            Map.entry("int8_t", Scalar.INT8_T),
            Map.entry("uint8_t", Scalar.UINT8_T),
            Map.entry("int16_t", Scalar.INT16_T),
            Map.entry("uint16_t", Scalar.UINT16_T),
            Map.entry("int32_t", Scalar.INT32_T),
            Map.entry("uint32_t", Scalar.UINT32_T),
            Map.entry("int64_t", Scalar.INT64_T),
            Map.entry("uint64_t", Scalar.UINT64_T));

    private Scalars() {}

    /** The scalar of an arithmetic type, through aliases and qualifiers; null for any other, and where the runtime has none. */
    static @Nullable Scalar of(CppType type) {
        if (!(type.canonical() instanceof CppType.Fundamental fundamental)) {
            return null;
        }
        Scalar plain = of(fundamental.kind());
        Scalar named = plain == null ? null : named(type);
        return named != null && plain != null && named.carrier() == plain.carrier() ? named : plain;
    }

    private static @Nullable Scalar named(CppType type) {
        CppType rest = type;
        while (true) {
            switch (rest) {
                case CppType.Alias alias -> {
                    Scalar scalar =
                            isStandard(alias) ? BY_ALIAS.get(alias.name().identifier()) : null;
                    if (scalar != null) {
                        return scalar;
                    }
                    rest = alias.aliased();
                }
                case CppType.Qualified qualified -> rest = qualified.type();
                default -> {
                    return null;
                }
            }
        }
    }

    /** Of the global namespace or {@code std}; never of the user's classes and namespaces. */
    private static boolean isStandard(CppType.Alias alias) {
        int parts = alias.name().parts().size();
        return parts == 1
                || (parts == 2 && alias.name().parts().getFirst().text().equals("std"));
    }

    /** The scalar of a fundamental type; null where the runtime has none. */
    static @Nullable Scalar of(FundamentalKind kind) {
        return switch (kind) {
            case BOOL -> Scalar.BOOL;
            case CHAR -> Scalar.CHAR;
            case SIGNED_CHAR -> Scalar.SIGNED_CHAR;
            case UNSIGNED_CHAR, CHAR8 -> Scalar.UNSIGNED_CHAR;
            case CHAR16 -> Scalar.CHAR16_T;
            case CHAR32 -> Scalar.CHAR32_T;
            case WCHAR -> Scalar.WCHAR_T;
            case SHORT -> Scalar.SHORT;
            case UNSIGNED_SHORT -> Scalar.UNSIGNED_SHORT;
            case INT -> Scalar.INT;
            case UNSIGNED_INT -> Scalar.UNSIGNED_INT;
            case LONG -> Scalar.LONG;
            case UNSIGNED_LONG -> Scalar.UNSIGNED_LONG;
            case LONG_LONG -> Scalar.LONG_LONG;
            case UNSIGNED_LONG_LONG -> Scalar.UNSIGNED_LONG_LONG;
            case FLOAT -> Scalar.FLOAT;
            case DOUBLE -> Scalar.DOUBLE;
            case INT128, UNSIGNED_INT128, LONG_DOUBLE, FLOAT16, FLOAT128, NULLPTR, VA_LIST -> null;
        };
    }
}
