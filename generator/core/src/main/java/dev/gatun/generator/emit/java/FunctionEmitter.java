package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Static methods that call C. The handle of each is in an interface of its own within the method, so that it is linked when it is used first. */
final class FunctionEmitter {

    private static final TypeName ARGUMENTS = ArrayTypeName.of(JavaTypeNames.nullable(RuntimeTypes.OBJECT));

    private final Javadocs javadocs;
    private final JavaTypeNames types;
    private final Conversions conversions;

    FunctionEmitter(Javadocs javadocs, JavaTypeNames types, Conversions conversions) {
        this.javadocs = javadocs;
        this.types = types;
        this.conversions = conversions;
    }

    void emit(FunctionPlan plan, TypeSpec.Builder header) {
        header.addMethod(direct(plan));
        if (plan.takesText()) {
            header.addMethod(withText(plan));
        }
    }

    private MethodSpec direct(FunctionPlan plan) {
        Code call = plan.variadic() ? variadicCall(plan) : exactCall(plan);
        return method(plan, false)
                .addJavadoc(javadocs.of(plan.documentation(), plan.parameters(), plan.result()))
                .addCode(conversions.block(
                        handle(plan).add(guarded(result(plan.result(), call))).build()))
                .build();
    }

    private MethodSpec.Builder method(FunctionPlan plan, boolean text) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(types.received(plan.result()));
        if (plan.documentation().isDeprecated()) {
            method.addAnnotation(RuntimeTypes.DEPRECATED);
        }
        if (plan.mustUseResult()) {
            method.addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE);
        }
        if (plan.result().isMemory()) {
            method.addParameter(RuntimeTypes.SEGMENT_ALLOCATOR, "allocator");
        }
        for (ParameterPlan parameter : plan.parameters()) {
            method.addParameter(
                    text && parameter.constText() ? textType(parameter) : types.given(parameter.type()),
                    parameter.name());
        }
        if (plan.variadic()) {
            method.addParameter(ARGUMENTS, "arguments").varargs();
        }
        return method;
    }

    private static TypeName textType(ParameterPlan parameter) {
        boolean nullable = parameter.type() instanceof ValueType.Address address && address.nullable();
        return nullable ? JavaTypeNames.nullable(RuntimeTypes.STRING) : RuntimeTypes.STRING;
    }

    private Code exactCall(FunctionPlan plan) {
        Code.Builder code = Code.builder().add("$L.CALL.invokeExact(", plan.holder());
        boolean record = plan.result().isMemory();
        if (record) {
            code.add("allocator");
        }
        addLowered(code, plan.parameters(), record);
        return code.add(")").build();
    }

    private Code variadicCall(FunctionPlan plan) {
        Code.Builder code = Code.builder().add("$L.CALL.invoke(new $T[] {", plan.holder(), RuntimeTypes.OBJECT);
        boolean record = plan.result().isMemory();
        if (record) {
            code.add("allocator");
        }
        addLowered(code, plan.parameters(), record);
        return code.add("}, arguments)").build();
    }

    private void addLowered(Code.Builder code, List<ParameterPlan> parameters, boolean more) {
        boolean comma = more;
        for (ParameterPlan parameter : parameters) {
            code.add(comma ? ", " : "").add(conversions.lower(parameter.type(), parameter.name()));
            comma = true;
        }
    }

    /** The statement that gives back what a call gives. */
    private Code result(ValueType type, Code call) {
        return type instanceof ValueType.Nothing
                ? call
                : Code.of("return $L", conversions.lift(type, Code.of("($T) $L", types.carrier(type), call)));
    }

    /** Handles are declared to throw anything. */
    static Code guarded(Code statement) {
        return Code.of(
                "try { $L; }\ncatch ($T failure) { throw $T.failure(failure); }\n",
                statement,
                Throwable.class,
                RuntimeTypes.NATIVE);
    }

    /** The overload with Java strings, valid for the call. */
    private MethodSpec withText(FunctionPlan plan) {
        Code.Builder call = Code.builder().add("$L(", plan.name());
        boolean record = plan.result().isMemory();
        String separator = record ? "allocator, " : "";
        for (ParameterPlan parameter : plan.parameters()) {
            call.add(separator);
            if (parameter.constText()) {
                call.add("$T.of(arena, $L)", RuntimeTypes.C_STRING, parameter.name());
            } else {
                call.add("$L", parameter.name());
            }
            separator = ", ";
        }
        call.add(plan.variadic() ? ", arguments)" : ")");
        return method(plan, true)
                .addCode(conversions.block(Code.of(
                        "try ($T arena = $T.ofConfined()) { $L$L; }\n",
                        RuntimeTypes.ARENA,
                        RuntimeTypes.ARENA,
                        plan.result() instanceof ValueType.Nothing ? "" : "return ",
                        call.build())))
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

    private static String link(FunctionPlan.Route route) {
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
