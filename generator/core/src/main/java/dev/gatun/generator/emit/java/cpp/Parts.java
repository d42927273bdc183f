package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.TypeName;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.DirectorPlan.Overridable;
import dev.gatun.generator.plan.cpp.JavaName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of objects that are of bases other than superclasses in Java, and the methods that their interfaces have. The interface of a class
 * extends those of its bases, so that an object is taken for all that it is a part of. A method is in an interface only where each class with the
 * part can have it: none has the same with another result (JLS 8.4.8).
 */
final class Parts {

    private final PlannedNames names;
    private final Map<JavaName, Map<Signature, CppCall>> methods = new HashMap<>();
    private @Nullable Map<JavaName, Set<ClassPlan>> having;

    Parts(PlannedNames names) {
        this.names = names;
    }

    /** What tells methods apart in Java. */
    record Signature(String name, List<TypeName> parameters) {}

    Signature signature(CppCall call) {
        JavaTypes types = new JavaTypes(names, "");
        return new Signature(
                call.name(),
                call.given().stream()
                        .map(CppArgument::passing)
                        .map(passing -> types.given(passing).withoutAnnotations())
                        .toList());
    }

    /** The bases whose interfaces the class, or its own interface, has directly. */
    List<ClassPlan> bases(ClassPlan plan) {
        List<ClassPlan> found = new ArrayList<>();
        Stream.concat(Stream.ofNullable(plan.base()), plan.further().stream())
                .map(BasePlan::name)
                .map(names::find)
                .filter(base -> base != null && base.interfaceName() != null)
                .forEach(found::add);
        return found;
    }

    /** All bases with an interface, the nearest first; without the class. */
    Set<ClassPlan> allBases(ClassPlan plan) {
        Set<ClassPlan> found = new LinkedHashSet<>(bases(plan));
        for (List<ClassPlan> next = List.copyOf(found); !next.isEmpty(); ) {
            next = next.stream()
                    .flatMap(one -> bases(one).stream())
                    .filter(found::add)
                    .toList();
        }
        return found;
    }

    /** The further bases of a class and their bases, without what a superclass in Java is or has. */
    Map<ClassPlan, ClassPlan> further(ClassPlan plan) {
        Set<ClassPlan> inherited = new HashSet<>();
        for (ClassPlan superclass : names.superclasses(plan)) {
            inherited.add(superclass);
            inherited.addAll(allBases(superclass));
        }
        Map<ClassPlan, ClassPlan> found = new LinkedHashMap<>();
        List<ClassPlan> direct = plan.further().stream()
                .map(BasePlan::name)
                .map(names::find)
                .filter(base -> base != null && base.interfaceName() != null)
                .map(java.util.Objects::requireNonNull)
                .toList();
        direct.forEach(base -> found.put(base, base));
        for (ClassPlan base : direct) {
            allBases(base).stream()
                    .filter(each -> !inherited.contains(each) && !each.equals(plan))
                    .forEach(each -> found.putIfAbsent(each, base));
        }
        return found;
    }

    /** The methods that the interface of a class declares. */
    Map<Signature, CppCall> methods(ClassPlan plan) {
        Map<Signature, CppCall> known = methods.get(plan.name());
        if (known == null) {
            known = new LinkedHashMap<>();
            for (CppCall call : plan.calls()) {
                if (call.self() != null && !call.isProtected() && !isOtherwise(call, plan)) {
                    known.put(signature(call), call);
                }
            }
            methods.put(plan.name(), known);
        }
        return known;
    }

    /**
     * Methods that several interfaces of a class have, so that Java doesn't know which is meant: by the base that the class has first.
     *
     * @param plan of a class whose own methods and those of superclasses go before
     */
    Map<CppCall, ClassPlan> ambiguous(ClassPlan plan) {
        Map<Signature, CppCall> first = new LinkedHashMap<>();
        Map<Signature, ClassPlan> bases = new HashMap<>();
        Set<Signature> several = new LinkedHashSet<>();
        further(plan)
                .forEach((part, base) -> methods(part).forEach((signature, call) -> {
                    if (first.putIfAbsent(signature, call) == null) {
                        bases.put(signature, part);
                    } else {
                        several.add(signature);
                    }
                }));
        Stream.concat(Stream.of(plan), names.superclasses(plan).stream())
                .forEach(one -> all(one).forEach(call -> several.remove(signature(call))));
        Map<CppCall, ClassPlan> found = new LinkedHashMap<>();
        several.forEach(signature -> found.put(first.get(signature), bases.get(signature)));
        return found;
    }

    /** Methods that several of an interface's own interfaces have. */
    List<CppCall> inheritedTwice(ClassPlan plan) {
        Map<Signature, CppCall> first = new LinkedHashMap<>();
        Map<Signature, CppCall> several = new LinkedHashMap<>();
        for (ClassPlan part : allBases(plan)) {
            methods(part).forEach((signature, call) -> {
                if (first.putIfAbsent(signature, call) != null) {
                    several.put(signature, call);
                }
            });
        }
        return List.copyOf(several.values());
    }

    /** Whether a superclass or an interface has the method. */
    boolean inherits(ClassPlan plan, CppCall call) {
        Signature signature = signature(call);
        List<ClassPlan> chain = names.superclasses(plan);
        return chain.stream()
                        .flatMap(one -> all(one).stream())
                        .anyMatch(it -> signature(it).equals(signature))
                || Stream.concat(Stream.of(plan), chain.stream())
                        .flatMap(one -> allBases(one).stream())
                        .anyMatch(one -> methods(one).containsKey(signature));
    }

    /** Whether a superclass has the method for all to call, so that no subclass can hide it. */
    boolean inheritsPublic(ClassPlan plan, CppCall call) {
        Signature signature = signature(call);
        return names.superclasses(plan).stream()
                .flatMap(one -> all(one).stream())
                .anyMatch(it -> !it.isProtected() && signature(it).equals(signature));
    }

    /** All methods that a class declares. */
    private static List<CppCall> all(ClassPlan plan) {
        return plan.director() == null
                ? plan.calls()
                : Stream.concat(
                                plan.calls().stream(),
                                plan.director().overridables().stream().map(Overridable::call))
                        .toList();
    }

    /** Whether a class with the part has a method of the same signature that gives something else, which Java can't have. */
    private boolean isOtherwise(CppCall call, ClassPlan plan) {
        Signature signature = signature(call);
        TypeName result = result(call);
        return having(plan).stream()
                .flatMap(one -> all(one).stream())
                .filter(other ->
                        other.name().equals(call.name()) && signature(other).equals(signature))
                .anyMatch(other -> other.self() == null
                        || other.isProtected()
                        || !result(other).equals(result));
    }

    private TypeName result(CppCall call) {
        return new JavaTypes(names, "").returned(call).withoutAnnotations();
    }

    /** The classes that have another one as a part, with their superclasses, subclasses and other parts. */
    private Set<ClassPlan> having(ClassPlan part) {
        Map<JavaName, Set<ClassPlan>> found = having;
        if (found == null) {
            found = new HashMap<>();
            for (ClassPlan one : names.classes()) {
                Set<ClassPlan> around = new LinkedHashSet<>(List.of(one));
                around.addAll(names.superclasses(one));
                Set<ClassPlan> parts = new LinkedHashSet<>();
                around.forEach(each -> parts.addAll(allBases(each)));
                around.addAll(parts);
                for (ClassPlan each : parts) {
                    found.computeIfAbsent(each.name(), _ -> new LinkedHashSet<>())
                            .addAll(around);
                }
            }
            having = found;
        }
        return found.getOrDefault(part.name(), Set.of());
    }
}
