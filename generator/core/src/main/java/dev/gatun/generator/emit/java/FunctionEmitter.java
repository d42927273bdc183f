package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.LambdaOverload;
import dev.gatun.generator.plan.ParameterPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Static methods that call C. The handle of each is in an interface of its own within the method, so that it is linked when it is used first. */
final class FunctionEmitter {

    private final Javadocs javadocs;
    private final JavaTypeNames types;
    private final Conversions conversions;
    private final Crossings crossings;
    private final Overloads overloads;
    private final ResultForms forms;

    FunctionEmitter(Javadocs javadocs, JavaTypeNames types, Conversions conversions, Map<String, String> methods) {
        this.javadocs = javadocs;
        this.types = types;
        this.conversions = conversions;
        this.crossings = new Crossings(types, conversions, methods);
        this.forms = new ResultForms(types, conversions, methods);
        this.overloads = new Overloads(types, conversions);
    }

    void emit(FunctionPlan plan, TypeSpec.Builder header) {
        header.addMethod(direct(plan));
        overloads.of(plan, body(plan)).forEach(header::addMethod);
        if (plan.lambdas() != null) {
            header.addMethod(withFunctions(plan, plan.lambdas()));
        }
    }

    private MethodSpec direct(FunctionPlan plan) {
        CallBody body = body(plan);
        return overloads
                .direct(plan, body)
                .addJavadoc(javadocs.of(plan.documentation(), visible(plan, body), plan.result()))
                .addCode(conversions.block(handle(plan).add(body.code()).build()))
                .build();
    }

    /** The parameters that the Java method has too. */
    private static List<ParameterPlan> visible(FunctionPlan plan, CallBody body) {
        List<ParameterPlan> visible = new ArrayList<>();
        for (int i = 0; i < plan.parameters().size(); i++) {
            if (body.crossings().get(i).parameter() != null) {
                visible.add(plan.parameters().get(i));
            }
        }
        return visible;
    }

    private CallBody body(FunctionPlan plan) {
        return new CallBody(plan, crossings.of(plan), forms, types, conversions);
    }

    /** The overload with Java functions, and Java strings. */
    private MethodSpec withFunctions(FunctionPlan plan, LambdaOverload overload) {
        CallBody body = body(plan);
        LambdaEmitter emitter = new LambdaEmitter(plan, overload, body, types);
        MethodSpec.Builder method = Overloads.named(plan, body);
        emitter.addParameters(method);
        return method.addJavadoc(javadocs.of(emitter.documentation()))
                .addCode(conversions.block(emitter.code()))
                .build();
    }

    private Code.Builder handle(FunctionPlan plan) {
        boolean form = plan.fixed() >= 0;
        Code.Builder link = Code.builder()
                .add(
                        "LIBRARY$L.$L($L, $L",
                        plan.critical() ? ".critical()" : "",
                        plan.variadic() || form ? "variadic" : link(plan.route()),
                        JavaLiterals.of(plan.symbol()),
                        conversions.nativeType(plan.result()));
        for (int i = 0; i < plan.parameters().size(); i++) {
            link.add(
                    i == plan.fixed() ? ").shape($L" : ", $L",
                    conversions.nativeType(plan.parameters().get(i).type()));
        }
        if (plan.fixed() == plan.parameters().size()) {
            link.add(").shape(");
        }
        ClassName type = plan.variadic() ? RuntimeTypes.VARIADIC : RuntimeTypes.METHOD_HANDLE;
        return holder(plan.holder(), type, link.add(")").build());
    }

    static String link(FunctionPlan.Route route) {
        return switch (route) {
            case LINKER -> "function";
            case SHIM -> "shim";
            case SHIM_OR_LINKER -> "shimOrFunction";
        };
    }

    /** An interface with one constant. */
    static Code.Builder holder(String name, ClassName type, Code initializer) {
        return Code.builder().add("interface $L { $T CALL = $L; }\n", name, type, initializer);
    }
}
