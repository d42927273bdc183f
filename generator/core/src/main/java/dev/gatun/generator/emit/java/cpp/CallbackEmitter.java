package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.JavaLiterals;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppPassing;
import dev.gatun.generator.plan.cpp.CppTypePlan.CallbackPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A functional interface for functions that C++ calls, and for those of C++ that Java gets. */
final class CallbackEmitter {

    private final Javadocs javadocs;
    private final PlannedNames names;
    private final MethodEmitter methods;

    CallbackEmitter(Javadocs javadocs, PlannedNames names, MethodEmitter methods) {
        this.javadocs = javadocs;
        this.names = names;
        this.methods = methods;
    }

    TypeSpec.Builder emit(CallbackPlan plan) {
        ClassName self = PlannedNames.className(plan.name());
        UpcallEmitter upcall = methods.upcall(plan.call(), "upcall", 0, self);
        return TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(FunctionalInterface.class)
                .addJavadoc(javadocs.of(plan.documentation()))
                .addField(type(plan, self, upcall))
                .addMethod(method(plan.call()))
                .addMethod(upcall.emit())
                .addMethod(downcall(plan.call()));
    }

    /** Arguments come from C++, and the result goes there. */
    private MethodSpec method(CppCall call) {
        JavaTypes types = methods.types();
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(javadocs.of("Called by C++."))
                .returns(types.given(call.result()));
        call.arguments().forEach(argument -> method.addParameter(types.received(argument.passing()), argument.name()));
        return method.build();
    }

    private FieldSpec type(CallbackPlan plan, ClassName self, UpcallEmitter upcall) {
        boolean pointer = plan.type().canonical() instanceof CppType.Pointer;
        List<String> arguments =
                plan.call().arguments().stream().map(CppArgument::name).toList();
        String function = new Locals(arguments).of("function");
        String list = String.join(", ", arguments);
        CodeBlock made = CodeBlock.of(
                "$T.$L($T.lookup(), $T.LIBRARY, $L, $L,\n$L -> ($L) -> downcall($L$L),\n$L)",
                RuntimeNames.CALLABLE_TYPE,
                pointer ? "pointer" : "function",
                RuntimeNames.METHOD_HANDLES,
                names.library(),
                JavaLiterals.of(plan.name().simpleName()),
                JavaLiterals.of(plan.prefix()),
                function,
                list,
                function,
                list.isEmpty() ? "" : ", " + list,
                upcall.descriptors().stream().collect(CodeBlock.joining(", ")));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeNames.CALLABLE_TYPE, self),
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(made)
                .build();
    }

    /** Calls a function of C++. */
    private MethodSpec downcall(CppCall call) {
        Locals locals =
                new Locals(call.arguments().stream().map(CppArgument::name).toList());
        String function = locals.of("function");
        JavaTypes types = methods.types();
        MethodSpec.Builder method = MethodSpec.methodBuilder("downcall")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(
                        call.result() instanceof CppPassing.ObjectValue
                                ? types.received(call.result())
                                : types.given(call.result()))
                .addParameter(RuntimeNames.CPP_FUNCTION, function);
        call.arguments().forEach(argument -> method.addParameter(types.received(argument.passing()), argument.name()));
        return method.addCode(methods.body(call, locals, function).method())
                .addCode("finally { $T.reachabilityFence($L); }\n", RuntimeNames.REFERENCE, function)
                .build();
    }
}
