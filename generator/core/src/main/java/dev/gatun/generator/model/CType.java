package dev.gatun.generator.model;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** A C type (C23 6.2.5). Records and enums are named by identity, so types are finite trees. */
public sealed interface CType {

    record Void() implements CType {}

    record Primitive(PrimitiveKind kind) implements CType {}

    /** {@code _BitInt(width)}. */
    record BitInt(int width, boolean signed) implements CType {}

    /** {@code _Complex element}. */
    record Complex(Primitive element) implements CType {}

    /** GNU vector type; {@code size} in bytes. */
    record Vector(CType element, long size) implements CType {}

    /** The target's {@code va_list}. */
    record VaList() implements CType {}

    record Pointer(CType pointee) implements CType {}

    /** @param length number of elements; empty for an incomplete or variable length array */
    record Array(CType element, OptionalLong length) implements CType {}

    /** @param prototype false where nothing is said of the parameters */
    record Function(CType result, List<CType> parameters, boolean variadic, boolean prototype) implements CType {}

    record RecordType(RecordId id) implements CType {}

    record EnumType(EnumId id) implements CType {}

    /** A typedef's name with what it stands for. */
    record Typedef(String name, CType aliased) implements CType {}

    record Qualified(CType type, Set<Qualifier> qualifiers) implements CType {}

    enum Qualifier { CONST, RESTRICT, VOLATILE, ATOMIC }

    /** The type without typedef names and qualifiers at its outermost level. */
    default CType canonical() {
        return switch (this) {
            case Typedef typedef -> typedef.aliased().canonical();
            case Qualified qualified -> qualified.type().canonical();
            case Void type -> type;
            case Primitive type -> type;
            case BitInt type -> type;
            case Complex type -> type;
            case Vector type -> type;
            case VaList type -> type;
            case Pointer type -> type;
            case Array type -> type;
            case Function type -> type;
            case RecordType type -> type;
            case EnumType type -> type;
        };
    }
}
