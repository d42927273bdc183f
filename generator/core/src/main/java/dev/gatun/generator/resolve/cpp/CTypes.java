package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.TargetAbi;
import org.jspecify.annotations.Nullable;

/** Types of values: constants are evaluated with C's. An enum is its underlying type there. */
final class CTypes {

    private CTypes() {}

    /** Null for what has no size that is known here. */
    static @Nullable CType c(CppType type, Context context) {
        return switch (type.desugared().canonical()) {
            case CppType.Fundamental(FundamentalKind kind) -> c(kind, context.abi());
            case CppType.Pointer _ -> new CType.Pointer(new CType.Void());
            case CppType.EnumType(QualifiedName name) -> {
                EnumEntity known = context.enums().get(name);
                yield known == null ? null : c(known.enumeration().underlying(), context.abi());
            }
            case CppType.Void _,
                    CppType.Reference _,
                    CppType.MemberPointer _,
                    CppType.Array _,
                    CppType.Function _,
                    CppType.ClassType _,
                    CppType.Alias _,
                    CppType.Qualified _,
                    CppType.Parameter _,
                    CppType.DependentName _,
                    CppType.DependentSpecialization _,
                    CppType.Expansion _,
                    CppType.Unknown _ -> null;
        };
    }

    static @Nullable CType c(FundamentalKind kind, TargetAbi abi) {
        PrimitiveKind primitive = switch (kind) {
            case CHAR8 -> PrimitiveKind.UNSIGNED_CHAR;
            case CHAR16 -> PrimitiveKind.UNSIGNED_SHORT;
            case CHAR32 -> PrimitiveKind.UNSIGNED_INT;
            case WCHAR -> wchar(abi);
            case FLOAT -> PrimitiveKind.FLOAT;
            case DOUBLE -> PrimitiveKind.DOUBLE;
            case LONG_DOUBLE -> PrimitiveKind.LONG_DOUBLE;
            case FLOAT16 -> PrimitiveKind.FLOAT16;
            case FLOAT128 -> PrimitiveKind.FLOAT128;
            case NULLPTR -> PrimitiveKind.NULLPTR;
            case VA_LIST -> null;
            case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SHORT, UNSIGNED_SHORT, INT -> integer(kind);
            case UNSIGNED_INT, LONG, UNSIGNED_LONG, LONG_LONG, UNSIGNED_LONG_LONG -> integer(kind);
            case INT128, UNSIGNED_INT128 -> integer(kind);
        };
        return primitive == null ? null : new CType.Primitive(primitive);
    }

    private static PrimitiveKind wchar(TargetAbi abi) {
        boolean isShort = abi.size(BasicType.WCHAR_T) == abi.size(BasicType.SHORT);
        return isShort
                ? (abi.wcharSigned() ? PrimitiveKind.SHORT : PrimitiveKind.UNSIGNED_SHORT)
                : (abi.wcharSigned() ? PrimitiveKind.INT : PrimitiveKind.UNSIGNED_INT);
    }

    /** Null for what is no integer type of C by itself. */
    static @Nullable PrimitiveKind integer(FundamentalKind kind) {
        return switch (kind) {
            case BOOL -> PrimitiveKind.BOOL;
            case CHAR -> PrimitiveKind.CHAR;
            case SIGNED_CHAR -> PrimitiveKind.SIGNED_CHAR;
            case UNSIGNED_CHAR, CHAR8 -> PrimitiveKind.UNSIGNED_CHAR;
            case SHORT -> PrimitiveKind.SHORT;
            case UNSIGNED_SHORT, CHAR16 -> PrimitiveKind.UNSIGNED_SHORT;
            case INT -> PrimitiveKind.INT;
            case UNSIGNED_INT, CHAR32 -> PrimitiveKind.UNSIGNED_INT;
            case LONG -> PrimitiveKind.LONG;
            case UNSIGNED_LONG -> PrimitiveKind.UNSIGNED_LONG;
            case LONG_LONG -> PrimitiveKind.LONG_LONG;
            case UNSIGNED_LONG_LONG -> PrimitiveKind.UNSIGNED_LONG_LONG;
            case INT128 -> PrimitiveKind.INT128;
            case UNSIGNED_INT128 -> PrimitiveKind.UNSIGNED_INT128;
            case WCHAR, FLOAT, DOUBLE, LONG_DOUBLE, FLOAT16, FLOAT128, NULLPTR, VA_LIST -> null;
        };
    }

    /** The type of a value, where no declaration says another. */
    static CppType cpp(CType type) {
        if (type.canonical() instanceof CType.Primitive(PrimitiveKind kind)) {
            for (FundamentalKind each : FundamentalKind.values()) {
                if (integer(each) == kind) {
                    return new CppType.Fundamental(each);
                }
            }
            return switch (kind) {
                case FLOAT -> new CppType.Fundamental(FundamentalKind.FLOAT);
                case DOUBLE -> new CppType.Fundamental(FundamentalKind.DOUBLE);
                case LONG_DOUBLE -> new CppType.Fundamental(FundamentalKind.LONG_DOUBLE);
                case FLOAT16 -> new CppType.Fundamental(FundamentalKind.FLOAT16);
                case FLOAT128 -> new CppType.Fundamental(FundamentalKind.FLOAT128);
                case NULLPTR -> new CppType.Fundamental(FundamentalKind.NULLPTR);
                default -> new CppType.Unknown(kind.name());
            };
        }
        return switch (type.canonical()) {
            case CType.Pointer(CType pointee) -> new CppType.Pointer(cpp(pointee));
            case CType.Array(CType element, var _) ->
                new CppType.Pointer(new CppType.Qualified(cpp(element), true, false));
            case CType.Void _ -> new CppType.Void();
            default -> new CppType.Unknown(type.spelling());
        };
    }
}
