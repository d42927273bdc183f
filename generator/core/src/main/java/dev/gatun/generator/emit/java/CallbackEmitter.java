package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.documentation.DocComment;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.TypePlan.CallbackPlan;
import dev.gatun.generator.plan.ValueType;
import dev.gatun.generator.plan.idiom.DefaultResult;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The functional interface of a function pointer type. */
final class CallbackEmitter {

    /** The interface within that has no parameter for user data. No class of a header has this name. */
    static final String WITHOUT_DATA = "Function";

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
        DocComment comment = javadocs.parse(plan.documentation());
        return declared(plan, comment).addJavadoc(javadocs.of(plan.documentation(), comment, plan.parameters()));
    }

    /** An interface within the class of a record, which says with the field what there is to say. */
    TypeSpec.Builder nested(CallbackPlan plan) {
        return declared(plan, null);
    }

    private TypeSpec.Builder declared(CallbackPlan plan, @Nullable DocComment comment) {
        ClassName self = types.generated(plan.className());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addAnnotation(RuntimeTypes.FUNCTIONAL_INTERFACE)
                .addModifiers(Modifier.PUBLIC)
                .addField(type(plan, self))
                .addMethod(call(plan, comment))
                .addMethod(allocate(self))
                .addMethod(of(plan, self))
                .addMethod(upcall(plan, self));
        if (plan.userData() >= 0) {
            type.addMethod(bind(plan, self)).addType(withoutData(plan, self));
        }
        return type;
    }

    private static MethodSpec bind(CallbackPlan plan, ClassName self) {
        return MethodSpec.methodBuilder("bind")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.BOUND_CALLBACK, self))
                .addParameter(RuntimeTypes.ARENA, "arena")
                .addParameter(self.nestedClass(WITHOUT_DATA), "function")
                .addStatement("return TYPE.bind(arena, function, $L)", plan.userData())
                .build();
    }

    /** What a Java function has to be that user data stands for. */
    private TypeSpec withoutData(CallbackPlan plan, ClassName self) {
        MethodSpec.Builder call = MethodSpec.methodBuilder("call")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(result(plan.result()));
        MethodSpec.Builder whole = MethodSpec.methodBuilder("call")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(result(plan.result()));
        StringBuilder names = new StringBuilder();
        CallbackBuffers buffers = new CallbackBuffers(plan, types, conversions);
        for (int i = 0; i < plan.parameters().size(); i++) {
            ParameterPlan parameter = plan.parameters().get(i);
            if (!CallbackBuffers.isVisible(parameter)) {
                continue;
            }
            TypeName type = buffers.type(parameter);
            whole.addParameter(type, parameter.name());
            if (i != plan.userData()) {
                call.addParameter(type, parameter.name());
                names.append(names.isEmpty() ? "" : ", ").append(parameter.name());
            }
        }
        boolean isVoid = plan.result() instanceof ValueType.Nothing;
        return TypeSpec.interfaceBuilder(WITHOUT_DATA)
                .addAnnotation(RuntimeTypes.FUNCTIONAL_INTERFACE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .addMethod(call.build())
                .addMethod(whole.addStatement(isVoid ? "call($L)" : "return call($L)", names)
                        .build())
                .build();
    }

    private FieldSpec type(CallbackPlan plan, ClassName self) {
        Code.Builder value = Code.builder()
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
                .initializer(conversions.block(
                        value.add(")").add(withDefault(plan.fallback())).build()))
                .build();
    }

    /** What is appended to a callback type that has another default than zeros. */
    static Code withDefault(@Nullable DefaultResult fallback) {
        return switch (fallback) {
            case null -> Code.of("");
            case DefaultResult.OfInteger(long value) -> Code.of(".withDefault($L)", JavaLiterals.of(value));
            case DefaultResult.OfFloating(double value) -> Code.of(".withDefault($L)", JavaLiterals.of(value));
        };
    }

    private MethodSpec call(CallbackPlan plan, @Nullable DocComment comment) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("call")
                .addJavadoc(javadocs.ofCall(
                        comment, new CallbackBuffers(plan, types, conversions).visible(), plan.result()))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(result(plan.result()));
        CallbackBuffers buffers = new CallbackBuffers(plan, types, conversions);
        for (ParameterPlan parameter : buffers.visible()) {
            method.addParameter(buffers.type(parameter), parameter.name());
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
        StringBuilder names = new StringBuilder();
        Code.Builder call = Code.builder().add("$L.CALL.invokeExact(address", plan.holder());
        if (plan.result() instanceof ValueType.RecordValue) {
            call.add(", ($T) $T.ofAuto()", RuntimeTypes.SEGMENT_ALLOCATOR, RuntimeTypes.ARENA);
        }
        String separator = "";
        CallbackBuffers buffers = new CallbackBuffers(plan, types, conversions);
        for (ParameterPlan parameter : plan.parameters()) {
            if (CallbackBuffers.isVisible(parameter)) {
                names.append(separator).append(parameter.name());
                separator = ", ";
            }
            call.add(", ").add(buffers.lower(parameter));
        }
        call.add(")");
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.POINTER, self), "pointer")
                .addCode(conversions.block(
                        FunctionEmitter.holder(plan.holder(), RuntimeTypes.METHOD_HANDLE, Code.of("TYPE.downcall()"))
                                .add("$T address = pointer.segment();\n", RuntimeTypes.MEMORY_SEGMENT)
                                .add("return ($L) -> {\n", names)
                                .build()))
                .addCode("$>$L", conversions.block(guarded(plan, result(plan.result(), call.build()))))
                .addCode("$<};\n")
                .build();
    }

    /** Handles are declared to throw anything. */
    private static Code guarded(CallbackPlan plan, Code statement) {
        String simpleName = plan.className().substring(plan.className().lastIndexOf('.') + 1);
        return Code.of("try { $L; }\n$L", statement, CallBody.failure(simpleName));
    }

    /** What a call gives; a function pointer in the form that can be called on. */
    private TypeName result(ValueType type) {
        return type instanceof ValueType.Address(Pointee.OfFunction _, var _)
                ? types.received(type)
                : types.given(type);
    }

    private Code result(ValueType type, Code call) {
        return type instanceof ValueType.Nothing
                ? call
                : Code.of("return $L", conversions.lift(type, Code.of("($T) $L", types.carrier(type), call)));
    }

    /** Found by the runtime through its name. */
    private MethodSpec upcall(CallbackPlan plan, ClassName self) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("upcall")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(types.carrier(plan.result()))
                .addParameter(self, "function");
        CallbackBuffers buffers = new CallbackBuffers(plan, types, conversions);
        Code.Builder call = Code.builder().add("function.call(");
        String separator = "";
        for (ParameterPlan parameter : plan.parameters()) {
            method.addParameter(types.carrier(parameter.type()), parameter.name());
            if (CallbackBuffers.isVisible(parameter)) {
                call.add(separator).add(buffers.lift(parameter));
                separator = ", ";
            }
        }
        Code value = call.add(")").build();
        return method.addCode(conversions.block(Code.of("$L;\n", returned(plan.result(), value))))
                .build();
    }

    private Code returned(ValueType type, Code value) {
        return type instanceof ValueType.Nothing ? value : Code.of("return $L", conversions.lower(type, value));
    }
}
