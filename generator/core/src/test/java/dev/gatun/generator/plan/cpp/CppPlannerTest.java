package dev.gatun.generator.plan.cpp;

import static dev.gatun.generator.plan.cpp.CppDeclarations.DOUBLE;
import static dev.gatun.generator.plan.cpp.CppDeclarations.INT;
import static dev.gatun.generator.plan.cpp.CppDeclarations.VOID;
import static dev.gatun.generator.plan.cpp.CppDeclarations.classOf;
import static dev.gatun.generator.plan.cpp.CppDeclarations.classType;
import static dev.gatun.generator.plan.cpp.CppDeclarations.constMethod;
import static dev.gatun.generator.plan.cpp.CppDeclarations.constructor;
import static dev.gatun.generator.plan.cpp.CppDeclarations.defaulted;
import static dev.gatun.generator.plan.cpp.CppDeclarations.in;
import static dev.gatun.generator.plan.cpp.CppDeclarations.method;
import static dev.gatun.generator.plan.cpp.CppDeclarations.parameter;
import static dev.gatun.generator.plan.cpp.CppDeclarations.plan;
import static dev.gatun.generator.plan.cpp.CppDeclarations.pointer;
import static dev.gatun.generator.plan.cpp.CppDeclarations.pure;
import static dev.gatun.generator.plan.cpp.CppDeclarations.reference;
import static dev.gatun.generator.plan.cpp.CppDeclarations.virtual;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CppPlannerTest {

    private static final QualifiedName SHAPE = in("Geo", "Shape");
    private static final QualifiedName CIRCLE = in("Geo", "Circle");

    private final CppPlan plan = plan(
            classOf(
                    SHAPE,
                    List.of(),
                    constructor(SHAPE, parameter("name", INT)),
                    CppDeclarations.destructor(SHAPE),
                    pure(SHAPE, "area", DOUBLE),
                    virtual(SHAPE, "grow", VOID, parameter("by", DOUBLE))),
            classOf(
                    CIRCLE,
                    List.of(SHAPE),
                    constructor(CIRCLE, parameter("r", DOUBLE), defaulted("sides", INT)),
                    CppDeclarations.function(
                            CIRCLE.member("area"),
                            dev.gatun.generator.model.cpp.CppDeclaration.Function.Kind.METHOD,
                            DOUBLE,
                            CppDeclarations.CONST,
                            dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality.VIRTUAL),
                    constMethod(CIRCLE, "parent", pointer(classType(SHAPE))),
                    method(CIRCLE, "join", VOID, parameter("other", reference(classType(CIRCLE))))));

    @Test
    void namespacesArePackages() {
        assertThat(plan.types())
                .extracting(each -> each.name().canonicalName())
                .containsExactly("org.demo.geo.Shape", "org.demo.geo.Circle");
    }

    @Test
    void abstractClassHasNoConstructorsOfItsOwn() {
        ClassPlan shape = PlanText.classNamed(plan, "org.demo.geo.Shape");
        assertThat(shape.isAbstract()).isTrue();
        assertThat(shape.constructors()).isEmpty();
        assertThat(shape.disposal()).isEqualTo(Disposal.DELETE);
    }

    @Test
    void defaultArgumentsGiveOneConstructorEach() {
        ClassPlan circle = PlanText.classNamed(plan, "org.demo.geo.Circle");
        assertThat(PlanText.of(circle.constructors()))
                .containsExactly("static Circle Circle(DOUBLE, INT)", "static Circle Circle(DOUBLE)");
        assertThat(circle.constructors())
                .extracting(CppCall::symbol)
                .containsExactly("gatun_Geo_Circle_new", "gatun_Geo_Circle_new_2");
    }

    @Test
    void methodsOverrideThoseOfTheSuperclass() {
        ClassPlan circle = PlanText.classNamed(plan, "org.demo.geo.Circle");
        assertThat(circle.base()).extracting(each -> each.name().simpleName()).isEqualTo("Shape");
        assertThat(PlanText.of(circle.calls()))
                .containsExactly("override DOUBLE area()", "Shape parent()", "void join(Circle)", "Circle copy()");
    }
}
