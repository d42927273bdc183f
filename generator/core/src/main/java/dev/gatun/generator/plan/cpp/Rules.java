package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.CppRules;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.EnumRule;
import dev.gatun.generator.config.OutRule;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.select.cpp.CppSelection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the configuration says of the declarations that are selected. Names are those of C++, with template arguments or without. */
final class Rules {

    private final KnownEntities known;
    private final Facts facts;
    private final Set<String> owned = new HashSet<>();
    private final Set<String> gives = new HashSet<>();
    private final Set<String> nonNull = new HashSet<>();
    private final Set<String> keeps = new HashSet<>();
    private final Set<String> copies = new HashSet<>();
    private final Set<String> out = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> packages = new HashMap<>();
    private final Map<QualifiedName, CppRules.Status> statuses = new HashMap<>();
    private final Set<QualifiedName> texts = new LinkedHashSet<>();
    private final Map<String, EnumRule.Form> enums = new HashMap<>();

    /** @param facts of the classes, whose overriding functions are as what they override */
    Rules(CppSelection selection, Facts facts, Configuration configuration) {
        this.facts = facts;
        this.known = new KnownEntities(selection);
        known.refuse(configuration);
        CppRules rules = configuration.cpp();
        rules.owned().forEach(entry -> addFunction(owned, entry));
        rules.gives().forEach(entry -> addPlace(gives, entry, false));
        rules.keeps().forEach(entry -> addPlace(keeps, entry, false));
        rules.copies().forEach(entry -> addPlace(copies, entry, false));
        configuration.nonNull().forEach(entry -> addPlace(nonNull, entry, true));
        configuration.out().forEach(this::addOut);
        rules.names().forEach(naming -> {
            if (known.entity(naming.name())) {
                names.put(naming.name().text(), naming.java().text());
            }
        });
        rules.namespaces().forEach(naming -> {
            if (known.namespace(naming.name())) {
                packages.put(naming.name().text(), naming.java().text());
            }
        });
        rules.statuses().forEach(this::addStatus);
        rules.texts().forEach(this::addText);
        configuration.enums().forEach(rule -> {
            if (known.enumeration(rule.name())) {
                enums.put(rule.name().text(), rule.form());
            }
        });
    }

    /** No rules. */
    static Rules none(CppSelection selection) {
        return new Rules(selection, new Facts(selection.model()), Configuration.NONE);
    }

    List<Diagnostic> diagnostics() {
        return known.diagnostics();
    }

    private void addFunction(Set<String> to, Entry entry) {
        if (known.function(entry)) {
            to.add(entry.text());
        }
    }

    private void addPlace(Set<String> to, Entry entry, boolean result) {
        int dot = entry.text().lastIndexOf('.');
        if (dot < 0 && !result) {
            known.expectParameter(entry);
        } else if (dot < 0 ? known.function(entry) : known.parameter(entry, dot)) {
            to.add(entry.text());
        }
    }

    private void addOut(OutRule rule) {
        if (known.parameter(rule.function(), rule.parameter())) {
            out.add(rule.function().text() + "." + rule.parameter().text());
        }
    }

    private void addStatus(CppRules.Status status) {
        CppClass type = known.statusClass(status);
        if (type != null) {
            statuses.put(type.name().desugared(), status);
        }
    }

    private void addText(Entry entry) {
        CppClass type = known.textClass(entry);
        if (type != null) {
            texts.add(type.name().desugared());
        }
    }

    /** What the configuration says of an enum; null for nothing. */
    EnumRule.@Nullable Form enumForm(Enumeration enumeration) {
        EnumRule.Form form = enums.get(enumeration.name().spelling());
        return form == null ? enums.get(KnownEntities.plain(enumeration.name())) : form;
    }

    /** Classes whose objects are text, in the order of the configuration. */
    Set<QualifiedName> texts() {
        return texts;
    }

    /** What is said of a function holds for all that override it: Java's method is one. */
    private boolean holds(Set<String> places, Function function, Predicate<Function> said) {
        return !places.isEmpty()
                && (said.test(function) || facts.overriddenBy(function).stream().anyMatch(said));
    }

    private boolean has(Set<String> places, Function function) {
        return holds(places, function, each -> isAmong(places, each, ""));
    }

    private boolean has(Set<String> places, Function function, int parameter) {
        return holds(places, function, each -> {
            String name = each.parameters().get(parameter).name();
            return isAmong(places, each, "." + (parameter + 1)) || (name != null && isAmong(places, each, "." + name));
        });
    }

    private static boolean isAmong(Set<String> places, Function function, String behind) {
        return places.contains(function.name().spelling() + behind)
                || places.contains(KnownEntities.plain(function.name()) + behind);
    }

    /** Whether Java deletes what a function gives. */
    boolean isOwned(Function function) {
        return has(owned, function);
    }

    /**
     * Whether a function takes the object over that a pointer parameter is given.
     *
     * @param parameter from 0
     */
    boolean isGiven(Function function, int parameter) {
        return has(gives, function, parameter);
    }

    /**
     * Whether the object of the call refers to an argument afterwards.
     *
     * @param parameter from 0
     */
    boolean isKept(Function function, int parameter) {
        return has(keeps, function, parameter);
    }

    /** Whether a constructor copies what an argument has. */
    boolean isCopied(Function function, int parameter) {
        return has(copies, function, parameter);
    }

    boolean isNonNull(Function function) {
        return has(nonNull, function);
    }

    boolean isNonNull(Function function, int parameter) {
        return has(nonNull, function, parameter);
    }

    /** Whether C++ writes a result through a parameter. */
    boolean isOut(Function function, int parameter) {
        return has(out, function, parameter);
    }

    /** What an entity is called in Java, if it can be. */
    String nameOf(QualifiedName name, String usual) {
        String given = names.get(name.spelling());
        String plain = given == null ? names.get(KnownEntities.plain(name)) : given;
        return plain == null ? usual : plain;
    }

    /** The package of a namespace within the target package; null where nothing is said of it. */
    @Nullable String packageOf(List<String> namespace) {
        return packages.get(String.join("::", namespace));
    }

    /** How results of a type say that functions failed; null where they don't. */
    CppRules.@Nullable Status status(CppType result) {
        CppType type = result.canonical() instanceof CppType.Reference(CppType referred, var _)
                ? referred.canonical()
                : result.canonical();
        return type instanceof CppType.ClassType(QualifiedName name) ? statuses.get(name.desugared()) : null;
    }

    /** All classes of such results. */
    Map<QualifiedName, CppRules.Status> statuses() {
        return statuses;
    }
}
