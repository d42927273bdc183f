package dev.gatun.generator.select;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Selected declarations and all that they refer to. Works off a queue, since types can be nested to any depth. */
final class Closure {

    private final Model model;
    private final Map<String, Declaration.Typedef> typedefs = new HashMap<>();
    private final Set<Declaration> selected = new LinkedHashSet<>();
    private final Set<String> seenTypedefs = new HashSet<>();
    private final Deque<CType> types = new ArrayDeque<>();

    Closure(Model model) {
        this.model = model;
        for (Declaration declaration : model.declarations()) {
            if (declaration instanceof Declaration.Typedef typedef) {
                typedefs.put(typedef.name(), typedef);
            }
        }
    }

    /** The declarations, in order of addition. */
    Set<Declaration> declarations() {
        return selected;
    }

    /** Adds a declaration with its dependencies. */
    void add(Declaration declaration) {
        enter(declaration);
        for (CType type = types.poll(); type != null; type = types.poll()) {
            follow(type);
        }
    }

    private void enter(@Nullable Declaration declaration) {
        if (declaration == null || !selected.add(declaration)) {
            return;
        }
        switch (declaration) {
            case Declaration.Function function -> types.add(function.type());
            case Declaration.Record record -> enterFields(record);
            case Declaration.Typedef typedef -> types.add(typedef.type());
            case Declaration.Variable variable -> types.add(variable.type());
            case Declaration.Macro macro -> types.add(macro.type());
            case Declaration.Enumeration _ -> {}
        }
    }

    private void enterFields(Declaration.Record record) {
        if (record.fields() != null) {
            for (Declaration.Field field : record.fields()) {
                types.add(field.type());
            }
        }
    }

    private void follow(CType type) {
        switch (type) {
            case CType.Pointer pointer -> types.add(pointer.pointee());
            case CType.Array array -> types.add(array.element());
            case CType.Qualified qualified -> types.add(qualified.type());
            case CType.Vector vector -> types.add(vector.element());
            case CType.Function function -> {
                types.add(function.result());
                types.addAll(function.parameters());
            }
            case CType.Typedef typedef -> followTypedef(typedef);
            case CType.RecordType record -> enter(model.records().get(record.id()));
            case CType.EnumType enumType -> enter(model.enums().get(enumType.id()));
            case CType.Void _, CType.Primitive _, CType.BitInt _, CType.Complex _, CType.VaList _ -> {}
        }
    }

    private void followTypedef(CType.Typedef typedef) {
        if (seenTypedefs.add(typedef.name())) {
            types.add(typedef.aliased());
            Declaration.Typedef declaration = typedefs.get(typedef.name());
            if (declaration != null && FunctionTypedefs.functionType(declaration.type()) != null) {
                enter(declaration);
            }
        }
    }
}
