package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.CppRules;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.select.cpp.CppSelection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what the names of a configuration stand for; those that stand for nothing are reported with the nearest known name. */
final class KnownEntities {

    private static final String LIST = "names are those of the headers; `gatun inspect` lists them";

    private final Map<String, List<Function>> functions = new LinkedHashMap<>();
    private final Map<String, CppClass> classes = new LinkedHashMap<>();
    private final Set<String> others = new LinkedHashSet<>();
    private final Set<String> enums = new LinkedHashSet<>();
    private final Set<String> namespaces = new LinkedHashSet<>();
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    KnownEntities(CppSelection selection) {
        for (CppDeclaration declaration : selection.declarations()) {
            if (!declaration.name().isGlobal()) {
                add(declaration);
            }
        }
        selection.classes().values().forEach(this::add);
    }

    private void add(CppDeclaration declaration) {
        List<String> path = declaration.name().namespacePath();
        for (int i = 1; i <= path.size(); i++) {
            namespaces.add(String.join("::", path.subList(0, i)));
        }
        switch (declaration) {
            case Function it -> put(it);
            case CppClass it -> {
                if (classes.putIfAbsent(it.name().spelling(), it) == null) {
                    classes.putIfAbsent(plain(it.name()), it);
                    it.members(CppDeclaration.class).forEach(this::add);
                }
            }
            default -> {
                others.add(declaration.name().spelling());
                others.add(plain(declaration.name()));
                if (declaration instanceof CppDeclaration.Enumeration it) {
                    enums.add(it.name().spelling());
                    enums.add(plain(it.name()));
                }
            }
        }
    }

    private void put(Function function) {
        Set<String> spellings = new LinkedHashSet<>(List.of(function.name().spelling(), plain(function.name())));
        for (String spelling : spellings) {
            functions.computeIfAbsent(spelling, _ -> new ArrayList<>()).add(function);
        }
    }

    /** A name without template arguments. */
    static String plain(QualifiedName name) {
        return name.parts().stream().map(QualifiedName.Part::text).collect(Collectors.joining("::"));
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    boolean function(Entry entry) {
        return isKnown(entry, "function", functions.keySet());
    }

    boolean enumeration(Entry entry) {
        return isKnown(entry, "enum", enums);
    }

    boolean namespace(Entry entry) {
        return isKnown(entry, "namespace", namespaces);
    }

    /** A function, class, field, variable or enum. */
    boolean entity(Entry entry) {
        Set<String> all = new LinkedHashSet<>(functions.keySet());
        all.addAll(classes.keySet());
        all.addAll(others);
        return isKnown(entry, "declaration", all);
    }

    private boolean isKnown(Entry entry, String kind, Collection<String> all) {
        if (all.contains(entry.text())) {
            return true;
        }
        String nearest = NearestName.of(entry.text(), List.copyOf(all));
        report(
                DiagnosticKind.UNKNOWN_NAME,
                "no " + kind + " '" + entry.text() + "' in the headers",
                entry,
                nearest == null ? LIST : "did you mean '" + nearest + "'?");
        return false;
    }

    /**
     * A parameter as {@code function.parameter}.
     *
     * @param dot index of the dot
     */
    boolean parameter(Entry entry, int dot) {
        return parameter(entry.part(0, dot), entry.part(dot + 1, entry.text().length()));
    }

    /** Whether any overload of a function has a parameter of that name or number. */
    boolean parameter(Entry function, Entry parameter) {
        if (!function(function)) {
            return false;
        }
        List<String> names = new ArrayList<>();
        for (Function each : functions.getOrDefault(function.text(), List.of())) {
            for (int i = 0; i < each.parameters().size(); i++) {
                String name = each.parameters().get(i).name();
                names.add(String.valueOf(i + 1));
                if (name != null) {
                    names.add(name);
                }
            }
        }
        if (names.contains(parameter.text())) {
            return true;
        }
        String nearest = NearestName.of(parameter.text(), names);
        report(
                DiagnosticKind.UNKNOWN_NAME,
                "function '" + function.text() + "' has no parameter '" + parameter.text() + "'",
                parameter,
                nearest == null ? "parameters go by name, or by number from 1" : "did you mean '" + nearest + "'?");
        return false;
    }

    /** Says that a parameter is missing behind a function. */
    void expectParameter(Entry entry) {
        report(
                DiagnosticKind.BAD_CONFIGURATION,
                "'" + entry.text() + "' names no parameter",
                entry,
                "as in " + entry.text() + ".1");
    }

    /** The class of a rule with the methods that it names; null if it has not. */
    @Nullable CppClass statusClass(CppRules.Status status) {
        if (!isKnown(status.type(), "class", classes.keySet())) {
            return null;
        }
        CppClass type = classes.get(status.type().text());
        return type != null && hasMethod(type, status.ok()) && hasMethod(type, status.message()) ? type : null;
    }

    /** A class whose objects are text. */
    @Nullable CppClass textClass(Entry entry) {
        CppClass type = isKnown(entry, "class", classes.keySet()) ? classes.get(entry.text()) : null;
        return type != null && hasMethod(type, entry, "data") && hasMethod(type, entry, "size") ? type : null;
    }

    private boolean hasMethod(CppClass type, Entry entry) {
        return hasMethod(type, entry, entry.text());
    }

    private boolean hasMethod(CppClass type, Entry entry, String method) {
        List<String> names = type.members(Function.class)
                .filter(it -> it.kind() == Function.Kind.METHOD && CallPlanner.required(it) == 0)
                .map(it -> it.name().identifier())
                .toList();
        if (names.contains(method)) {
            return true;
        }
        String nearest = NearestName.of(method, names);
        report(
                DiagnosticKind.ERROR_RULE,
                "class '" + type.name() + "' has no method '" + method + "' without parameters",
                entry,
                nearest == null ? null : "did you mean '" + nearest + "'?");
        return false;
    }

    /** Rules that are for C alone. */
    void refuse(Configuration configuration) {
        configuration.buffers().forEach(rule -> refuse("buffers", rule.place()));
        configuration.owned().forEach(rule -> refuseOwned(rule.type()));
        configuration.callbacks().forEach(rule -> refuse("callbacks", rule.place()));
        configuration.critical().forEach(entry -> refuse("critical", entry));
        configuration.tagged().forEach(rule -> refuse("tagged", rule.struct()));
        configuration.newtypes().forEach(entry -> refuse("newtypes", entry));
        configuration.variadic().forEach(entry -> refuse("variadic", entry));
        configuration
                .errors()
                .forEach(rule -> rule.functions().stream().limit(1).forEach(this::refuseErrors));
    }

    private void refuse(String key, Entry entry) {
        report(DiagnosticKind.BAD_CONFIGURATION, "'" + key + "' is for headers of C", entry, null);
    }

    private void refuseOwned(Entry entry) {
        report(
                DiagnosticKind.BAD_CONFIGURATION,
                "in C++ 'owned' is a list of functions whose result Java deletes",
                entry,
                "destructors are known");
    }

    private void refuseErrors(Entry entry) {
        report(
                DiagnosticKind.BAD_CONFIGURATION,
                "in C++ functions fail by exceptions or by results of a class",
                entry,
                "as in {type: leveldb::Status, ok: ok, message: ToString, exception: LevelDbException}");
    }

    private void report(DiagnosticKind kind, String message, Entry entry, @Nullable String hint) {
        diagnostics.add(new Diagnostic(kind, message, entry.position(), entry.length(), hint));
    }
}
