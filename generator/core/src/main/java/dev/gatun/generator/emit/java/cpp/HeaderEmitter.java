package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.JavaLiterals;
import dev.gatun.generator.emit.java.JavadocText;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.plan.cpp.CppHeaderPlan;
import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.ThrownPlans;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class of a namespace's functions, variables and constants. */
final class HeaderEmitter {

    private final Javadocs javadocs;
    private final MethodEmitter methods;

    HeaderEmitter(Javadocs javadocs, MethodEmitter methods) {
        this.javadocs = javadocs;
        this.methods = methods;
    }

    TypeSpec.Builder emit(CppHeaderPlan header, CppPlan plan) {
        ClassName self = PlannedNames.className(header.name());
        StringBuilder title = new StringBuilder("Functions, variables and constants of ");
        if (!header.cppName().isEmpty()) {
            title.append("namespace {@code ").append(header.cppName()).append("} in ");
        }
        JavadocText.appendEscaped(title, plan.headerName());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(javadocs.of(title.append('.').toString()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (header.name().equals(plan.library())) {
            type.addField(library(plan, self));
        }
        ConstantFields.of(header.constants(), javadocs).forEach(type::addField);
        header.calls().forEach(call -> type.addMethod(methods.emit(call, null)));
        return type;
    }

    private static CodeBlock exceptions(CppPlan plan) {
        List<ClassPlan> thrown = ThrownPlans.of(plan);
        return thrown.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        "\n$>$>.withExceptions($L)$<$<",
                        thrown.stream()
                                .map(type -> CodeBlock.of("$T::new", PlannedNames.className(type.name())))
                                .collect(CodeBlock.joining(", ")));
    }

    private FieldSpec library(CppPlan plan, ClassName self) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$T.class", self));
        arguments.add(CodeBlock.of("$L", JavaLiterals.of(plan.shim())));
        plan.libraries().forEach(name -> arguments.add(CodeBlock.of("$L", JavaLiterals.of(name))));
        return FieldSpec.builder(RuntimeNames.CPP_LIBRARY, "LIBRARY", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadocs.of("The shim of this header, and what it needs."))
                .initializer(
                        "$T.of($L)$L",
                        RuntimeNames.CPP_LIBRARY,
                        arguments.stream().collect(CodeBlock.joining(", ")),
                        exceptions(plan))
                .build();
    }
}
