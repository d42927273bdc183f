package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.CallbackPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import dev.gatun.generator.plan.cpp.JavaName;
import dev.gatun.generator.plan.cpp.SharedClasses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The classes of a plan, nested ones too. */
final class PlannedClasses {

    private final Set<JavaName> shared;
    private final Set<JavaName> owned;
    private final Map<JavaName, CallbackPlan> callbacks = new LinkedHashMap<>();
    private final List<ClassPlan> all = new ArrayList<>();
    private final Map<JavaName, ClassPlan> byJavaName = new HashMap<>();
    private final Map<QualifiedName, ClassPlan> byCppName = new HashMap<>();

    PlannedClasses(CppPlan plan) {
        shared = SharedClasses.of(plan);
        owned = SharedClasses.ofOwned(plan);
        plan.types().forEach(this::add);
    }

    private void add(CppTypePlan type) {
        if (type instanceof ClassPlan planned) {
            all.add(planned);
            byJavaName.put(planned.name(), planned);
            byCppName.put(planned.cppName(), planned);
            planned.nested().forEach(this::add);
        } else if (type instanceof CallbackPlan planned) {
            callbacks.put(planned.name(), planned);
        }
    }

    /** In the order of the plan, outer ones before nested ones. */
    List<ClassPlan> all() {
        return all;
    }

    /** Functions, in the order of the plan. */
    List<CallbackPlan> callbacks() {
        return List.copyOf(callbacks.values());
    }

    CallbackPlan callback(JavaName name) {
        return Objects.requireNonNull(callbacks.get(name), name::canonicalName);
    }

    @Nullable ClassPlan named(JavaName name) {
        return byJavaName.get(name);
    }

    @Nullable ClassPlan named(QualifiedName name) {
        return byCppName.get(name);
    }

    /** Whether Java has memory ready for objects of the class. */
    boolean isPlaced(JavaName name) {
        ClassPlan planned = byJavaName.get(name);
        return planned != null && planned.disposal() == Disposal.AUTOMATIC;
    }

    boolean isPlaced(QualifiedName name) {
        ClassPlan planned = byCppName.get(name);
        return planned != null && planned.disposal() == Disposal.AUTOMATIC;
    }

    /** Whether a {@code std::shared_ptr} may hold objects of the class. */
    boolean isShared(JavaName name) {
        return shared.contains(name);
    }

    /** Whether {@code delete} may have to end objects of the class, wherever they were made. */
    boolean isOwned(JavaName name) {
        return owned.contains(name);
    }

    /** As {@link dev.gatun.generator.plan.cpp.HelperSymbols} numbers them. */
    static List<BasePlan> bases(ClassPlan type) {
        return Stream.concat(Stream.ofNullable(type.base()), type.further().stream())
                .toList();
    }

    boolean isCopyable(JavaName name) {
        ClassPlan planned = byJavaName.get(name);
        return planned == null || planned.isCopyable();
    }
}
