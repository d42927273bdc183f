package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import dev.gatun.generator.plan.cpp.JavaName;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What emitters have to know of the whole plan. */
final class PlannedNames {

    private final CppPlan plan;
    private final Map<JavaName, ClassPlan> classes = new LinkedHashMap<>();
    private final Set<JavaName> bases = new HashSet<>();
    private final Set<QualifiedName> thrown = new HashSet<>();
    private final Set<String> simpleNames = new TreeSet<>();
    private final String[] ambiguous;
    private final Parts parts = new Parts(this);

    PlannedNames(CppPlan plan) {
        this.plan = plan;
        plan.headers().forEach(header -> simpleNames.add(header.name().simpleName()));
        plan.types().forEach(this::add);
        ambiguous = simpleNames.stream().filter(RuntimeNames::isTaken).toArray(String[]::new);
    }

    private void add(CppTypePlan type) {
        simpleNames.add(type.name().simpleName());
        if (type instanceof ClassPlan one) {
            classes.put(one.name(), one);
            if (one.exception() != null) {
                thrown.add(one.cppName());
            }
            if (one.base() != null) {
                bases.add(one.base().name());
            }
            if (one.interfaceName() != null) {
                simpleNames.add(one.interfaceName().simpleName());
            }
            one.nested().forEach(this::add);
        }
    }

    static ClassName className(JavaName name) {
        List<String> simple = name.simpleNames();
        return ClassName.get(
                name.packageName(),
                simple.getFirst(),
                simple.subList(1, simple.size()).toArray(String[]::new));
    }

    /** The class with the library. */
    ClassName library() {
        return className(plan.library());
    }

    String headerName() {
        return plan.headerName();
    }

    /** A name for the holders of method handles, which hides no class. */
    String holder() {
        return free("Link");
    }

    /** The name itself, or with underscores: none of a generated class. */
    String free(String name) {
        String found = name;
        while (simpleNames.contains(found)) {
            found += "_";
        }
        return found;
    }

    /** Names of generated classes that other classes have too. */
    String[] ambiguous() {
        return ambiguous.clone();
    }

    @Nullable ClassPlan find(JavaName name) {
        return classes.get(name);
    }

    /** Whether the class is an exception in Java. */
    boolean isThrown(QualifiedName name) {
        return thrown.contains(name);
    }

    boolean isBase(JavaName name) {
        return bases.contains(name);
    }

    /** Whether results of the class by value go to memory of the garbage collector. */
    boolean isAutomatic(JavaName name) {
        ClassPlan found = classes.get(name);
        return found != null && found.disposal() == Disposal.AUTOMATIC;
    }

    /** Whether a parameter of the class is a copy, so that Java keeps its object. */
    boolean isCopyable(JavaName name) {
        ClassPlan found = classes.get(name);
        return found == null || found.isCopyable();
    }

    /** All classes, nested ones too. */
    Collection<ClassPlan> classes() {
        return classes.values();
    }

    /** What further bases are in Java. */
    Parts parts() {
        return parts;
    }

    /** All superclasses in Java, the nearest first. */
    List<ClassPlan> superclasses(ClassPlan plan) {
        Set<ClassPlan> found = new LinkedHashSet<>();
        BasePlan base = plan.base();
        while (base != null) {
            ClassPlan next = classes.get(base.name());
            if (next == null || !found.add(next)) {
                break;
            }
            base = next.base();
        }
        return List.copyOf(found);
    }
}
