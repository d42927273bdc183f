package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppPassing;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The interface of a class that is a further base of others: all objects that have it as a part. */
final class InterfaceEmitter {

    private final Javadocs javadocs;
    private final PlannedNames names;
    private final MethodEmitter methods;

    InterfaceEmitter(Javadocs javadocs, PlannedNames names, MethodEmitter methods) {
        this.javadocs = javadocs;
        this.names = names;
        this.methods = methods;
    }

    TypeSpec.Builder emit(ClassPlan plan) {
        ClassName self = PlannedNames.className(Objects.requireNonNull(plan.interfaceName()));
        ClassName base = PlannedNames.className(plan.name());
        String part = CppInterfaces.part(base.simpleName());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadocs.of("Every object that has a {@link " + base.simpleName() + "} as a part."))
                .addMethod(MethodSpec.methodBuilder(part)
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc(javadocs.of("That part, kept by the object."))
                        .returns(base)
                        .build());
        plan.calls().stream()
                .filter(call -> call.self() != null && !call.isProtected() && !call.isOverride())
                .filter(call -> !isOtherwise(call, plan))
                .forEach(call -> type.addMethod(forwarding(call, part)));
        return type;
    }

    /** Whether a class with the part has a method of the same signature that gives something else, which Java can't have. */
    private boolean isOtherwise(CppCall call, ClassPlan plan) {
        return names.having(plan.name()).stream()
                .flatMap(one -> one.calls().stream())
                .anyMatch(other -> other.name().equals(call.name())
                        && given(other).equals(given(call))
                        && !result(other).equals(result(call)));
    }

    private List<TypeName> given(CppCall call) {
        return call.arguments().stream()
                .map(argument -> methods.types().given(argument.passing()).withoutAnnotations())
                .toList();
    }

    private TypeName result(CppCall call) {
        return methods.types().received(call.result()).withoutAnnotations();
    }

    private MethodSpec forwarding(CppCall call, String part) {
        CodeBlock arguments = call.arguments().stream()
                .map(CppArgument::name)
                .map(name -> CodeBlock.of("$L", name))
                .collect(CodeBlock.joining(", "));
        MethodSpec.Builder method = methods.declared(call)
                .addModifiers(Modifier.DEFAULT)
                .addStatement(
                        call.result() instanceof CppPassing.Nothing ? "$L().$L($L)" : "return $L().$L($L)",
                        part,
                        call.name(),
                        arguments);
        methods.document(method, call, !(call.result() instanceof CppPassing.Nothing));
        return method.build();
    }
}
