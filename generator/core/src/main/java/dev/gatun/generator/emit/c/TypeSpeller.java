package dev.gatun.generator.emit.c;

import dev.gatun.generator.layout.Layouts;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PlacedField;
import dev.gatun.generator.model.RecordId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How C says the types of a model. Untagged records and enums have the name of their typedef; without one they are the type of
 * a field: {@code __typeof__(((struct s *) 0)->inner)}. What has no name at all, such as a tag of a prototype's scope, can't be said.
 */
public final class TypeSpeller {

    /** By {@link RecordId} or {@link EnumId}. */
    private final Map<Object, String> names = new HashMap<>();

    private final Model model;
    private final Layouts layouts;

    public TypeSpeller(Model model, Layouts layouts) {
        this.model = model;
        this.layouts = layouts;
        Deque<Declaration.Record> named = new ArrayDeque<>();
        for (Declaration.Enumeration enumeration : model.enums().values()) {
            String tag = enumeration.id().tag();
            name(
                    enumeration.id(),
                    tag == null ? enumeration.name() : "enum " + tag,
                    enumeration.id().ordinal());
        }
        for (Declaration.Record record : model.records().values()) {
            String tag = record.id().tag();
            String spelling = tag == null ? record.name() : new CType.RecordType(record.id()).spelling();
            if (name(record.id(), spelling, record.id().ordinal())) {
                named.add(record);
            }
        }
        while (!named.isEmpty()) {
            nameInner(named.remove(), named);
        }
    }

    private boolean name(Object id, @Nullable String spelling, int ordinal) {
        boolean tagged = spelling != null && spelling.indexOf(' ') >= 0;
        // a tag with an ordinal is one of a prototype's scope
        return spelling != null && (!tagged || ordinal == 0) && names.putIfAbsent(id, spelling) == null;
    }

    /** Names the untagged types of a record's fields. */
    private void nameInner(Declaration.Record record, Deque<Declaration.Record> named) {
        String outer = names.get(record.id());
        for (PlacedField placed : layouts.sizes().namedFields(record)) {
            StringBuilder place =
                    new StringBuilder("((" + outer + " *) 0)->" + placed.field().name());
            CType type = placed.field().type().canonical();
            while (type instanceof CType.Array array) {
                place.append("[0]");
                type = array.element().canonical();
            }
            if (type instanceof CType.EnumType(EnumId id) && placed.width().isEmpty()) {
                names.putIfAbsent(id, "__typeof__(" + place + ")");
            }
            if (type instanceof CType.RecordType(RecordId id)
                    && names.putIfAbsent(id, "__typeof__(" + place + ")") == null) {
                named.add(model.records().get(id));
            }
        }
    }

    /** The record's type name, null where it has none. */
    public @Nullable String name(RecordId id) {
        return names.get(id);
    }

    /** The enum's type name, null where it has none. */
    public @Nullable String name(EnumId id) {
        return names.get(id);
    }

    /** The type as a type name, null where C can't say it. */
    public @Nullable String spell(CType type) {
        CType sayable = sayable(type);
        return sayable == null ? null : sayable.spelling();
    }

    /** The declaration of {@code name} with the type, without a semicolon; a pointer to what C can't say is one to {@code void}. */
    public String declare(CType type, String name) {
        CType sayable = sayable(type);
        if (sayable == null && !(type.canonical() instanceof CType.Pointer)) {
            throw new IllegalArgumentException("can't be said in C: " + type.spelling());
        }
        return sayable == null ? "void *" + name : sayable.declare(name);
    }

    /** The type with records and enums by names that stand for themselves. */
    private @Nullable CType sayable(CType type) {
        return switch (type) {
            case CType.Void _, CType.Primitive _, CType.BitInt _, CType.Complex _, CType.VaList _ -> type;
            // a typedef's name says it all
            case CType.Typedef _ -> type;
            case CType.Vector(CType element, long size) -> {
                CType part = sayable(element);
                yield part == null ? null : new CType.Vector(part, size);
            }
            case CType.Pointer(CType pointee) -> {
                CType part = sayable(pointee);
                yield part == null ? null : new CType.Pointer(part);
            }
            case CType.Array(CType element, var length) -> {
                CType part = sayable(element);
                yield part == null ? null : new CType.Array(part, length);
            }
            case CType.Qualified(CType part, var qualifiers) -> {
                CType inner = sayable(part);
                yield inner == null ? null : new CType.Qualified(inner, qualifiers);
            }
            case CType.Function function -> function(function);
            case CType.RecordType(RecordId id) -> named(id, type);
            case CType.EnumType(EnumId id) -> named(id, type);
        };
    }

    private @Nullable CType named(Object id, CType type) {
        String name = names.get(id);
        return name == null ? null : new CType.Typedef(name, type);
    }

    private @Nullable CType function(CType.Function function) {
        CType result = sayable(function.result());
        List<CType> parameters = new ArrayList<>();
        for (CType parameter : function.parameters()) {
            CType part = sayable(parameter);
            if (part == null) {
                return null;
            }
            parameters.add(part);
        }
        return result == null
                ? null
                : new CType.Function(result, parameters, function.variadic(), function.prototype());
    }
}
