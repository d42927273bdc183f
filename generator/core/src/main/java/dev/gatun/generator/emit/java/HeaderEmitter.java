package dev.gatun.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.ConstantPlan;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.HeaderPlan;
import dev.gatun.generator.plan.VariablePlan;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The header class. */
final class HeaderEmitter {

    private final Javadocs javadocs;
    private final JavaTypeNames types;
    private final ConstantEmitter constants;
    private final VariableEmitter variables;
    private final FunctionEmitter functions;

    /** @param methods the Java methods of functions, by the functions' names in C */
    HeaderEmitter(
            Javadocs javadocs,
            JavaTypeNames types,
            Conversions conversions,
            FieldEmitter fields,
            Map<String, String> methods) {
        this.javadocs = javadocs;
        this.types = types;
        this.constants = new ConstantEmitter(javadocs, types, conversions);
        this.variables = new VariableEmitter(javadocs, conversions, fields);
        this.functions = new FunctionEmitter(javadocs, types, conversions, methods);
    }

    /**
     * @param headerName what a reader knows the header by
     * @param linked whether any part of the class links functions or variables
     */
    TypeSpec.Builder emit(HeaderPlan plan, String headerName, boolean linked) {
        StringBuilder title = new StringBuilder("Functions, variables and constants of ");
        JavadocText.appendEscaped(title, headerName);
        TypeSpec.Builder type = TypeSpec.classBuilder(types.generated(plan.className()))
                .addJavadoc(javadocs.of(title.append('.').toString()))
                .addMethod(constructor(plan));
        if (plan.isLast()) {
            type.addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        }
        if (!plan.isFirst()) {
            type.superclass(types.generated(plan.superclass()));
        } else if (linked) {
            type.addField(library(plan, types));
        }
        for (ConstantPlan constant : plan.constants()) {
            type.addField(constants.emit(constant));
        }
        for (VariablePlan variable : plan.variables()) {
            variables.emit(variable, type);
        }
        for (FunctionPlan function : plan.functions()) {
            functions.emit(function, type);
        }
        return type;
    }

    private static FieldSpec library(HeaderPlan plan, JavaTypeNames types) {
        CodeBlock owner = CodeBlock.of("$T.class", types.generated(plan.className()));
        FieldSpec.Builder field = FieldSpec.builder(RuntimeTypes.LIBRARY, "LIBRARY", Modifier.STATIC, Modifier.FINAL);
        if (plan.isLast() && !plan.lendsLibrary()) {
            field.addModifiers(Modifier.PRIVATE);
        }
        CodeBlock library = plan.libraries().isEmpty()
                ? CodeBlock.of("$T.system()", RuntimeTypes.LIBRARY)
                : CodeBlock.of("$T.of($L, $L)", RuntimeTypes.LIBRARY, owner, names(plan.libraries()));
        CodeBlock shim = plan.shim() == null
                ? CodeBlock.of("")
                : CodeBlock.of(".withShim($L, $L)", owner, JavaLiterals.of(plan.shim()));
        return field.initializer("$L$L", library, shim).build();
    }

    private static CodeBlock names(List<String> libraries) {
        return libraries.stream()
                .map(name -> CodeBlock.of("$L", JavaLiterals.of(name)))
                .collect(CodeBlock.joining(", "));
    }

    private static MethodSpec constructor(HeaderPlan plan) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (plan.isLast()) {
            constructor.addModifiers(Modifier.PRIVATE);
        }
        return constructor.build();
    }
}
