package dev.gatun.generator.emit.java;

import com.palantir.javapoet.TypeName;
import dev.gatun.generator.emit.java.Crossing.JavaParameter;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ParameterRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the crossing for each role. */
final class Crossings {

    private final JavaTypeNames types;
    private final Conversions conversions;
    private final Map<String, String> methods;
    private final OutCrossings outs;

    /** @param methods the Java methods of functions, by the functions' names in C */
    Crossings(JavaTypeNames types, Conversions conversions, Map<String, String> methods) {
        this.types = types;
        this.conversions = conversions;
        this.methods = methods;
        this.outs = new OutCrossings(types, conversions);
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
            case ParameterRole.Buffer buffer -> buffers(plan).buffer(parameter, buffer);
            case ParameterRole.Length _ -> buffers(plan).length(parameter);
            case ParameterRole.Capacity capacity -> buffers(plan).capacity(parameter, capacity);
            case ParameterRole.TextBuffer text -> buffers(plan).text(parameter, text);
            case ParameterRole.Out out -> outs.of(plan, parameter, out);
            case ParameterRole.Held _ -> held(plan, parameter);
            case ParameterRole.Consumed _ -> consumed(plan, parameter);
        };
    }

    private Crossing held(FunctionPlan plan, ParameterPlan parameter) {
        Code resource = Code.of(
                "$T _ = $T.of($L)", RuntimeTypes.HOLD, RuntimeTypes.HOLD, conversions.checked(parameter, plan.cName()));
        Code argument = Code.of("$T.address($L)", RuntimeTypes.HOLD, parameter.name());
        return resourceful(parameter, resource, argument);
    }

    private Crossing consumed(FunctionPlan plan, ParameterPlan parameter) {
        Code resource = Code.of(
                "$T $L = $T.of($L, $L)",
                RuntimeTypes.CONSUMPTION,
                parameter.local(),
                RuntimeTypes.CONSUMPTION,
                conversions.checked(parameter, plan.cName()),
                JavaLiterals.of(plan.cName()));
        Code argument = Code.of("$T.address($L, $L)", RuntimeTypes.CONSUMPTION, parameter.local(), parameter.name());
        return resourceful(parameter, resource, argument);
    }

    private Crossing resourceful(ParameterPlan parameter, Code resource, Code argument) {
        JavaParameter given = new JavaParameter(types.given(parameter.type()), parameter.name());
        return new Crossing(given, List.of(resource), List.of(), argument, List.of(), null, null);
    }

    private BufferCrossings buffers(FunctionPlan plan) {
        return new BufferCrossings(plan, conversions, methods);
    }

    private Crossing given(FunctionPlan plan, ParameterPlan parameter) {
        TypeName type = types.given(parameter.type());
        return Crossing.given(type, parameter.name(), conversions.argument(parameter, plan.cName()));
    }
}
