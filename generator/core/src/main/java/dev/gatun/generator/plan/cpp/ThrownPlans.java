package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ExceptionBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes of a header that are thrown. Their number is how the shim tells Java which one it was: both emitters count alike. */
public final class ThrownPlans {

    private ThrownPlans() {}

    /** Those with a Java exception, nested ones too, in the order of their numbers, which begin at 0. */
    public static List<ClassPlan> of(CppPlan plan) {
        return of(plan.allClasses().toList());
    }

    /** @param classes all of a plan, outer ones before nested ones */
    public static List<ClassPlan> of(List<ClassPlan> classes) {
        return classes.stream().filter(type -> type.exception() != null).toList();
    }

    /** Each before those that it extends; otherwise in the same order. */
    public static List<ClassPlan> derivedFirst(List<ClassPlan> thrown) {
        Map<JavaName, ClassPlan> byName = new HashMap<>();
        thrown.forEach(type -> byName.put(type.name(), type));
        List<ClassPlan> sorted = new ArrayList<>(thrown);
        sorted.sort((left, right) -> Integer.compare(depth(right, byName), depth(left, byName)));
        return sorted;
    }

    private static int depth(ClassPlan type, Map<JavaName, ClassPlan> byName) {
        int depth = 0;
        ClassPlan at = type;
        while (at != null
                && at.exception() instanceof ExceptionBase.Generated(JavaName name)
                && depth < byName.size()) {
            at = byName.get(name);
            depth++;
        }
        return depth;
    }
}
