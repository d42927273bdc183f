package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.TypeSizes;
import dev.gatun.generator.syntax.TypeName;
import org.jspecify.annotations.Nullable;

/** What an expression refers to. */
public interface Names {

    /** What an ordinary identifier means (C23 6.2.3). */
    sealed interface Meaning {

        /** An enumeration constant or a {@code constexpr} object. */
        record Constant(Value value) implements Meaning {}

        record Function(CType.Function type) implements Meaning {}

        record Variable(CType type) implements Meaning {}

        record Type(CType type) implements Meaning {}
    }

    /** Null for an identifier that is not declared. */
    @Nullable Meaning find(String identifier);

    /** @throws NotConstantException if the type name names no type */
    CType type(TypeName name) throws NotConstantException;

    TypeSizes sizes();

    /** Null for a record that is not declared. */
    Declaration.@Nullable Record record(RecordId id);

    /** The integer type that an enum is compatible with; null for an incomplete one. */
    CType.@Nullable Primitive underlying(EnumId id);
}
