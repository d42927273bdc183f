package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.OwnedRule;
import dev.gatun.generator.config.OwnedRule.Mode;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.pattern.NamePattern;
import dev.gatun.generator.select.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what rules of ownership mean: types, what frees them, which functions make, lend or take their objects. */
final class OwnershipPlanner {

    private final Names names;
    private final List<Declaration.Function> functions;
    private final List<Diagnostic> diagnostics;
    private final Map<RecordId, OwnedType> types = new LinkedHashMap<>();
    private final Map<RecordId, OwnedRule> rules = new LinkedHashMap<>();
    private final Map<String, Set<RecordId>> makers = new HashMap<>();
    private final Map<String, Set<RecordId>> lenders = new HashMap<>();
    private final Map<String, Set<Integer>> takers = new HashMap<>();

    private OwnershipPlanner(Names names, List<Declaration.Function> functions, List<Diagnostic> diagnostics) {
        this.names = names;
        this.functions = functions;
        this.diagnostics = diagnostics;
    }

    /** @param diagnostics takes what can't be */
    static OwnedTypes plan(List<OwnedRule> rules, Names names, Selection selection, List<Diagnostic> diagnostics) {
        if (rules.isEmpty()) {
            return OwnedTypes.NONE;
        }
        List<Declaration.Function> functions = new ArrayList<>();
        for (Declaration declaration : selection.declarations()) {
            if (declaration instanceof Declaration.Function function) {
                functions.add(function);
            }
        }
        OwnershipPlanner planner = new OwnershipPlanner(names, functions, diagnostics);
        rules.forEach(planner::addType);
        planner.types.values().forEach(planner::checkFamily);
        planner.types.values().forEach(planner::addFunctions);
        return new OwnedTypes(planner.types, planner.makers, planner.lenders, planner.takers);
    }

    private void addType(OwnedRule rule) {
        Declaration.Record record = names.record(rule.type());
        Declaration.Function free = names.function(rule.free());
        Declaration.Record parent = rule.parent() == null ? null : names.record(rule.parent());
        if (record == null || free == null || !frees(rule, free, record)) {
            return;
        }
        if (rule.cleaner() && rule.mode() == Mode.CONFINED) {
            report(
                    rule.type(),
                    "objects of '" + rule.type() + "' are confined to their threads, and a cleaner is another thread",
                    "say 'mode: shared' if the library allows that, or leave the cleaner out");
        }
        OwnedType type =
                new OwnedType(record.id(), free, rule.mode(), rule.cleaner(), parent == null ? null : parent.id());
        if (types.putIfAbsent(record.id(), type) != null) {
            report(rule.type(), "'" + rule.type() + "' has a rule of ownership already", "merge the two");
        }
        rules.putIfAbsent(record.id(), rule);
    }

    private boolean frees(OwnedRule rule, Declaration.Function free, Declaration.Record record) {
        List<CType> parameters = free.type().parameters();
        String problem = null;
        if (parameters.size() != 1 || free.type().variadic()) {
            problem = "it takes " + (free.type().variadic() ? "any number of" : parameters.size()) + " parameters";
        } else if (!isPointerTo(parameters.getFirst(), record.id()) && !isAddress(parameters.getFirst())) {
            problem = "it takes '" + parameters.getFirst().spelling() + "'";
        } else if (free.type().result().canonical() instanceof CType.RecordType) {
            problem = "it returns a record by value";
        }
        if (problem != null) {
            report(
                    rule.free(),
                    "'" + rule.free() + "' can't free objects of '" + rule.type() + "': " + problem,
                    "what frees takes the object's address, as '" + new CType.RecordType(record.id()).spelling()
                            + " *' or 'void *', and nothing else");
        }
        return problem == null;
    }

    private static boolean isPointerTo(CType type, RecordId id) {
        return id.equals(OwnedTypes.recordPointedBy(type));
    }

    private static boolean isAddress(CType type) {
        return type.canonical() instanceof CType.Pointer pointer
                && pointer.pointee().canonical() instanceof CType.Void;
    }

    private void checkFamily(OwnedType type) {
        if (type.parent() == null) {
            return;
        }
        Entry entry = rule(type).parent();
        OwnedType parent = types.get(type.parent());
        if (entry == null) {
            return;
        }
        if (parent == null) {
            report(entry, "parent '" + entry + "' has no owner", "give '" + entry + "' a rule of its own in 'owned'");
        } else if (type.isShared() && !parent.isShared()) {
            report(
                    entry,
                    "objects of '" + rule(type).type() + "' are shared between threads, and their parents '" + entry
                            + "' are not",
                    "say 'mode: shared' for both, if the library allows that, or for none");
        } else if (isOwnAncestor(type)) {
            report(entry, "'" + rule(type).type() + "' comes from itself by its parents", "leave one 'parent' out");
        }
    }

    private boolean isOwnAncestor(OwnedType type) {
        Set<RecordId> seen = new HashSet<>();
        RecordId next = type.parent();
        while (next != null && !next.equals(type.id()) && seen.add(next)) {
            OwnedType parent = types.get(next);
            next = parent == null ? null : parent.parent();
        }
        return type.id().equals(next);
    }

    private OwnedRule rule(OwnedType type) {
        OwnedRule rule = rules.get(type.id());
        if (rule == null) {
            throw new IllegalStateException("a type without a rule: " + type);
        }
        return rule;
    }

    private void addFunctions(OwnedType type) {
        OwnedRule rule = rule(type);
        takers.computeIfAbsent(type.free().name(), _ -> new HashSet<>()).add(0);
        rule.consumedBy().forEach(entry -> addTaker(type, entry));
        Set<Declaration.Function> lending = givers(type, rule.borrowed());
        lending.forEach(function -> add(lenders, function, type));
        if (rule.from() == null) {
            functions.stream()
                    .filter(function -> makesByDefault(function, type) && !lending.contains(function))
                    .forEach(function -> add(makers, function, type));
            return;
        }
        for (Declaration.Function function : givers(type, rule.from())) {
            if (lending.contains(function)) {
                report(
                        rule.type(),
                        "'" + function.name() + "' both makes and lends objects of '" + rule.type() + "'",
                        "let only one of 'from' and 'borrowed' match it");
            }
            add(makers, function, type);
        }
    }

    private static void add(Map<String, Set<RecordId>> map, Declaration.Function function, OwnedType type) {
        map.computeIfAbsent(function.name(), _ -> new HashSet<>()).add(type.id());
    }

    /** A function that is given no object has none to lend. */
    private static boolean makesByDefault(Declaration.Function function, OwnedType type) {
        CType result = function.type().result();
        return isPointerTo(result, type.id())
                && !OwnedTypes.isConst(result)
                && function.type().parameters().stream()
                        .allMatch(parameter -> OwnedTypes.recordPointedBy(parameter) == null);
    }

    /** The functions of patterns that give objects of the type; a name has to be of such a function. */
    private Set<Declaration.Function> givers(OwnedType type, List<Entry> entries) {
        Set<Declaration.Function> givers = new HashSet<>();
        for (Entry entry : entries) {
            List<Declaration.Function> matching = names.functions(entry);
            List<Declaration.Function> giving =
                    matching.stream().filter(function -> gives(function, type)).toList();
            if (giving.isEmpty() && !matching.isEmpty()) {
                String subject = NamePattern.isName(entry.text())
                        ? "'" + entry + "' doesn't give"
                        : "no function that matches '" + entry + "' gives";
                String pointer = new CType.RecordType(type.id()).spelling() + " *";
                report(
                        entry,
                        subject + " objects of '" + rule(type).type() + "'",
                        "such a function returns '" + pointer + "', or writes one to a parameter");
            }
            givers.addAll(giving);
        }
        return givers;
    }

    private static boolean gives(Declaration.Function function, OwnedType type) {
        return isPointerTo(function.type().result(), type.id())
                || function.type().parameters().stream()
                        .anyMatch(parameter -> parameter.canonical() instanceof CType.Pointer pointer
                                && isPointerTo(pointer.pointee(), type.id()));
    }

    /** A function will do where only one parameter comes into question. */
    private void addTaker(OwnedType type, Entry entry) {
        int dot = entry.text().indexOf('.');
        Place.Parameter place = dot < 0 ? onlyParameter(type, entry) : names.parameter(entry);
        if (place == null) {
            return;
        }
        CType parameter = place.function().type().parameters().get(place.index());
        if (isPointerTo(parameter, type.id()) || isAddress(parameter)) {
            takers.computeIfAbsent(place.function().name(), _ -> new HashSet<>())
                    .add(place.index());
        } else {
            report(
                    entry,
                    "'" + entry + "' can't take objects of '" + rule(type).type() + "': it is '" + parameter.spelling()
                            + "'",
                    null);
        }
    }

    private Place.@Nullable Parameter onlyParameter(OwnedType type, Entry entry) {
        Declaration.Function function = names.function(entry);
        if (function == null) {
            return null;
        }
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < function.type().parameters().size(); i++) {
            if (isPointerTo(function.type().parameters().get(i), type.id())) {
                indices.add(i);
            }
        }
        if (indices.size() == 1) {
            return new Place.Parameter(function, indices.getFirst());
        }
        report(
                entry,
                "'" + entry + "' has " + (indices.isEmpty() ? "no parameter" : indices.size() + " parameters")
                        + " for objects of '" + rule(type).type() + "'",
                indices.isEmpty() ? null : "say which one: '" + entry + ".2' or by its name");
        return null;
    }

    private void report(Entry entry, String message, @Nullable String hint) {
        diagnostics.add(new Diagnostic(DiagnosticKind.OWNERSHIP, message, entry.position(), entry.length(), hint));
    }
}
