package dev.gatun.generator.suggest;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which functions give objects of a type, and which of them new ones, as far as names tell. */
final class Makers {

    private static final Set<String> COPIES = Set.of("dup", "copy", "clone", "ref");

    private final Map<RecordId, List<Declaration.Function>> givers = new HashMap<>();
    private final Map<RecordId, List<Declaration.Function>> out = new HashMap<>();
    private final Map<RecordId, List<Declaration.Function>> results = new HashMap<>();
    private final Map<RecordId, List<Declaration.Function>> others = new HashMap<>();

    Makers(Api api) {
        for (Declaration.Function function : api.functions()) {
            if (Words.end(function.name()).isEmpty()) {
                addOut(function);
            }
            addResult(function);
        }
    }

    private void addOut(Declaration.Function function) {
        for (int i = 0; i < function.type().parameters().size(); i++) {
            RecordId type = Api.outRecord(Api.type(function, i));
            if (type != null) {
                add(givers, type, function);
                if (isNew(function, i)) {
                    add(out, type, function);
                }
            }
        }
    }

    private void addResult(Declaration.Function function) {
        CType result = function.type().result();
        CType pointee = Api.pointee(result);
        RecordId type = Api.record(result);
        if (type == null || pointee == null || Api.isConst(pointee)) {
            return;
        }
        boolean takesIt =
                function.type().parameters().stream().anyMatch(parameter -> type.equals(Api.record(parameter)));
        boolean copies = Words.of(function.name()).stream().anyMatch(COPIES::contains);
        if (Words.makes(function.name()) && (!takesIt || copies)) {
            add(results, type, function);
        } else if (function.type().parameters().stream().allMatch(parameter -> Api.record(parameter) == null)) {
            add(others, type, function);
        }
    }

    private static void add(
            Map<RecordId, List<Declaration.Function>> map, RecordId type, Declaration.Function function) {
        List<Declaration.Function> functions = map.computeIfAbsent(type, _ -> new ArrayList<>());
        if (functions.isEmpty() || functions.getLast() != function) {
            functions.add(function);
        }
    }

    /** Whether what a function writes to a {@code T **} is new: both are named like it, or the parameter's name leaves no doubt. */
    static boolean isNew(Declaration.Function function, int parameter) {
        String name = Api.name(function, parameter);
        return name.matches("out|.*_out") || (Words.makes(function.name()) && Words.isOut(name));
    }

    /** Whether some function gives objects of the type. */
    boolean gives(RecordId type) {
        return givers.containsKey(type) || results.containsKey(type);
    }

    /** Whether some function is sure to make them. */
    boolean makes(RecordId type) {
        return out.containsKey(type) || results.containsKey(type);
    }

    /** Functions that write an object's address through a {@code T **}. */
    List<Declaration.Function> givers(RecordId type) {
        return givers.getOrDefault(type, List.of());
    }

    /** Those of which names tell that the object is new. */
    List<Declaration.Function> out(RecordId type) {
        return out.getOrDefault(type, List.of());
    }

    /** Functions with a word of making that return an object which may be changed. */
    List<Declaration.Function> results(RecordId type) {
        return results.getOrDefault(type, List.of());
    }

    /** Others that return one and take no record: they would count as makers unless told otherwise. */
    List<Declaration.Function> others(RecordId type) {
        return others.getOrDefault(type, List.of());
    }
}
