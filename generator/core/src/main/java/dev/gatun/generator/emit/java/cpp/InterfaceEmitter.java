package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
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
        String name = CppInterfaces.part(base.simpleName());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadocs.of("Every object that has a {@link " + base.simpleName() + "} as a part."))
                .addMethod(MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc(javadocs.of("That part, kept by the object."))
                        .returns(base)
                        .build());
        for (ClassPlan part : names.parts().bases(plan)) {
            type.addSuperinterface(PlannedNames.className(Objects.requireNonNull(part.interfaceName())));
        }
        for (ClassPlan part : names.parts().allBases(plan)) {
            if (!part.equals(plan)) {
                type.addMethod(BaseEmitter.part(PlannedNames.className(part.name()))
                        .addModifiers(Modifier.DEFAULT)
                        .addStatement(
                                "return $L().$L()",
                                name,
                                CppInterfaces.part(part.name().simpleName()))
                        .build());
            }
        }
        Set<Parts.Signature> declared = new HashSet<>();
        names.parts().methods(plan).values().forEach(call -> {
            declared.add(names.parts().signature(call));
            type.addMethod(forwarding(call, name));
        });
        for (CppCall call : names.parts().inheritedTwice(plan)) {
            if (declared.add(names.parts().signature(call))) {
                type.addMethod(forwarding(call, name));
            }
        }
        return type;
    }

    private MethodSpec forwarding(CppCall call, String part) {
        CodeBlock arguments = call.given().stream()
                .map(CppArgument::name)
                .map(name -> CodeBlock.of("$L", name))
                .collect(CodeBlock.joining(", "));
        MethodSpec.Builder method = methods.declared(call.as(false, false))
                .addModifiers(Modifier.DEFAULT)
                .addStatement(call.gives() ? "return $L().$L($L)" : "$L().$L($L)", part, call.name(), arguments);
        methods.document(method, call, call.gives());
        return method.build();
    }
}
