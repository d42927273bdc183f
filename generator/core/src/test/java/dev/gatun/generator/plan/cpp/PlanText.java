package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import java.util.List;
import java.util.stream.Collectors;

/** A plan in lines that a reader sees the Java API from. */
final class PlanText {

    private PlanText() {}

    /** All classes, nested ones behind those around them. */
    static List<ClassPlan> classes(CppPlan plan) {
        return plan.allClasses().toList();
    }

    static ClassPlan classNamed(CppPlan plan, String canonicalName) {
        return classes(plan).stream()
                .filter(each -> each.name().canonicalName().equals(canonicalName))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + canonicalName + " in "
                        + classes(plan).stream()
                                .map(each -> each.name().canonicalName())
                                .toList()));
    }

    /** {@code boolean contains(Point, INT) = gatun_geo_Circle_contains}. */
    static String of(CppCall call) {
        return (call.isOverride() ? "override " : "")
                + (call.self() == null ? "static " : "")
                + simple(Erasure.of(call.result())) + " " + call.name()
                + call.arguments().stream()
                        .filter(it -> it.role() == CppCall.Role.IN)
                        .map(CppArgument::passing)
                        .map(it -> simple(Erasure.of(it)))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    static List<String> of(List<CppCall> calls) {
        return calls.stream().map(PlanText::of).toList();
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static List<String> skipped(CppPlan plan) {
        return plan.skipped().stream()
                .map(each -> each.name() + ": " + each.reason())
                .toList();
    }
}
