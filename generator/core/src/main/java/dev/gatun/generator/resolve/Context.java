package dev.gatun.generator.resolve;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.TypeSizes;
import dev.gatun.generator.resolve.constant.Names;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.TypeName;
import dev.gatun.runtime.layout.TargetAbi;
import org.jspecify.annotations.Nullable;

/**
 * One run's state and the parts that work on it: types need constants (array bounds), constants need types ({@code sizeof}),
 * so that each finds the others here.
 */
final class Context implements Names {

    private final TargetAbi abi;
    private final Scopes scopes = new Scopes();
    private final Entities entities = new Entities();
    private final TypeSizes sizes;
    private final Constants constants;
    private final TypeAttributes typeAttributes;
    private final TypeResolver types;
    private final DeclaratorResolver declarators;
    private final RecordResolver records;
    private final EnumResolver enums;
    /** Where the expression at hand stands: its type names have no position of their own. */
    private @Nullable SourcePosition place;

    Context(TargetAbi abi) {
        this.abi = abi;
        this.sizes = new TypeSizes(abi, entities::record, entities::enumeration);
        this.constants = new Constants(this);
        this.typeAttributes = new TypeAttributes(this);
        this.types = new TypeResolver(this);
        this.declarators = new DeclaratorResolver(this);
        this.records = new RecordResolver(this);
        this.enums = new EnumResolver(this);
    }

    TargetAbi abi() {
        return abi;
    }

    Scopes scopes() {
        return scopes;
    }

    Entities entities() {
        return entities;
    }

    Constants constants() {
        return constants;
    }

    TypeAttributes typeAttributes() {
        return typeAttributes;
    }

    TypeResolver types() {
        return types;
    }

    DeclaratorResolver declarators() {
        return declarators;
    }

    RecordResolver records() {
        return records;
    }

    EnumResolver enums() {
        return enums;
    }

    void at(SourcePosition position) {
        place = position;
    }

    SourcePosition place() {
        if (place == null) {
            throw new IllegalStateException("no declaration at hand");
        }
        return place;
    }

    @Override
    public TypeSizes sizes() {
        return sizes;
    }

    @Override
    public @Nullable Meaning find(String identifier) {
        return scopes.find(identifier);
    }

    @Override
    public CType type(TypeName name) throws NotConstantException {
        try {
            return types.resolve(name, place());
        } catch (ResolutionException e) {
            throw new NotConstantException("has a type in error: " + e.getMessage());
        }
    }

    @Override
    public Declaration.@Nullable Record record(RecordId id) {
        return entities.record(id);
    }

    @Override
    public CType.@Nullable Primitive underlying(EnumId id) {
        Declaration.Enumeration enumeration = entities.enumeration(id);
        return enumeration == null ? null : enumeration.underlying();
    }
}
