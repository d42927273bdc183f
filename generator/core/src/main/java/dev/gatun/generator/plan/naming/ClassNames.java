package dev.gatun.generator.plan.naming;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.select.FunctionTypedefs;
import dev.gatun.generator.select.Linkability;
import dev.gatun.generator.select.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The classes of a binding: those that a header names, given in source order, then those named after their place. */
public final class ClassNames {

    private final NameScope scope =
            NameScope.ofClasses().reserve(FixedNames.CLASSES).reserveAsWritten(FixedNames.CLASSES_AS_WRITTEN);
    private final Map<String, NameScope> scopes = new HashMap<>();
    private final Map<RecordId, String> records = new HashMap<>();
    private final Map<EnumId, String> enums = new HashMap<>();
    private final Map<String, String> callbacks = new HashMap<>();
    private final Map<String, String> newtypes = new HashMap<>();
    /** Empty for a shape that several typedefs name: which one is meant, nobody knows. */
    private final Map<FunctionShape, String> shapes = new HashMap<>();

    private final String header;
    private final Renaming renaming;

    /**
     * Names all that has a name.
     *
     * @param hasClass whether an enum gets a class of its own
     * @param renaming what names become
     * @param newtypes typedefs of integers that get a class
     */
    public ClassNames(
            String headerClass,
            Selection selection,
            Linkability linkability,
            Predicate<Declaration.Enumeration> hasClass,
            Renaming renaming,
            Iterable<String> newtypes) {
        this.renaming = renaming;
        header = scope.allocate(headerClass);
        newtypes.forEach(typedef -> this.newtypes.put(typedef, renaming.type(scope, typedef)));
        for (Declaration declaration : selection.declarations()) {
            switch (declaration) {
                case Declaration.Record record
                when record.name() != null -> records.put(record.id(), renaming.type(scope, record.name()));
                case Declaration.Enumeration enumeration
                when enumeration.name() != null && hasClass.test(enumeration) ->
                    enums.put(enumeration.id(), renaming.type(scope, enumeration.name()));
                case Declaration.Typedef typedef when isCallback(typedef, linkability) -> nameCallback(typedef);
                case Declaration.Record _, Declaration.Enumeration _, Declaration.Typedef _ -> {}
                case Declaration.Function _, Declaration.Variable _, Declaration.Macro _ -> {}
            }
        }
    }

    private void nameCallback(Declaration.Typedef typedef) {
        String name = renaming.type(scope, typedef.name());
        callbacks.put(typedef.name(), name);
        CType.Function function = FunctionTypedefs.functionType(typedef.type());
        if (function != null) {
            shapes.merge(FunctionShape.of(function), name, (_, _) -> "");
        }
    }

    private static boolean isCallback(Declaration.Typedef typedef, Linkability linkability) {
        CType.Function function = FunctionTypedefs.functionType(typedef.type());
        return function != null && linkability.callbackObstacle(function) == null;
    }

    /** The header class. */
    public String header() {
        return header;
    }

    /** The class of a record; null for one that is to be named after its place. */
    public @Nullable String record(RecordId id) {
        return records.get(id);
    }

    /** Names an untagged record after its place. */
    public String nameRecord(RecordId id, String place) {
        String name = renaming.type(scope, place);
        records.put(id, name);
        return name;
    }

    /** The class of an enum; null for one that is carried as a plain integer. */
    public @Nullable String enumeration(EnumId id) {
        return enums.get(id);
    }

    /** The class of a typedef of an integer; null for one that is an integer in Java too. */
    public @Nullable String newtype(String typedef) {
        return newtypes.get(typedef);
    }

    /** The interface of a typedef; null for a typedef that names no function type, or one that Java can't have. */
    public @Nullable String callback(String typedef) {
        return callbacks.get(typedef);
    }

    /** The interface of the only typedef that names this very type; null if there is none, or several. */
    public @Nullable String callback(CType.Function function) {
        String name = shapes.get(FunctionShape.of(function));
        return name == null || name.isEmpty() ? null : name;
    }

    /** A class that has no entity of its own in C: a callback or a part of the header class. */
    public String allocate(String wanted) {
        return renaming.type(scope, wanted);
    }

    /** A class that the user has named: nothing is stripped from it. */
    public String allocateAsGiven(String wanted) {
        return scope.allocate(wanted);
    }

    /** A class within that of a record; with the record's class before it: {@code hooks.log}. */
    public String allocateIn(String outer, String wanted) {
        NameScope nested = scopes.computeIfAbsent(outer, _ -> scope.nested());
        return outer + "." + renaming.type(nested, wanted);
    }

    /** The typedef that gives its name to a function type that is written out; null if there is none, or several. */
    public @Nullable String typedef(CType.Function function) {
        String name = callback(function);
        for (Map.Entry<String, String> callback : callbacks.entrySet()) {
            if (callback.getValue().equals(name)) {
                return callback.getKey();
            }
        }
        return null;
    }

    /** All class names given so far that could be named in an expression, fixed ones included. */
    public List<String> all() {
        List<String> all = new ArrayList<>(FixedNames.CLASSES);
        all.addAll(FixedNames.CLASSES_AS_WRITTEN);
        all.addAll(records.values());
        all.addAll(enums.values());
        all.addAll(callbacks.values());
        all.addAll(newtypes.values());
        all.add(header);
        return all;
    }
}
