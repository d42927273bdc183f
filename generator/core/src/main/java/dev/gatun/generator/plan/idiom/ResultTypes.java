package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PrimitiveKind;

/** What types can tell of success and failure. */
final class ResultTypes {

    private final Model model;

    ResultTypes(Model model) {
        this.model = model;
    }

    /** What a result can be compared with. */
    enum Kind {
        /** Numbers of at most 64 bits. */
        INTEGER,
        /** Null. */
        POINTER,
        /** Nothing. */
        OTHER
    }

    Kind kind(CType type) {
        return switch (type.canonical()) {
            case CType.Primitive(PrimitiveKind kind) -> isInteger(kind) ? Kind.INTEGER : Kind.OTHER;
            case CType.EnumType _ -> Kind.INTEGER;
            case CType.Pointer _ -> Kind.POINTER;
            default -> Kind.OTHER;
        };
    }

    /** Whether values of an integer type can be negative. */
    boolean isSigned(CType type) {
        return switch (type.canonical()) {
            case CType.Primitive(PrimitiveKind kind) -> isSigned(kind);
            case CType.EnumType(var id) -> {
                Declaration.Enumeration enumeration = model.enums().get(id);
                yield enumeration != null
                        && enumeration.underlying() != null
                        && isSigned(enumeration.underlying().kind());
            }
            default -> false;
        };
    }

    /** Whether it is a {@code char *}, to const or not. */
    boolean isText(CType type) {
        return type.canonical() instanceof CType.Pointer(CType pointee)
                && pointee.canonical() instanceof CType.Primitive(PrimitiveKind kind)
                && kind == PrimitiveKind.CHAR;
    }

    private static boolean isInteger(PrimitiveKind kind) {
        return switch (kind) {
            case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SHORT, UNSIGNED_SHORT, INT, UNSIGNED_INT -> true;
            case LONG, UNSIGNED_LONG, LONG_LONG, UNSIGNED_LONG_LONG -> true;
            case INT128, UNSIGNED_INT128, FLOAT16, BF16, FLOAT, DOUBLE, LONG_DOUBLE, FLOAT128 -> false;
            case DECIMAL32, DECIMAL64, DECIMAL128, NULLPTR -> false;
        };
    }

    private static boolean isSigned(PrimitiveKind kind) {
        return switch (kind) {
            case CHAR, SIGNED_CHAR, SHORT, INT, LONG, LONG_LONG -> true;
            default -> false;
        };
    }
}
