package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppTypePlan.CallbackPlan;
import javax.lang.model.element.Modifier;

/** A functional interface for functions that C++ calls. */
final class CallbackEmitter {

    private final Javadocs javadocs;
    private final MethodEmitter methods;

    CallbackEmitter(Javadocs javadocs, MethodEmitter methods) {
        this.javadocs = javadocs;
        this.methods = methods;
    }

    TypeSpec.Builder emit(CallbackPlan plan) {
        return TypeSpec.interfaceBuilder(PlannedNames.className(plan.name()))
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(FunctionalInterface.class)
                .addJavadoc(javadocs.of(plan.documentation()))
                .addMethod(method(plan.call()));
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
}
