package dev.gatun.generator.emit.java;

import com.palantir.javapoet.TypeName;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ParameterRole;
import java.util.ArrayList;
import java.util.List;

/** Finds the crossing for each role. */
final class Crossings {

    private final JavaTypeNames types;
    private final Conversions conversions;

    Crossings(JavaTypeNames types, Conversions conversions) {
        this.types = types;
        this.conversions = conversions;
    }

    /** Those of a function, in C's order. */
    List<Crossing> of(FunctionPlan plan) {
        List<Crossing> crossings = new ArrayList<>();
        for (ParameterPlan parameter : plan.parameters()) {
            crossings.add(of(plan, parameter));
        }
        return crossings;
    }

    private Crossing of(FunctionPlan plan, ParameterPlan parameter) {
        return switch (parameter.role()) {
            case ParameterRole.Given _ -> given(plan, parameter);
            case ParameterRole.Out _, ParameterRole.Held _, ParameterRole.Consumed _ ->
                throw new IllegalStateException("no crossing yet: " + parameter);
        };
    }

    private Crossing given(FunctionPlan plan, ParameterPlan parameter) {
        TypeName type = types.given(parameter.type());
        return Crossing.given(type, parameter.name(), conversions.argument(parameter, plan.cName()));
    }
}
