package dev.gatun.generator.plan;

import dev.gatun.generator.model.PrimitiveKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which {@link Scalar} a C type is. */
public final class ScalarTypes {

    /** Typedefs whose width doesn't follow from what they stand for on one target. */
    private static final Map<String, Scalar> BY_TYPEDEF = Map.ofEntries(
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
            Map.entry("uint64_t", Scalar.UINT64_T),
            Map.entry("wchar_t", Scalar.WCHAR_T),
            Map.entry("char16_t", Scalar.CHAR16_T),
            Map.entry("char32_t", Scalar.CHAR32_T));

    private ScalarTypes() {}

    /** The scalar that a name stands for where it is the standard library's; null for any other name. */
    public static @Nullable Scalar ofStandardTypedef(String name) {
        return BY_TYPEDEF.get(name);
    }

    /**
     * The scalar that a typedef's name stands for; null for any other name, and where the header means something else by it.
     *
     * @param kind what it stands for on this target
     */
    static @Nullable Scalar ofTypedef(String name, PrimitiveKind kind) {
        Scalar scalar = BY_TYPEDEF.get(name);
        Scalar plain = of(kind);
        if (scalar == null || plain == null) {
            return null;
        }
        boolean same =
                scalar.carrier() == plain.carrier() || (scalar == Scalar.CHAR16_T && plain == Scalar.UNSIGNED_SHORT);
        return same ? scalar : null;
    }

    /** The scalar of an arithmetic type; null where the runtime has none. */
    static @Nullable Scalar of(PrimitiveKind kind) {
        return switch (kind) {
            case BOOL -> Scalar.BOOL;
            case CHAR -> Scalar.CHAR;
            case SIGNED_CHAR -> Scalar.SIGNED_CHAR;
            case UNSIGNED_CHAR -> Scalar.UNSIGNED_CHAR;
            case SHORT -> Scalar.SHORT;
            case UNSIGNED_SHORT -> Scalar.UNSIGNED_SHORT;
            case INT -> Scalar.INT;
            case UNSIGNED_INT -> Scalar.UNSIGNED_INT;
            case LONG -> Scalar.LONG;
            case UNSIGNED_LONG -> Scalar.UNSIGNED_LONG;
            case LONG_LONG -> Scalar.LONG_LONG;
            case UNSIGNED_LONG_LONG -> Scalar.UNSIGNED_LONG_LONG;
            case FLOAT16 -> Scalar.FLOAT16;
            case BF16 -> Scalar.BF16;
            case FLOAT -> Scalar.FLOAT;
            case DOUBLE -> Scalar.DOUBLE;
            case INT128, UNSIGNED_INT128, LONG_DOUBLE, FLOAT128 -> null;
            case DECIMAL32, DECIMAL64, DECIMAL128, NULLPTR -> null;
        };
    }
}
