package dev.gatun.generator.model;

import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Attribute;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a header declares, names resolved. One per entity: redeclarations are merged, a definition wins. That is why their hash codes are
 * those of their names: hashing all that they refer to would take longer than what a set of them is for.
 */
public sealed interface Declaration {

    /** The entity's name; null for an untagged record or enum without a typedef name. */
    @Nullable String name();

    SourcePosition position();

    /** The documenting comment, delimiters included; null where there is none. */
    @Nullable String documentation();

    /**
     * @param symbol the linker's name: the {@code asm} label where there is one
     * @param type with adjusted parameter types (arrays and functions are pointers, C23 6.7.7.4)
     * @param inline whether it has no symbol that a library must export: {@code static}, or {@code inline} without an external definition
     * @param definition what there is of it in the headers
     */
    record Function(
            String name,
            String symbol,
            CType.Function type,
            List<Parameter> parameters,
            boolean inline,
            Definition definition,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position)
            implements Declaration {

        /** What a header has of a function. */
        public enum Definition {
            /** A declaration only. */
            NONE,
            /** Its body. */
            BODY,
            /** A function-like macro, which a user has given the signature for. */
            MACRO,
            /** Variadic in the headers; here with arguments of types that a user has given. */
            FIXED_FORM
        }

        /** What tells it from all others: the name, which only forms of a variadic function share. */
        public String key() {
            return definition == Definition.FIXED_FORM ? spelling() : name;
        }

        /** As declared in C, without a semicolon: {@code int each(const point *pts, size_t n, visit v)}. */
        public String spelling() {
            return CTypePrinter.declareFunction(this);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** @param type as declared, before adjustment, so that {@code int a[4]} can be shown as such */
    record Parameter(@Nullable String name, CType type, List<Attribute> attributes) {}

    /**
     * @param name the typedef's name where the record has one in the same declaration and differs from or lacks the tag, else the tag
     * @param fields null for an incomplete record (an opaque type)
     * @param packed whether the record carries the packed attribute
     * @param pack {@code #pragma pack} in force, in bytes; 0 for none
     * @param alignment the largest explicit alignment asked for, in bytes; 0 for none
     */
    record Record(
            RecordId id,
            @Nullable String name,
            @Nullable List<Field> fields,
            boolean packed,
            int pack,
            long alignment,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position)
            implements Declaration {

        public boolean isComplete() {
            return fields != null;
        }

        /**
         * Whether its own scalars, pointers aside, are stored in the byte order that the target does not have (GCC manual, "Common Type
         * Attributes", {@code scalar_storage_order}). All targets are little-endian.
         */
        public boolean isSwapped() {
            for (Attribute attribute : attributes) {
                if (attribute.name().equals("scalar_storage_order") && attribute.arguments() != null) {
                    return attribute.arguments().text().contains("big");
                }
            }
            return false;
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /**
     * @param name null for an anonymous record member and for an unnamed bit-field
     * @param width of a bit-field, in bits
     * @param alignment the largest explicit alignment, in bytes; 0 for none
     */
    record Field(
            @Nullable String name,
            CType type,
            OptionalInt width,
            boolean packed,
            long alignment,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position) {}

    /** @param underlying the compatible integer type (C23 6.7.3.3); null for an incomplete enum, whose constants are empty */
    record Enumeration(
            EnumId id,
            @Nullable String name,
            CType.@Nullable Primitive underlying,
            List<Constant> constants,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position)
            implements Declaration {

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    record Constant(
            String name,
            BigInteger value,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position) {}

    /** @param alignment what its {@code aligned} attribute gives the type, in bytes; 0 where it has none */
    record Typedef(
            String name,
            CType type,
            long alignment,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position)
            implements Declaration {

        /** A typedef that leaves the alignment as it is. */
        public Typedef(
                String name,
                CType type,
                List<Attribute> attributes,
                @Nullable String documentation,
                SourcePosition position) {
            this(name, type, 0, attributes, documentation, position);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** @param internal whether each translation unit has its own, so that it has no symbol: {@code static}, {@code constexpr} */
    record Variable(
            String name,
            String symbol,
            CType type,
            boolean threadLocal,
            boolean internal,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position)
            implements Declaration {

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** An object-like macro that is a value, or an object declared with {@code constexpr}. */
    record Macro(
            String name,
            CType type,
            ConstantValue value,
            @Nullable String documentation,
            SourcePosition position) implements Declaration {

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
