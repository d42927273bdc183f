package dev.gatun.generator.model;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** The target's {@code va_list}; as a parameter's type too, though some targets adjust it to a pointer. */
    record VaList() implements CType {}

    record Pointer(CType pointee) implements CType {}

    /** @param length number of elements; empty for an incomplete or variable length array */
    record Array(CType element, OptionalLong length) implements CType {}

    /**
     * @param parameters adjusted (C23 6.7.7.4): arrays and functions are pointers, qualifiers at the outermost level are gone
     * @param prototype false where nothing is said of the parameters
     * @param parameterNames one for each parameter, empty where it has none; no part of the type's identity
     */
    record Function(
            CType result, List<CType> parameters, boolean variadic, boolean prototype, List<String> parameterNames)
            implements CType {

        public Function {
            parameters = List.copyOf(parameters);
            parameterNames = List.copyOf(parameterNames);
            if (parameterNames.size() != parameters.size()) {
                throw new IllegalArgumentException(parameters.size() + " parameters, names " + parameterNames);
            }
        }

        /** A function type whose parameters have no names. */
        public Function(CType result, List<CType> parameters, boolean variadic, boolean prototype) {
            this(
                    result,
                    parameters,
                    variadic,
                    prototype,
                    parameters.stream().map(parameter -> "").toList());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Function function
                    && variadic == function.variadic
                    && prototype == function.prototype
                    && result.equals(function.result)
                    && parameters.equals(function.parameters);
        }

        @Override
        public int hashCode() {
            return 31 * result.hashCode() + parameters.hashCode();
        }
    }

    record RecordType(RecordId id) implements CType {}

    record EnumType(EnumId id) implements CType {}

    /**
     * A typedef's name with what it stands for.
     *
     * @param alignment what an {@code aligned} attribute of the typedef gives its type, in bytes; 0 where it has none
     */
    record Typedef(String name, CType aliased, long alignment) implements CType {

        /** A typedef without attributes. */
        public Typedef(String name, CType aliased) {
            this(name, aliased, 0);
        }

        /** Chains of typedefs can be of any length, and few typedefs share a name. */
        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    record Qualified(CType type, Set<Qualifier> qualifiers) implements CType {}

    enum Qualifier {
        CONST,
        RESTRICT,
        VOLATILE,
        ATOMIC
    }

    /** The type without typedef names and qualifiers at its outermost level. */
    default CType canonical() {
        // a loop, since headers can chain typedefs to any length
        CType type = this;
        while (type.unwrapped() instanceof CType inner) {
            type = inner;
        }
        return type;
    }

    /** What a typedef name or a qualifier is about, null for any other type. */
    private @Nullable CType unwrapped() {
        return switch (this) {
            case Typedef typedef -> typedef.aliased();
            case Qualified qualified -> qualified.type();
            case Void _, Primitive _, BitInt _, Complex _, Vector _, VaList _ -> null;
            case Pointer _, Array _, Function _, RecordType _, EnumType _ -> null;
        };
    }

    /** As a type name in C: {@code int (*)(const char *)}, {@code unsigned char[16]}; typedef names are kept. */
    default String spelling() {
        return CTypePrinter.declare(this, "");
    }

    /** As the declaration of {@code name} in C, without a semicolon: {@code int (*name)(const char *)}. */
    default String declare(String name) {
        return CTypePrinter.declare(this, name);
    }
}
