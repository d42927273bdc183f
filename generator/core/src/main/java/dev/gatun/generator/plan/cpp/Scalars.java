package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.ScalarTypes;
import org.jspecify.annotations.Nullable;

/** Which {@link Scalar} a type is. */
final class Scalars {

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
                    Scalar scalar = isStandard(alias)
                            ? ScalarTypes.ofStandardTypedef(alias.name().identifier())
                            : null;
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
