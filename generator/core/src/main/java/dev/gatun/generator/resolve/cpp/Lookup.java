package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what names mean ([basic.lookup]), be they used as types, as values or before {@code ::}. */
final class Lookup {

    private final Context context;

    Lookup(Context context) {
        this.context = context;
    }

    static boolean isType(Symbol symbol) {
        return symbol.type() != null;
    }

    static boolean isValue(Symbol symbol) {
        return symbol.value() != null;
    }

    /** [basic.lookup.qual]: before {@code ::} functions and variables are not seen. */
    static boolean isScope(Symbol symbol) {
        return symbol.namespace() != null || symbol.type() != null;
    }

    /** [basic.lookup.unqual]: the innermost scope that has the name. */
    @Nullable Symbol unqualified(String name, Predicate<Symbol> wanted, SourcePosition where) throws Refusal {
        for (Frame frame = context.frame(); frame != null; frame = frame.outer()) {
            Symbol symbol = in(frame.scope(), name, wanted, where);
            if (symbol != null) {
                return symbol;
            }
        }
        return null;
    }

    /** What the name means as a member of the scope, those of bases and used namespaces included. */
    @Nullable Symbol in(Scope scope, String name, Predicate<Symbol> wanted, SourcePosition where) throws Refusal {
        return switch (scope) {
            case NamespaceScope namespace -> inNamespace(namespace, name, wanted, where);
            case ClassScope members -> inClass(members.owner(), name, wanted, where, new HashSet<>());
            case ParameterScope parameters -> own(parameters, name, wanted);
        };
    }

    private static @Nullable Symbol own(Scope scope, String name, Predicate<Symbol> wanted) {
        Symbol symbol = scope.own(name);
        return symbol != null && wanted.test(symbol) ? symbol : null;
    }

    private static @Nullable Symbol inNamespace(
            NamespaceScope namespace, String name, Predicate<Symbol> wanted, SourcePosition where) throws Refusal {
        List<Symbol> found = new ArrayList<>();
        collect(namespace, name, wanted, found, new HashSet<>());
        for (Symbol other : found) {
            if (wanted.test(other) && differ(found.getFirst(), other)) {
                throw new Refusal(
                        DiagnosticKind.UNKNOWN_TYPE,
                        "'" + name + "' is ambiguous: several of the namespaces used here have one",
                        where,
                        name.length(),
                        "qualify the name");
            }
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    /** [namespace.qual]: the namespace itself hides what it uses. */
    private static void collect(
            NamespaceScope namespace,
            String name,
            Predicate<Symbol> wanted,
            List<Symbol> found,
            Set<NamespaceScope> seen) {
        if (!seen.add(namespace)) {
            return;
        }
        Symbol symbol = own(namespace, name, wanted);
        if (symbol != null) {
            found.add(symbol);
            return;
        }
        for (NamespaceScope used : namespace.used()) {
            collect(used, name, wanted, found, seen);
        }
    }

    private static boolean differ(Symbol first, Symbol other) {
        return first.type() != null
                && other.type() != null
                && !first.type().equals(other.type())
                && !(first.type() instanceof TypeEntity.Known(CppType a)
                        && other.type() instanceof TypeEntity.Known(CppType b)
                        && a.desugared().equals(b.desugared()));
    }

    /** [class.member.lookup]; the class's own name is a member of it. */
    private @Nullable Symbol inClass(
            ClassEntity type, String name, Predicate<Symbol> wanted, SourcePosition where, Set<ClassEntity> seen)
            throws Refusal {
        if (!seen.add(type)) {
            return null;
        }
        Symbol symbol = own(type.scope(), name, wanted);
        if (symbol != null) {
            return symbol;
        }
        if (name.equals(type.name().identifier())) {
            Symbol injected = new Symbol();
            injected.type(type);
            return wanted.test(injected) ? injected : null;
        }
        for (CppDeclaration.Base base : type.bases()) {
            Symbol inherited = inBase(base.type(), name, wanted, where, seen);
            if (inherited != null) {
                return inherited;
            }
        }
        return null;
    }

    private @Nullable Symbol inBase(
            CppType base, String name, Predicate<Symbol> wanted, SourcePosition where, Set<ClassEntity> seen)
            throws Refusal {
        if (!(base.desugared().canonical() instanceof CppType.ClassType type) || type.isDependent()) {
            return null;
        }
        ClassEntity known = context.classes().get(type.name());
        return known != null
                ? inClass(known, name, wanted, where, seen)
                : context.typeNames().ofSpecialization(type, name, wanted, where);
    }

    /** The name that may have been meant; null where none is near. */
    @Nullable String nearest(String wanted) {
        Set<String> names = new HashSet<>();
        for (Frame frame = context.frame(); frame != null; frame = frame.outer()) {
            addTypes(frame.scope(), names);
            if (frame.scope() instanceof NamespaceScope namespace) {
                namespace.used().forEach(used -> addTypes(used, names));
            }
        }
        return NearestName.of(wanted, names.stream().sorted().toList());
    }

    @Nullable String nearest(String wanted, Scope scope) {
        Set<String> names = new HashSet<>();
        addTypes(scope, names);
        return NearestName.of(wanted, names.stream().sorted().toList());
    }

    private static void addTypes(Scope scope, Set<String> names) {
        for (String name : scope.names()) {
            Symbol symbol = scope.own(name);
            if (symbol != null && isScope(symbol)) {
                names.add(name);
            }
        }
    }
}
