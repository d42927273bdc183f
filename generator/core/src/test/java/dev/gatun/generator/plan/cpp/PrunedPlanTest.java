package dev.gatun.generator.plan.cpp;

import static dev.gatun.generator.plan.cpp.CppDeclarations.DOUBLE;
import static dev.gatun.generator.plan.cpp.CppDeclarations.VOID;
import static dev.gatun.generator.plan.cpp.CppDeclarations.classOf;
import static dev.gatun.generator.plan.cpp.CppDeclarations.constructor;
import static dev.gatun.generator.plan.cpp.CppDeclarations.in;
import static dev.gatun.generator.plan.cpp.CppDeclarations.parameter;
import static dev.gatun.generator.plan.cpp.CppDeclarations.plan;
import static dev.gatun.generator.plan.cpp.CppDeclarations.virtual;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrunedPlanTest {

    private static final QualifiedName SHAPE = in("Geo", "Shape");
    private static final QualifiedName CIRCLE = in("Geo", "Circle");

    private final CppPlan plan = plan(
            classOf(
                    SHAPE,
                    List.of(),
                    constructor(SHAPE),
                    CppDeclarations.destructor(SHAPE),
                    virtual(SHAPE, "grow", VOID, parameter("by", DOUBLE)),
                    virtual(SHAPE, "shrink", VOID, parameter("by", DOUBLE))),
            classOf(
                    CIRCLE,
                    List.of(SHAPE),
                    constructor(CIRCLE),
                    virtual(CIRCLE, "grow", VOID, parameter("by", DOUBLE)),
                    virtual(CIRCLE, "shrink", VOID, parameter("by", DOUBLE))));

    @Test
    void methodOverridesNothingOnceTheSuperclassHasLostIt() {
        CppPlan pruned = PrunedPlan.without(plan, Set.of("gatun_Geo_Shape_grow"));

        assertThat(PlanText.of(PlanText.classNamed(pruned, "org.demo.geo.Shape").calls()))
                .noneMatch(it -> it.contains("grow"));
        assertThat(PlanText.of(
                        PlanText.classNamed(pruned, "org.demo.geo.Circle").calls()))
                .contains("void grow(DOUBLE)", "override void shrink(DOUBLE)");
    }

    @Test
    void classIsNotExtendedWhereAnOverriddenFunctionCannotBeCalled() {
        ClassPlan shape = PlanText.classNamed(plan, "org.demo.geo.Shape");
        assertThat(shape.director()).isNotNull();

        CppPlan pruned = PrunedPlan.without(plan, Set.of(HelperSymbols.superCall(shape.prefix(), 0)));

        assertThat(PlanText.classNamed(pruned, "org.demo.geo.Shape").director()).isNull();
        ClassPlan circle = PlanText.classNamed(pruned, "org.demo.geo.Circle");
        assertThat(circle.director()).isNotNull();
        assertThat(PlanText.of(circle.director().overridables().stream()
                        .map(DirectorPlan.Overridable::call)
                        .toList()))
                .noneMatch(it -> it.startsWith("override"));
    }
}
