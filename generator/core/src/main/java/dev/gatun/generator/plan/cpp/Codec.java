package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.plan.EnumForm;
import dev.gatun.generator.plan.Scalar;
import java.util.List;

/** How a value is written to bytes and read from them, and what it is in Java. */
public sealed interface Codec {

    /** Whether the value has pointers to objects that stay where they are. */
    default boolean leadsToObjects() {
        return switch (this) {
            case SequenceCodec it -> it.element().leadsToObjects();
            case MapCodec it -> it.key().leadsToObjects() || it.value().leadsToObjects();
            case OptionalCodec it -> it.value().leadsToObjects();
            case TupleCodec it -> it.components().stream().anyMatch(Codec::leadsToObjects);
            case VariantCodec it -> it.alternatives().stream().anyMatch(Codec::leadsToObjects);
            case ObjectCodec it -> it.mode() == CppPassing.Mode.POINTER;
            case ScalarCodec _, EnumCodec _, TextCodec _, PathCodec _, DurationCodec _, UnitCodec _ -> false;
        };
    }

    record ScalarCodec(Scalar scalar) implements Codec {}

    record EnumCodec(JavaName type, Scalar underlying, EnumForm form) implements Codec {}

    /** A Java {@code String}. */
    record TextCodec(TextKind kind) implements Codec {}

    /** What holds the text in C++. */
    enum TextKind {
        /** {@code std::string} */
        STRING,
        /** {@code std::string_view} */
        STRING_VIEW,
        /** A class that the configuration names, with {@code data()} and {@code size()}. */
        VIEW,
        /** {@code const char *}, which may be null */
        C_STRING,
        WSTRING,
        U8STRING,
        U16STRING,
        U32STRING
    }

    /** {@code java.nio.file.Path} */
    record PathCodec() implements Codec {}

    /**
     * A Java array for scalars, else a {@code List} or {@code Set}.
     *
     * @param length of a {@code std::array}; -1 for any other
     */
    record SequenceCodec(SequenceKind kind, Codec element, long length) implements Codec {

        /** Whether it is a span of numbers, which are where Java's bytes are. */
        public boolean isInPlace() {
            return (kind == SequenceKind.SPAN || kind == SequenceKind.WRITABLE_SPAN) && element instanceof ScalarCodec;
        }
    }

    /** What elements are in. */
    enum SequenceKind {
        VECTOR,
        ARRAY,
        LIST,
        SPAN,
        /** A span whose elements can be written to. */
        WRITABLE_SPAN,
        SET
    }

    /** {@code Map} */
    record MapCodec(Codec key, Codec value, boolean sorted) implements Codec {}

    /** {@code java.util.Optional} */
    record OptionalCodec(Codec value) implements Codec {}

    /** The runtime's {@code Pair}, {@code Tuple3} and so on. */
    record TupleCodec(List<Codec> components) implements Codec {}

    /** A generated sealed interface. */
    record VariantCodec(JavaName type, List<Codec> alternatives) implements Codec {}

    /** {@code java.time.Duration} */
    record DurationCodec() implements Codec {}

    /** {@code std::monostate} and its like: the runtime's {@code Unit}. */
    record UnitCodec() implements Codec {}

    /**
     * An object, by address.
     *
     * @param mode VALUE: a copy, which Java owns
     */
    record ObjectCodec(JavaName type, CppPassing.Mode mode) implements Codec {}
}
