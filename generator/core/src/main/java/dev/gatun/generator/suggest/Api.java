package dev.gatun.generator.suggest;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.select.Selection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at: the bound declarations, and questions about their types.
 *
 * @param functions with types of parameters as adjusted, arrays as pointers
 */
record Api(
        Model model,
        List<Declaration.Function> functions,
        List<Declaration.Record> records,
        List<Declaration.Enumeration> enums,
        List<Declaration.Macro> macros) {

    private static final Set<PrimitiveKind> INTEGERS =
            EnumSet.range(PrimitiveKind.SHORT, PrimitiveKind.UNSIGNED_LONG_LONG);

    static Api of(Selection selection) {
        List<Declaration.Function> functions = new ArrayList<>();
        List<Declaration.Record> records = new ArrayList<>();
        List<Declaration.Enumeration> enums = new ArrayList<>();
        List<Declaration.Macro> macros = new ArrayList<>();
        for (Declaration declaration : selection.declarations()) {
            switch (declaration) {
                case Declaration.Function function -> functions.add(function);
                case Declaration.Record record -> records.add(record);
                case Declaration.Enumeration enumeration -> enums.add(enumeration);
                case Declaration.Macro macro -> macros.add(macro);
                case Declaration.Typedef _, Declaration.Variable _ -> {}
            }
        }
        return new Api(selection.model(), functions, records, enums, macros);
    }

    /** The type of a parameter, arrays and functions being pointers. */
    static CType type(Declaration.Function function, int parameter) {
        return function.type().parameters().get(parameter);
    }

    /** A parameter's name; empty for none. */
    static String name(Declaration.Function function, int parameter) {
        String name = function.parameters().get(parameter).name();
        return name == null ? "" : name;
    }

    /** How the configuration calls a parameter: by its name, or its number. */
    static String reference(Declaration.Function function, int parameter) {
        String name = name(function, parameter);
        return name.isEmpty() ? Integer.toString(parameter + 1) : name;
    }

    /** How evidence calls a parameter. */
    static String called(Declaration.Function function, int parameter) {
        String name = name(function, parameter);
        return name.isEmpty() ? "parameter " + (parameter + 1) : name;
    }

    static @Nullable CType pointee(CType type) {
        return type.canonical() instanceof CType.Pointer pointer ? pointer.pointee() : null;
    }

    /** The record that a pointer points to; null for anything else. */
    static @Nullable RecordId record(CType type) {
        CType pointee = pointee(type);
        return pointee != null && pointee.canonical() instanceof CType.RecordType(RecordId id) ? id : null;
    }

    /** The record whose address a pointer's target takes: that of {@code T **}; null where something of it is const, or for anything else. */
    static @Nullable RecordId outRecord(CType type) {
        CType pointee = pointee(type);
        CType target = pointee == null || isConst(pointee) ? null : pointee(pointee);
        return pointee == null || target == null || isConst(target) ? null : record(pointee);
    }

    static boolean isConst(CType type) {
        CType rest = type;
        while (true) {
            switch (rest) {
                case CType.Qualified(CType inner, Set<CType.Qualifier> qualifiers) -> {
                    if (qualifiers.contains(CType.Qualifier.CONST)) {
                        return true;
                    }
                    rest = inner;
                }
                case CType.Typedef typedef -> rest = typedef.aliased();
                case CType other -> {
                    return false;
                }
            }
        }
    }

    static boolean isInteger(CType type) {
        return type.canonical() instanceof CType.Primitive(PrimitiveKind kind) && INTEGERS.contains(kind);
    }

    static boolean isInt(CType type) {
        return type.canonical() instanceof CType.Primitive(PrimitiveKind kind) && kind == PrimitiveKind.INT;
    }

    static boolean isChar(CType type) {
        return type.canonical() instanceof CType.Primitive(PrimitiveKind kind) && kind == PrimitiveKind.CHAR;
    }

    static boolean isVoid(CType type) {
        return type.canonical() instanceof CType.Void;
    }

    /** {@code void *}, not const. */
    static boolean isUserData(CType type) {
        CType pointee = pointee(type);
        return pointee != null && isVoid(pointee) && !isConst(pointee);
    }

    static @Nullable EnumId enumeration(CType type) {
        return type.canonical() instanceof CType.EnumType(EnumId id) ? id : null;
    }

    /** The function that a pointer points to; null for anything else. */
    static CType.@Nullable Function callback(CType type) {
        CType pointee = pointee(type);
        return pointee != null && pointee.canonical() instanceof CType.Function function ? function : null;
    }

    static boolean hasCallback(Declaration.Function function) {
        return function.type().parameters().stream().anyMatch(type -> callback(type) != null);
    }

    /** How the configuration calls a record; null for one without a name. */
    @Nullable String nameOf(RecordId id) {
        Declaration.Record record = model.records().get(id);
        return record == null ? null : record.name();
    }

    boolean isOpaque(RecordId id) {
        Declaration.Record record = model.records().get(id);
        return record != null && !record.isComplete();
    }

    /** {@code sqlite3_close(sqlite3 *)}. */
    static String call(Declaration.Function function) {
        List<String> types = new ArrayList<>();
        function.type().parameters().forEach(type -> types.add(type.spelling()));
        return function.name() + "(" + String.join(", ", types) + ")";
    }
}
