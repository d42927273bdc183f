package dev.gatun.generator.select;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.RecordId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Selected declarations and all that they refer to. Works off a queue, since types can be nested to any depth.
 *
 * <p>A record that the user excludes comes along all the same where its size matters: as a value, a field or an element. Where only
 * pointers to it are needed, it is taken for incomplete, and what it refers to isn't needed. So is one that nobody looks into. An excluded
 * enum is an integer; an excluded typedef of a function pointer gives no name.
 */
final class Closure {

    private final Model model;
    private final Predicate<Declaration> excluded;
    private final Predicate<Declaration.Record> shallow;
    private final Function<CType.Function, Declaration.@Nullable Typedef> named;
    private final Map<String, Declaration.Typedef> typedefs = new HashMap<>();
    private final Set<Declaration> selected = new LinkedHashSet<>();
    private final Map<RecordId, Declaration.Record> opaque = new LinkedHashMap<>();
    private final Set<String> seenAsValue = new HashSet<>();
    private final Set<String> seenBehindPointer = new HashSet<>();
    private final Deque<Needed> types = new ArrayDeque<>();

    /** @param excluded what the user wants to do without */
    Closure(Model model, Predicate<Declaration> excluded) {
        this(model, excluded, _ -> false, _ -> null);
    }

    /**
     * @param excluded what the user wants to do without
     * @param shallow records that are not looked into behind pointers
     * @param named the typedef whose name a function type goes by, though it is written out
     */
    Closure(
            Model model,
            Predicate<Declaration> excluded,
            Predicate<Declaration.Record> shallow,
            Function<CType.Function, Declaration.@Nullable Typedef> named) {
        this.model = model;
        this.excluded = excluded;
        this.shallow = shallow;
        this.named = named;
        for (Declaration declaration : model.declarations()) {
            if (declaration instanceof Declaration.Typedef typedef) {
                typedefs.put(typedef.name(), typedef);
            }
        }
    }

    /** @param asValue whether its layout is needed: false behind a pointer */
    private record Needed(CType type, boolean asValue) {}

    /** The declarations, in order of addition, in a set of the caller's own. */
    Set<Declaration> declarations() {
        Set<Declaration> declarations = new LinkedHashSet<>(selected);
        declarations.addAll(opaque.values());
        return declarations;
    }

    /** The model without the fields of records that were left out. */
    Model pruned() {
        if (opaque.isEmpty()) {
            return model;
        }
        Map<RecordId, Declaration.Record> records = new LinkedHashMap<>(model.records());
        records.putAll(opaque);
        return new Model(
                model.abi(),
                model.declarations(),
                records,
                model.enums(),
                model.skipped(),
                model.files(),
                model.diagnostics());
    }

    /** The declaration, or the incomplete one that stands for it. */
    Declaration asBound(Declaration declaration) {
        Declaration.Record incomplete =
                declaration instanceof Declaration.Record record ? opaque.get(record.id()) : null;
        return incomplete == null ? declaration : incomplete;
    }

    /** Adds a declaration with its dependencies. */
    void add(Declaration declaration) {
        enter(declaration);
        for (Needed needed = types.poll(); needed != null; needed = types.poll()) {
            follow(needed.type(), needed.asValue());
        }
    }

    private void enter(@Nullable Declaration declaration) {
        if (declaration == null || !selected.add(declaration)) {
            return;
        }
        switch (declaration) {
            case Declaration.Function function -> needSignature(function.type());
            case Declaration.Record record -> enterFields(record);
            case Declaration.Typedef typedef -> enterTypedef(typedef);
            case Declaration.Variable variable -> need(variable.type(), true);
            case Declaration.Macro macro -> need(macro.type(), true);
            case Declaration.Enumeration _ -> {}
        }
    }

    /** A second name alone is no need for what the user does without. */
    private void enterTypedef(Declaration.Typedef typedef) {
        CType type = typedef.type().canonical();
        while (type instanceof CType.Pointer pointer) {
            type = pointer.pointee().canonical();
        }
        Declaration.Record record =
                type instanceof CType.RecordType named ? model.records().get(named.id()) : null;
        if (record == null || record.name() == null || !excluded.test(record)) {
            need(typedef.type(), false);
        }
    }

    private void need(CType type, boolean asValue) {
        types.add(new Needed(type, asValue));
    }

    private void needSignature(CType.Function function) {
        need(function.result(), true);
        function.parameters().forEach(parameter -> need(parameter, true));
    }

    private void enterFields(Declaration.Record record) {
        opaque.remove(record.id());
        if (record.fields() != null) {
            for (Declaration.Field field : record.fields()) {
                need(field.type(), true);
            }
        }
    }

    private void follow(CType type, boolean asValue) {
        switch (type) {
            case CType.Pointer pointer -> need(pointer.pointee(), false);
            case CType.Array array -> need(array.element(), asValue);
            case CType.Qualified qualified -> need(qualified.type(), asValue);
            case CType.Vector vector -> need(vector.element(), asValue);
            case CType.Function function -> {
                enter(named.apply(function));
                needSignature(function);
            }
            case CType.Typedef typedef -> followTypedef(typedef, asValue);
            case CType.RecordType record -> followRecord(model.records().get(record.id()), asValue);
            case CType.EnumType enumType -> followEnum(model.enums().get(enumType.id()));
            case CType.Void _, CType.Primitive _, CType.BitInt _, CType.Complex _, CType.VaList _ -> {}
        }
    }

    private void followRecord(Declaration.@Nullable Record record, boolean asValue) {
        if (record == null || selected.contains(record)) {
            return;
        }
        boolean opaqueHere = excluded.test(record) || (record.isComplete() && shallow.test(record));
        if (asValue || record.name() == null || !opaqueHere) {
            enter(record);
        } else {
            opaque.putIfAbsent(record.id(), incomplete(record));
        }
    }

    private static Declaration.Record incomplete(Declaration.Record record) {
        return new Declaration.Record(
                record.id(),
                record.name(),
                null,
                false,
                0,
                0,
                record.attributes(),
                record.documentation(),
                record.position());
    }

    private void followEnum(Declaration.@Nullable Enumeration enumeration) {
        if (enumeration != null && (selected.contains(enumeration) || !excluded.test(enumeration))) {
            enter(enumeration);
        }
    }

    private void followTypedef(CType.Typedef typedef, boolean asValue) {
        Set<String> seen = asValue ? seenAsValue : seenBehindPointer;
        if (seen.add(typedef.name())) {
            need(typedef.aliased(), asValue);
            Declaration.Typedef declaration = typedefs.get(typedef.name());
            if (declaration != null
                    && FunctionTypedefs.functionType(declaration.type()) != null
                    && !excluded.test(declaration)) {
                enter(declaration);
            }
        }
    }
}
