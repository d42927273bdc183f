package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Static methods that call C, with the classes that hold their handles. */
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
        CodeBlock javadoc = javadocs.of(plan.documentation());
        header.addMethod(direct(plan, javadoc));
        if (plan.takesText()) {
            header.addMethod(withText(plan));
        }
        header.addType(holder(plan));
    }

    private MethodSpec direct(FunctionPlan plan, CodeBlock javadoc) {
        MethodSpec.Builder method = method(plan, javadoc, false);
        CodeBlock call = plan.variadic() ? variadicCall(plan) : exactCall(plan);
        return method.addCode(guarded(result(plan.result(), call))).build();
    }

    private MethodSpec.Builder method(FunctionPlan plan, CodeBlock javadoc, boolean text) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.name())
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(types.received(plan.result()));
        if (plan.documentation().deprecated()) {
            method.addAnnotation(RuntimeTypes.DEPRECATED);
        }
        if (plan.result() instanceof ValueType.RecordValue) {
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

    private CodeBlock exactCall(FunctionPlan plan) {
        CodeBlock.Builder code = CodeBlock.builder().add("$L.CALL.invokeExact(", plan.holder());
        boolean record = plan.result() instanceof ValueType.RecordValue;
        if (record) {
            code.add("allocator");
        }
        addLowered(code, plan.parameters(), record);
        return code.add(")").build();
    }

    private CodeBlock variadicCall(FunctionPlan plan) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$L.CALL.invoke(new $T[] {", plan.holder(), RuntimeTypes.OBJECT);
        boolean record = plan.result() instanceof ValueType.RecordValue;
        if (record) {
            code.add("allocator");
        }
        addLowered(code, plan.parameters(), record);
        return code.add("}, arguments)").build();
    }

    private void addLowered(CodeBlock.Builder code, List<ParameterPlan> parameters, boolean more) {
        boolean comma = more;
        for (ParameterPlan parameter : parameters) {
            code.add(comma ? ", " : "").add(conversions.lower(parameter.type(), parameter.name()));
            comma = true;
        }
    }

    /** The statement that gives back what a call gives. */
    private CodeBlock result(ValueType type, CodeBlock call) {
        return type instanceof ValueType.Nothing
                ? call
                : CodeBlock.of("return $L", conversions.lift(type, CodeBlock.of("($T) $L", types.carrier(type), call)));
    }

    /** Handles are declared to throw anything. */
    static CodeBlock guarded(CodeBlock statement) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .addStatement(statement)
                .nextControlFlow("catch ($T failure)", Throwable.class)
                .addStatement("throw $T.failure(failure)", RuntimeTypes.NATIVE)
                .endControlFlow()
                .build();
    }

    /** The overload with Java strings, valid for the call. */
    private MethodSpec withText(FunctionPlan plan) {
        CodeBlock.Builder call = CodeBlock.builder().add("$L(", plan.name());
        boolean record = plan.result() instanceof ValueType.RecordValue;
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
        return method(plan, javadocs.of("As above; C sees the strings during the call."), true)
                .addCode(CodeBlock.builder()
                        .beginControlFlow("try ($T arena = $T.ofConfined())", RuntimeTypes.ARENA, RuntimeTypes.ARENA)
                        .addStatement("$L$L", plan.result() instanceof ValueType.Nothing ? "" : "return ", call.build())
                        .endControlFlow()
                        .build())
                .build();
    }

    private TypeSpec holder(FunctionPlan plan) {
        CodeBlock.Builder link = CodeBlock.builder()
                .add(
                        "LIBRARY.$L($L, $L",
                        plan.variadic() ? "variadic" : "function",
                        JavaLiterals.of(plan.symbol()),
                        conversions.nativeType(plan.result()));
        for (ParameterPlan parameter : plan.parameters()) {
            link.add(", $L", conversions.nativeType(parameter.type()));
        }
        return holder(
                plan.holder(),
                plan.variadic() ? RuntimeTypes.VARIADIC : RuntimeTypes.METHOD_HANDLE,
                "CALL",
                link.add(")").build());
    }

    /** A class with one constant, so that it is linked when it is used first. */
    static TypeSpec holder(String name, TypeName type, String constant, CodeBlock initializer) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(type, constant, Modifier.STATIC, Modifier.FINAL)
                        .initializer(initializer)
                        .build())
                .build();
    }
}
