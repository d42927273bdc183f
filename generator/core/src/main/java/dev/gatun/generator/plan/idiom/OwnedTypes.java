package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.CType.Qualifier;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types whose objects have owners, and what functions do with such objects.
 *
 * @param types in the order of the configuration
 * @param makers by function, the types of the results that are new objects
 * @param lenders functions that never give new objects, whatever else speaks for it
 * @param takers by function, the parameters (indices from 0) that take an object over
 */
public record OwnedTypes(
        Map<RecordId, OwnedType> types,
        Map<String, Set<RecordId>> makers,
        Map<String, Set<RecordId>> lenders,
        Map<String, Set<Integer>> takers) {

    /** No type has. */
    public static final OwnedTypes NONE = new OwnedTypes(Map.of(), Map.of(), Map.of(), Map.of());

    public @Nullable OwnedType of(RecordId id) {
        return types.get(id);
    }

    /** The owned type that a type points to; null where that isn't one. */
    public @Nullable OwnedType pointedBy(CType type) {
        RecordId id = recordPointedBy(type);
        return id == null ? null : types.get(id);
    }

    /** Whether a function takes over what a parameter of it points to. */
    public boolean takes(Declaration.Function function, int parameter) {
        return takers.getOrDefault(function.name(), Set.of()).contains(parameter);
    }

    /** Whether the result of a function is a new object. */
    public boolean isNew(Declaration.Function function) {
        OwnedType type = pointedBy(function.type().result());
        return type != null && makers.getOrDefault(function.name(), Set.of()).contains(type.id());
    }

    /** Whether what a function writes to a parameter, a pointer to a pointer, is a new object. */
    public boolean isNewIn(Declaration.Function function, int parameter) {
        CType type = function.type().parameters().get(parameter).canonical();
        CType written = type instanceof CType.Pointer pointer ? pointer.pointee() : type;
        OwnedType owned = pointedBy(written);
        return owned != null
                && !isConst(written)
                && !lenders.getOrDefault(function.name(), Set.of()).contains(owned.id());
    }

    /** The parameter that the parent of new objects comes by; -1 for none. */
    public int parentParameter(Declaration.Function function, OwnedType made) {
        List<CType> parameters = function.type().parameters();
        for (int i = 0; i < parameters.size() && made.parent() != null; i++) {
            if (made.parent().equals(recordPointedBy(parameters.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    static @Nullable RecordId recordPointedBy(CType type) {
        return type.canonical() instanceof CType.Pointer pointer
                        && pointer.pointee().canonical() instanceof CType.RecordType(RecordId id)
                ? id
                : null;
    }

    /** Whether what a type points to may not be written. */
    static boolean isConst(CType type) {
        CType pointee = type.canonical() instanceof CType.Pointer pointer ? pointer.pointee() : type;
        while (true) {
            switch (pointee) {
                case CType.Qualified qualified
                when qualified.qualifiers().contains(Qualifier.CONST) -> {
                    return true;
                }
                case CType.Qualified qualified -> pointee = qualified.type();
                case CType.Typedef typedef -> pointee = typedef.aliased();
                case CType other -> {
                    return false;
                }
            }
        }
    }
}
