package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.TypePlan.CallbackPlan;
import dev.gatun.generator.plan.ValueType;
import javax.lang.model.element.Modifier;

/** The functional interface of a function pointer type. */
final class CallbackEmitter {

    private final Javadocs javadocs;
    private final JavaTypeNames types;
    private final Conversions conversions;

    CallbackEmitter(Javadocs javadocs, JavaTypeNames types, Conversions conversions) {
        this.javadocs = javadocs;
        this.types = types;
        this.conversions = conversions;
    }

    /** An interface on its own. */
    TypeSpec.Builder emit(CallbackPlan plan) {
        return nested(plan);
    }

    /** An interface within the class of a record. */
    TypeSpec.Builder nested(CallbackPlan plan) {
        ClassName self = types.generated(plan.className());
        return TypeSpec.interfaceBuilder(self)
                .addJavadoc(javadocs.of(plan.documentation()))
                .addAnnotation(RuntimeTypes.FUNCTIONAL_INTERFACE)
                .addModifiers(Modifier.PUBLIC)
                .addField(type(plan, self))
                .addMethod(call(plan))
                .addMethod(allocate(self))
                .addMethod(of(plan, self))
                .addMethod(upcall(plan, self));
    }

    private FieldSpec type(CallbackPlan plan, ClassName self) {
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.of($T.lookup(), $T::of, $L",
                        RuntimeTypes.CALLBACK_TYPE,
                        RuntimeTypes.METHOD_HANDLES,
                        self,
                        conversions.nativeType(plan.result()));
        for (ParameterPlan parameter : plan.parameters()) {
            value.add(", $L", conversions.nativeType(parameter.type()));
        }
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.CALLBACK_TYPE, self);
        return FieldSpec.builder(type, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.add(")").build())
                .build();
    }

    private MethodSpec call(CallbackPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("call")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(result(plan.result()));
        for (ParameterPlan parameter : plan.parameters()) {
            method.addParameter(types.received(parameter.type()), parameter.name());
        }
        return method.build();
    }

    private MethodSpec allocate(ClassName self) {
        return MethodSpec.methodBuilder("allocate")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.FUNCTION_POINTER, self))
                .addParameter(RuntimeTypes.ARENA, "arena")
                .addParameter(self, "function")
                .addStatement("return TYPE.allocate(arena, function)")
                .build();
    }

    private MethodSpec of(CallbackPlan plan, ClassName self) {
        CodeBlock.Builder names = CodeBlock.builder();
        CodeBlock.Builder call = CodeBlock.builder().add("$L.CALL.invokeExact(address", plan.holder());
        if (plan.result() instanceof ValueType.RecordValue) {
            call.add(", ($T) $T.ofAuto()", RuntimeTypes.SEGMENT_ALLOCATOR, RuntimeTypes.ARENA);
        }
        String separator = "";
        for (ParameterPlan parameter : plan.parameters()) {
            names.add("$L$L", separator, parameter.name());
            separator = ", ";
            call.add(", ").add(conversions.lower(parameter.type(), parameter.name()));
        }
        call.add(")");
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.POINTER, self), "pointer")
                .addCode(FunctionEmitter.holder(
                        plan.holder(), RuntimeTypes.METHOD_HANDLE, CodeBlock.of("TYPE.downcall()")))
                .addStatement("$T address = pointer.segment()", RuntimeTypes.MEMORY_SEGMENT)
                .addCode("return ($L) -> {\n$>", names.build())
                .addCode(FunctionEmitter.guarded(result(plan.result(), call.build())))
                .addCode("$<};\n")
                .build();
    }

    /** What a call gives; a function pointer in the form that can be called on. */
    private TypeName result(ValueType type) {
        return type instanceof ValueType.Address(Pointee.OfFunction _, var _)
                ? types.received(type)
                : types.given(type);
    }

    private CodeBlock result(ValueType type, CodeBlock call) {
        return type instanceof ValueType.Nothing
                ? call
                : CodeBlock.of("return $L", conversions.lift(type, CodeBlock.of("($T) $L", types.carrier(type), call)));
    }

    /** Found by the runtime through its name. */
    private MethodSpec upcall(CallbackPlan plan, ClassName self) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("upcall")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(types.carrier(plan.result()))
                .addParameter(self, "function");
        CodeBlock.Builder call = CodeBlock.builder().add("function.call(");
        String separator = "";
        for (ParameterPlan parameter : plan.parameters()) {
            method.addParameter(types.carrier(parameter.type()), parameter.name());
            call.add(separator).add(conversions.lift(parameter.type(), CodeBlock.of("$L", parameter.name())));
            separator = ", ";
        }
        CodeBlock value = call.add(")").build();
        return method.addStatement("$L", returned(plan.result(), value)).build();
    }

    private CodeBlock returned(ValueType type, CodeBlock value) {
        return type instanceof ValueType.Nothing ? value : CodeBlock.of("return $L", conversions.lower(type, value));
    }
}
