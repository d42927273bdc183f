package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.Crossing.JavaParameter;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.LambdaOverload;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Static methods that call C. The handle of each is in an interface of its own within the method, so that it is linked when it is used first. */
final class FunctionEmitter {

    private static final TypeName ARGUMENTS = ArrayTypeName.of(JavaTypeNames.nullable(RuntimeTypes.OBJECT));

    private final Javadocs javadocs;
    private final JavaTypeNames types;
    private final Conversions conversions;
    private final Crossings crossings;

    FunctionEmitter(Javadocs javadocs, JavaTypeNames types, Conversions conversions) {
        this.javadocs = javadocs;
        this.types = types;
        this.conversions = conversions;
        this.crossings = new Crossings(types, conversions);
    }

    void emit(FunctionPlan plan, TypeSpec.Builder header) {
        header.addMethod(direct(plan));
        if (plan.takesText()) {
            header.addMethod(withText(plan));
        }
        if (plan.lambdas() != null) {
            header.addMethod(withFunctions(plan, plan.lambdas()));
        }
    }

    private MethodSpec direct(FunctionPlan plan) {
        CallBody body = body(plan);
        return method(plan, body, false)
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
        return new CallBody(plan, crossings.of(plan), types, conversions);
    }

    /** Without parameters. */
    private static MethodSpec.Builder method(FunctionPlan plan, CallBody body) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(body.returnType());
        if (plan.documentation().isDeprecated()) {
            method.addAnnotation(RuntimeTypes.DEPRECATED);
        }
        if (plan.mustUseResult()) {
            method.addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE);
        }
        return method;
    }

    private static MethodSpec.Builder method(FunctionPlan plan, CallBody body, boolean text) {
        MethodSpec.Builder method = method(plan, body);
        if (plan.result().isMemory()) {
            method.addParameter(RuntimeTypes.SEGMENT_ALLOCATOR, "allocator");
        }
        List<Crossing> crossings = body.crossings();
        for (int i = 0; i < crossings.size(); i++) {
            JavaParameter visible = crossings.get(i).parameter();
            if (visible != null) {
                ParameterPlan parameter = plan.parameters().get(i);
                method.addParameter(
                        text && parameter.constText() ? textType(parameter) : visible.type(), visible.name());
            }
        }
        if (plan.variadic()) {
            method.addParameter(ARGUMENTS, "arguments").varargs();
        }
        return method;
    }

    static TypeName textType(ParameterPlan parameter) {
        boolean nullable = parameter.type() instanceof ValueType.Address address && address.nullable();
        return nullable ? JavaTypeNames.nullable(RuntimeTypes.STRING) : RuntimeTypes.STRING;
    }

    /** The overload with Java strings, valid for the call. */
    private MethodSpec withText(FunctionPlan plan) {
        CallBody body = body(plan);
        Code.Builder call = Code.builder().add("$L(", plan.name());
        String separator = plan.result().isMemory() ? "allocator, " : "";
        for (int i = 0; i < plan.parameters().size(); i++) {
            JavaParameter visible = body.crossings().get(i).parameter();
            if (visible != null) {
                boolean text = plan.parameters().get(i).constText();
                call.add(separator)
                        .add(
                                text
                                        ? Code.of("$T.of(scratch, $L)", RuntimeTypes.C_STRING, visible.name())
                                        : Code.of("$L", visible.name()));
                separator = ", ";
            }
        }
        call.add(plan.variadic() ? ", arguments)" : ")");
        return method(plan, body, true)
                .addCode(conversions.block(Code.of(
                        "try ($T scratch = $T.open()) { $L$L; }\n",
                        RuntimeTypes.SCRATCH,
                        RuntimeTypes.SCRATCH,
                        body.returnType().equals(TypeName.VOID) ? "" : "return ",
                        call.build())))
                .build();
    }

    /** The overload with Java functions, and Java strings. */
    private MethodSpec withFunctions(FunctionPlan plan, LambdaOverload overload) {
        CallBody body = body(plan);
        LambdaEmitter emitter = new LambdaEmitter(plan, overload, body, types);
        MethodSpec.Builder method = method(plan, body);
        emitter.addParameters(method);
        return method.addJavadoc(javadocs.of(emitter.documentation()))
                .addCode(conversions.block(emitter.code()))
                .build();
    }

    private Code.Builder handle(FunctionPlan plan) {
        Code.Builder link = Code.builder()
                .add(
                        "LIBRARY.$L($L, $L",
                        plan.variadic() ? "variadic" : link(plan.route()),
                        JavaLiterals.of(plan.symbol()),
                        conversions.nativeType(plan.result()));
        for (ParameterPlan parameter : plan.parameters()) {
            link.add(", $L", conversions.nativeType(parameter.type()));
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
