package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.select.FunctionTypedefs;
import dev.gatun.generator.select.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of a model, by what they stand for. Records and enums go by tag, by typedef's name and as in C ({@code struct point}). */
final class KnownNames {

    private final Map<String, Declaration.Function> functions = new LinkedHashMap<>();
    private final List<Declaration.Function> all = new ArrayList<>();
    private final Map<String, Declaration.Record> records = new LinkedHashMap<>();
    private final Map<String, Declaration.Enumeration> enums = new LinkedHashMap<>();
    private final Map<String, Declaration.Typedef> typedefs = new LinkedHashMap<>();
    private final Map<String, NamedConstant> constants = new LinkedHashMap<>();
    private final Set<String> bound = new HashSet<>();
    private final Map<RecordId, Declaration.Record> pruned;

    KnownNames(Selection selection) {
        pruned = selection.model().records();
        for (Declaration declaration : selection.model().declarations()) {
            add(declaration);
        }
        // what has a typedef's name can be called by that too, unless the name is something else's
        typedefs.values().forEach(this::addAlias);
        for (Declaration declaration : selection.declarations()) {
            if (declaration instanceof Declaration.Function function) {
                bound.add(function.name());
            }
        }
    }

    private void add(Declaration declaration) {
        switch (declaration) {
            case Declaration.Function function -> {
                functions.putIfAbsent(function.name(), function);
                all.add(function);
            }
            case Declaration.Record record -> add(record);
            case Declaration.Enumeration enumeration -> add(enumeration);
            case Declaration.Typedef typedef -> typedefs.putIfAbsent(typedef.name(), typedef);
            case Declaration.Macro macro -> NamedConstant.of(macro).ifPresent(this::add);
            case Declaration.Variable _ -> {}
        }
    }

    private void add(Declaration.Record record) {
        Declaration.Record seen = pruned.getOrDefault(record.id(), record);
        put(records, record.name(), seen);
        if (record.id().tag() != null) {
            put(records, new CType.RecordType(record.id()).spelling(), seen);
            put(records, record.id().tag(), seen);
        }
    }

    private void add(Declaration.Enumeration enumeration) {
        put(enums, enumeration.name(), enumeration);
        if (enumeration.id().tag() != null) {
            put(enums, new CType.EnumType(enumeration.id()).spelling(), enumeration);
            put(enums, enumeration.id().tag(), enumeration);
        }
        enumeration.constants().forEach(constant -> add(NamedConstant.of(enumeration, constant)));
    }

    private void add(NamedConstant constant) {
        constants.putIfAbsent(constant.name(), constant);
    }

    private static <T> void put(Map<String, T> map, @Nullable String name, T value) {
        if (name != null) {
            map.putIfAbsent(name, value);
        }
    }

    private void addAlias(Declaration.Typedef typedef) {
        CType type = typedef.type().canonical();
        if (type instanceof CType.Pointer pointer) {
            type = pointer.pointee().canonical();
        }
        if (type instanceof CType.RecordType(RecordId id)) {
            put(records, typedef.name(), pruned.get(id));
        } else if (type instanceof CType.EnumType(var id)) {
            enums.values().stream()
                    .filter(enumeration -> enumeration.id().equals(id))
                    .findFirst()
                    .ifPresent(enumeration -> put(enums, typedef.name(), enumeration));
        }
    }

    /** Of the kind, by name. */
    Map<String, ?> of(NameKind kind) {
        return switch (kind) {
            case FUNCTION -> functions;
            case RECORD -> records;
            case ENUM -> enums;
            case TYPEDEF -> typedefs;
            case CONSTANT -> constants;
            case CALLBACK -> callbacks();
        };
    }

    private Map<String, Declaration.Typedef> callbacks() {
        Map<String, Declaration.Typedef> callbacks = new LinkedHashMap<>();
        typedefs.forEach((name, typedef) -> {
            if (FunctionTypedefs.functionType(typedef.type()) != null) {
                callbacks.put(name, typedef);
            }
        });
        return callbacks;
    }

    boolean isBound(Declaration.Function function) {
        return bound.contains(function.name());
    }

    Declaration.@Nullable Function function(String name) {
        return functions.get(name);
    }

    Declaration.@Nullable Record record(String name) {
        return records.get(name);
    }

    Declaration.@Nullable Enumeration enumeration(String name) {
        return enums.get(name);
    }

    Declaration.@Nullable Typedef typedef(String name) {
        return typedefs.get(name);
    }

    /** All, several of a name where a variadic one has forms with given arguments. */
    List<Declaration.Function> functions() {
        return all;
    }

    List<NamedConstant> constants() {
        return new ArrayList<>(constants.values());
    }
}
