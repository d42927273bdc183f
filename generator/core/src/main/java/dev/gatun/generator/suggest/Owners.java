package dev.gatun.generator.suggest;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.RecordId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types whose objects one function ends: named like {@code _free} or {@code _close}, it takes the type and nothing else, and others make it. */
final class Owners {

    private static final int SHOWN = 4;

    private final Api api;
    private final Map<RecordId, List<Declaration.Function>> ends = new LinkedHashMap<>();
    private final Set<Declaration.Function> ending = new HashSet<>();
    private final Makers makers;

    Owners(Api api) {
        this.api = api;
        this.makers = new Makers(api);
        for (Declaration.Function function : api.functions()) {
            RecordId type = ended(function);
            if (type != null && api.nameOf(type) != null && makers.gives(type)) {
                ends.computeIfAbsent(type, _ -> new ArrayList<>()).add(function);
                ending.add(function);
            }
        }
        ends.forEach((type, functions) ->
                functions.sort(Comparator.comparingInt(function -> rank(function, String.valueOf(api.nameOf(type))))));
    }

    /** What a function ends; null for any other function. */
    private static @Nullable RecordId ended(Declaration.Function function) {
        if (function.type().parameters().size() != 1
                || function.type().variadic()
                || Words.end(function.name()).isEmpty()) {
            return null;
        }
        CType parameter = Api.type(function, 0);
        CType pointee = Api.pointee(parameter);
        CType result = function.type().result();
        boolean status = Api.isVoid(result) || Api.isInteger(result) || Api.enumeration(result) != null;
        return status && pointee != null && !Api.isConst(pointee) ? Api.record(parameter) : null;
    }

    /** Those named after the type first, of these a later version; then what frees before what only closes. */
    private static int rank(Declaration.Function function, String type) {
        boolean version = function.name().matches(".*_v[0-9]+");
        return (isNamedAfter(function, type) ? 0 : 4)
                + (version ? 0 : 2)
                + (Words.end(function.name()).equals("close") ? 1 : 0);
    }

    /** {@code xmlFreeNode} is named after {@code xmlNode}, {@code xmlFreeNodeList} is not. */
    private static boolean isNamedAfter(Declaration.Function function, String type) {
        List<String> words = new ArrayList<>(Words.of(function.name().replaceFirst("_v[0-9]+$", "")));
        words.remove(Words.end(function.name()));
        return words.equals(Words.of(type));
    }

    /** Whether it is known which functions give new objects of the type, and which one ends them. */
    boolean isOwned(RecordId type) {
        List<Declaration.Function> functions = ends.getOrDefault(type, List.of());
        return makers.makes(type)
                && (functions.size() == 1
                        || (!functions.isEmpty()
                                && isNamedAfter(functions.getFirst(), String.valueOf(api.nameOf(type)))));
    }

    /** Whether the function ends an object. */
    boolean ends(Declaration.Function function) {
        return ending.contains(function);
    }

    List<Suggestion> suggestions() {
        List<Suggestion> suggestions = new ArrayList<>();
        ends.forEach((type, functions) -> add(type, functions, suggestions));
        return suggestions;
    }

    private void add(RecordId type, List<Declaration.Function> functions, List<Suggestion> suggestions) {
        String name = String.valueOf(api.nameOf(type));
        Declaration.Function free = functions.getFirst();
        boolean sure = isOwned(type);
        List<Declaration.Function> results = makers.results(type);
        List<Declaration.Function> all = new ArrayList<>(sure ? makers.out(type) : makers.givers(type));
        all.addAll(results);
        List<String> evidence = new ArrayList<>();
        evidence.add(Api.call(free) + ": takes the type, '" + Words.end(free.name()) + "' is in its name; "
                + some(names(all)) + (all.size() == 1 ? " gives it" : " give it"));
        StringBuilder yaml =
                new StringBuilder(Yaml.scalar(name)).append(":\n  free: ").append(Yaml.scalar(free.name()));
        List<String> others = names(makers.others(type));
        if (!results.isEmpty()) {
            yaml.append("\n  from: ").append(Yaml.list(names(results), "         "));
        } else if (!others.isEmpty()) {
            yaml.append("\n  borrowed: ").append(Yaml.list(others, "             "));
        }
        if (!others.isEmpty()) {
            evidence.add(some(others) + (others.size() == 1 ? " gives it" : " give it")
                    + " too: is it the caller's, and belongs to `from`?");
        }
        String parent = parent(type, all);
        if (parent != null) {
            yaml.append("\n  parent: ").append(Yaml.scalar(parent));
            evidence.add("parent: each function that gives it takes a " + parent + " first");
        }
        suggestions.add(new Suggestion(evidence, yaml.toString(), sure));
        for (Declaration.Function other : functions.subList(1, functions.size())) {
            String entry = Yaml.scalar(name) + ": " + Yaml.scalar(other.name());
            suggestions.add(new Suggestion(List.of("or " + Api.call(other)), entry, false));
        }
    }

    private static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? first + " and " + (names.size() - SHOWN) + " more" : first;
    }

    private static List<String> names(List<Declaration.Function> functions) {
        return functions.stream().map(Declaration.Function::name).toList();
    }

    /** The other owned type that each maker takes first, out-parameters aside; null where there is none. */
    private @Nullable String parent(RecordId type, List<Declaration.Function> functions) {
        RecordId parent = null;
        for (Declaration.Function function : functions) {
            RecordId first = null;
            for (CType parameter : function.type().parameters()) {
                if (!type.equals(Api.outRecord(parameter))) {
                    first = Api.record(parameter);
                    break;
                }
            }
            if (first == null || first.equals(type) || !isOwned(first) || (parent != null && !parent.equals(first))) {
                return null;
            }
            parent = first;
        }
        return parent == null ? null : api.nameOf(parent);
    }
}
