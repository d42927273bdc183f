package dev.gatun.generator.model.cpp;

import dev.gatun.generator.model.cpp.ClassFacts.VirtualFunction;
import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Kind;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Final overriders ([class.virtual]). A function is virtual in each subobject whose class declares it first; several subobjects of one class have
 * one each, a virtual base's is shared.
 */
final class VirtualFunctions {

    /** Hostile hierarchies have more subobjects than any memory. */
    private static final int MOST = 20_000;

    private static final String DESTRUCTOR = "~";

    private final java.util.function.Function<CppType, @Nullable CppClass> find;
    private final Map<QualifiedName, Table> tables = new HashMap<>();

    VirtualFunctions(java.util.function.Function<CppType, @Nullable CppClass> find) {
        this.find = find;
    }

    /** Where a function is virtual: a subobject of the class, and the signature. */
    private record Place(String subobject, String signature) {}

    record Overrider(Function function, CppClass owner) {
        boolean isPure() {
            return function.virtuality() == Virtuality.PURE;
        }
    }

    /** @param virtualBase whether the class has one, so that objects have a table of their own all the same */
    record Table(Map<Place, Overrider> overriders, boolean virtualBase) {

        private static Table empty() {
            return new Table(new LinkedHashMap<>(), false);
        }

        boolean isPolymorphic() {
            return !overriders.isEmpty();
        }

        /** Whether objects start with a pointer to a table. */
        boolean isDynamic() {
            return isPolymorphic() || virtualBase;
        }

        boolean isAbstract() {
            return overriders.values().stream().anyMatch(Overrider::isPure);
        }

        boolean hasVirtualDestructor() {
            return overriders.keySet().stream()
                    .anyMatch(place -> place.signature().equals(DESTRUCTOR));
        }

        /** All overriders of each signature, the destructor aside. */
        Map<String, List<Overrider>> bySignature() {
            Map<String, List<Overrider>> functions = new LinkedHashMap<>();
            overriders.forEach((place, overrider) -> {
                if (!place.signature().equals(DESTRUCTOR)) {
                    functions
                            .computeIfAbsent(place.signature(), _ -> new ArrayList<>())
                            .add(overrider);
                }
            });
            return functions;
        }
    }

    List<VirtualFunction> functions(CppClass type) {
        return of(type).bySignature().values().stream()
                .map(overriders -> together(type, overriders))
                .toList();
    }

    /**
     * Of several overriders, in several parts of the object, one that a class which overrides them all can go by: what is pure, so that there is
     * nothing to fall back on. Where each has a function, a class can't override them all and yet leave each what it is.
     */
    private VirtualFunction together(CppClass type, List<Overrider> overriders) {
        Overrider chosen = overriders.getFirst();
        for (Overrider each : overriders) {
            boolean better = suits(each, chosen) && (!suits(chosen, each) || (each.isPure() && !chosen.isPure()));
            chosen = better ? each : chosen;
        }
        Overrider one = chosen;
        boolean isPure = overriders.stream().anyMatch(Overrider::isPure);
        boolean several = overriders.stream().map(Overrider::owner).distinct().count() > 1
                || parts(type, one.owner().name()) > 1;
        boolean isFinal = (several && !one.isPure())
                || overriders.stream().anyMatch(it -> it.function().qualifiers().isFinal() || !suits(one, it));
        return new VirtualFunction(one.function(), one.owner().name(), isPure, isFinal);
    }

    /** How many parts of an object are of a class. */
    private int parts(CppClass type, QualifiedName of) {
        Set<String> found = new HashSet<>();
        addParts(type, of, "", found, 0);
        return found.size();
    }

    private void addParts(CppClass type, QualifiedName of, String at, Set<String> found, int depth) {
        if (type.name().equals(of)) {
            found.add(at);
            return;
        }
        // one more part decides nothing, and no class with such bases is real
        if (found.size() > 1 || depth > 200 || !derives(type, of)) {
            return;
        }
        for (int i = 0; i < type.bases().size(); i++) {
            Base base = type.bases().get(i);
            CppClass known = find.apply(base.type());
            if (known != null) {
                addParts(known, of, base.isVirtual() ? "virtual " + known.name() : at + "." + i, found, depth + 1);
            }
        }
    }

    /** Whether what overrides the second may have the first's result ([class.virtual]/8). */
    private boolean suits(Overrider one, Overrider other) {
        CppType result = one.function().result().desugared();
        CppType wanted = other.function().result().desugared();
        if (result.spelling().equals(wanted.spelling())) {
            return true;
        }
        CppClass derived = find.apply(pointee(result));
        CppClass base = find.apply(pointee(wanted));
        return derived != null && base != null && derived != base && derives(derived, base.name());
    }

    private static CppType pointee(CppType type) {
        return switch (type.canonical()) {
            case CppType.Pointer(CppType pointee) -> pointee;
            case CppType.Reference(CppType referred, boolean _) -> referred;
            case CppType other -> other;
        };
    }

    Table of(CppClass type) {
        Table known = tables.get(type.name());
        if (known == null) {
            // a class that is its own base is in error
            tables.put(type.name(), Table.empty());
            known = make(type);
            tables.put(type.name(), known);
        }
        return known;
    }

    private Table make(CppClass type) {
        Map<Place, Overrider> table = new LinkedHashMap<>();
        boolean virtualBase = false;
        for (int i = 0; i < type.bases().size(); i++) {
            Base base = type.bases().get(i);
            CppClass known = find.apply(base.type());
            virtualBase |= base.isVirtual();
            if (known != null) {
                Table inherited = of(known);
                virtualBase |= inherited.virtualBase();
                String prefix = base.isVirtual() ? "virtual " + known.name() : i + "";
                inherited.overriders().forEach((place, overrider) -> {
                    if (table.size() < MOST) {
                        table.merge(place(place, prefix), overrider, this::dominant);
                    }
                });
            }
        }
        type.members(Function.class).forEach(function -> override(table, type, function));
        return new Table(table, virtualBase);
    }

    /** The subobject of a virtual base is the same by any path. */
    private static Place place(Place inBase, String prefix) {
        return inBase.subobject().startsWith("virtual ")
                ? inBase
                : new Place(prefix + "." + inBase.subobject(), inBase.signature());
    }

    /** [class.virtual]: of two overriders in a shared subobject, that of the class which derives from the other's. */
    private Overrider dominant(Overrider one, Overrider other) {
        return derives(other.owner(), one.owner().name()) ? other : one;
    }

    boolean derives(CppClass type, QualifiedName from) {
        return derives(type, from, new HashSet<>());
    }

    private boolean derives(CppClass type, QualifiedName from, Set<QualifiedName> seen) {
        if (type.name().equals(from)) {
            return true;
        }
        if (!seen.add(type.name())) {
            return false;
        }
        for (Base base : type.bases()) {
            CppClass known = find.apply(base.type());
            if (known != null && derives(known, from, seen)) {
                return true;
            }
        }
        return false;
    }

    private static void override(Map<Place, Overrider> table, CppClass type, Function function) {
        boolean can = function.kind() == Kind.METHOD
                || function.kind() == Kind.CONVERSION
                || function.kind() == Kind.DESTRUCTOR;
        if (!can) {
            return;
        }
        String signature = signature(function);
        Overrider overrider = new Overrider(function, type);
        List<Place> overridden = new ArrayList<>();
        for (Place place : table.keySet()) {
            if (place.signature().equals(signature)) {
                overridden.add(place);
            }
        }
        overridden.forEach(place -> table.put(place, overrider));
        if (overridden.isEmpty() && function.virtuality() != Virtuality.NONE) {
            table.put(new Place("", signature), overrider);
        }
    }

    /** Name, types of parameters, qualifiers: the result may differ ([class.virtual]). */
    private static String signature(Function function) {
        if (function.kind() == Kind.DESTRUCTOR) {
            return DESTRUCTOR;
        }
        return function.name().identifier()
                + function.parameters().stream()
                        .map(parameter -> parameter.type().asParameter().spelling())
                        .collect(Collectors.joining(",", "(", ")"))
                + (function.qualifiers().isConst() ? "const" : "")
                + (function.qualifiers().isVolatile() ? "volatile" : "")
                + function.qualifiers().reference();
    }
}
