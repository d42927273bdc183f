package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.TypeSizes;
import dev.gatun.generator.plan.View.FixedView;
import dev.gatun.runtime.layout.Extent;
import org.jspecify.annotations.Nullable;

/** Which {@link View} a C type is. */
final class ViewTypes {

    private final TypeSizes sizes;

    ViewTypes(TypeSizes sizes) {
        this.sizes = sizes;
    }

    /** The view of a primitive type that Java has no value for; null for those it has, and for {@code nullptr_t}. */
    @Nullable View of(CType.Primitive type) {
        return switch (type.kind()) {
            case INT128 -> new View.Fixed(FixedView.INT128);
            case UNSIGNED_INT128 -> new View.Fixed(FixedView.UNSIGNED_INT128);
            case LONG_DOUBLE -> new View.Fixed(FixedView.LONG_DOUBLE);
            case FLOAT128 -> new View.Fixed(FixedView.FLOAT128);
            case DECIMAL32, DECIMAL64, DECIMAL128 -> bytes(type);
            case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SHORT, UNSIGNED_SHORT, INT, UNSIGNED_INT -> null;
            case LONG, UNSIGNED_LONG, LONG_LONG, UNSIGNED_LONG_LONG, NULLPTR -> null;
            case FLOAT16, BF16, FLOAT, DOUBLE -> null;
        };
    }

    View of(CType.BitInt type) {
        return new View.BitInt(type.width(), type.signed());
    }

    View of(CType.Complex type) {
        return switch (type.element().kind()) {
            case FLOAT -> new View.Fixed(FixedView.COMPLEX_FLOAT);
            case DOUBLE -> new View.Fixed(FixedView.COMPLEX_DOUBLE);
            case LONG_DOUBLE -> new View.Fixed(FixedView.COMPLEX_LONG_DOUBLE);
            default -> bytes(type);
        };
    }

    /** A vector whose elements Java has an array for, or its bytes. */
    View of(CType.Vector type) {
        Scalar element =
                type.element().canonical() instanceof CType.Primitive(PrimitiveKind kind) ? ScalarTypes.of(kind) : null;
        long size = element == null ? 0 : sizes.size(type.element()).orElse(0);
        boolean whole = size != 0 && type.size() % size == 0 && Long.bitCount(type.size()) == 1;
        return whole ? new View.Vector(element, type.size() / size) : bytes(type);
    }

    private View bytes(CType type) {
        Extent extent = sizes.extent(type);
        return extent == null
                ? new View.Bytes(type.spelling(), 0, 1)
                : new View.Bytes(type.spelling(), extent.size(), extent.alignment());
    }
}
