package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.LambdaOverload;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ResultForm;
import dev.gatun.generator.plan.ValueType;
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
        TypeSpec results = body(plan).resultClass();
        if (results != null) {
            header.addType(results);
        }
        if (plan.lambdas() != null) {
            header.addMethod(withFunctions(plan, plan.lambdas()));
        }
    }

    private MethodSpec direct(FunctionPlan plan) {
        CallBody body = body(plan);
        return overloads
                .direct(plan, body)
                .addJavadoc(javadocs.of(plan.documentation(), visible(plan, body), documented(plan, body)))
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

    /** The result that the header's comment speaks of, if it is there. */
    private static ValueType documented(FunctionPlan plan, CallBody body) {
        boolean kept = plan.returned().kept() && !body.returnType().equals(TypeName.VOID);
        return kept ? plan.result() : new ValueType.Nothing();
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
        Code library =
                Code.of("LIBRARY$L$L", plan.critical() ? ".critical()" : "", capturesErrno(plan) ? ".withErrno()" : "");
        Code handle = plan.fixed() >= 0 ? shape(plan, library) : direct(plan, library);
        ClassName type = plan.variadic() ? RuntimeTypes.VARIADIC : RuntimeTypes.METHOD_HANDLE;
        return Code.builder().add("interface $L { $T CALL = $L;$L }\n", plan.holder(), type, handle, free(plan.form()));
    }

    /** The handle that frees the result, where the holder needs one. */
    private static Code free(ResultForm form) {
        return form instanceof ResultForm.Text text && text.free() != null
                ? Code.of(
                        " $T FREE = LIBRARY.function($L, $T.VOID, $T.POINTER);",
                        RuntimeTypes.METHOD_HANDLE,
                        JavaLiterals.of(text.free()),
                        RuntimeTypes.C,
                        RuntimeTypes.C)
                : Code.of("");
    }

    private Code direct(FunctionPlan plan, Code library) {
        String method = plan.variadic() ? "variadic" : Linkage.method(plan.route());
        return Linkage.of(library, method, plan.symbol(), plan.result(), typesOf(plan.parameters()), conversions);
    }

    /** The handle for one form of a variadic function. */
    private Code shape(FunctionPlan plan, Code library) {
        List<ParameterPlan> parameters = plan.parameters();
        List<ValueType> fixed = typesOf(parameters.subList(0, plan.fixed()));
        Code.Builder code = Code.builder()
                .add(Linkage.of(library, "variadic", plan.symbol(), plan.result(), fixed, conversions))
                .add(".shape(");
        for (int i = plan.fixed(); i < parameters.size(); i++) {
            code.add(i == plan.fixed() ? "" : ", ")
                    .add(conversions.nativeType(parameters.get(i).type()));
        }
        return code.add(")").build();
    }

    private static List<ValueType> typesOf(List<ParameterPlan> parameters) {
        return parameters.stream().map(ParameterPlan::type).toList();
    }

    private static boolean capturesErrno(FunctionPlan plan) {
        return plan.returned().error() != null && plan.returned().error().errno();
    }

    /** An interface with one constant. */
    static Code.Builder holder(String name, ClassName type, Code initializer) {
        return Code.builder().add("interface $L { $T CALL = $L; }\n", name, type, initializer);
    }
}
