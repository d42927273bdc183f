package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.TypePlan.EnumAlias;
import dev.gatun.generator.plan.TypePlan.EnumConstant;
import dev.gatun.generator.plan.TypePlan.EnumPlan;
import javax.lang.model.element.Modifier;

/** A Java enum for one in C. */
final class EnumEmitter {

    private final Javadocs javadocs;
    private final JavaTypeNames types;

    EnumEmitter(Javadocs javadocs, JavaTypeNames types) {
        this.javadocs = javadocs;
        this.types = types;
    }

    TypeSpec emit(EnumPlan plan) {
        ClassName self = types.generated(plan.className());
        TypeName number = plan.isWide() ? TypeName.LONG : TypeName.INT;
        TypeSpec.Builder type = TypeSpec.enumBuilder(self)
                .addJavadoc(javadocs.of(plan.documentation()))
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(plan.isWide() ? RuntimeTypes.C_LONG_ENUM : RuntimeTypes.C_ENUM);
        for (EnumConstant constant : plan.constants()) {
            type.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("$L", literal(constant.value(), plan))
                            .addJavadoc(javadocs.of(constant.documentation()))
                            .build());
        }
        for (EnumAlias alias : plan.aliases()) {
            type.addField(FieldSpec.builder(self, alias.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(javadocs.of(alias.documentation()))
                    .initializer("$L", alias.target())
                    .build());
        }
        return type.addField(number, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(number, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(number)
                        .addStatement("return value")
                        .build())
                .addMethod(of(plan, self, number))
                .build();
    }

    private MethodSpec of(EnumPlan plan, ClassName self, TypeName number) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addJavadoc(
                        javadocs.of("The constant with a value.\n\n@throws UnknownEnumValueException if there is none"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(number, "value");
        return (plan.isWide() ? search(method, plan, self) : choice(method, plan)).build();
    }

    private static MethodSpec.Builder choice(MethodSpec.Builder method, EnumPlan plan) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (value) {\n$>");
        for (EnumConstant constant : plan.constants()) {
            code.add("case $L -> $L;\n", constant.value(), constant.name());
        }
        return method.addCode(code.add("default -> $L;\n$<};\n", unknown(plan)).build());
    }

    /** Java has no switch on {@code long}. */
    private static MethodSpec.Builder search(MethodSpec.Builder method, EnumPlan plan, ClassName self) {
        return method.beginControlFlow("for ($T constant : values())", self)
                .beginControlFlow("if (constant.value == value)")
                .addStatement("return constant")
                .endControlFlow()
                .endControlFlow()
                .addStatement("$L", unknown(plan));
    }

    private static CodeBlock unknown(EnumPlan plan) {
        boolean unsignedInt = !plan.isWide() && plan.underlying().isUnsigned();
        return CodeBlock.of(
                "throw new $T($L, $L)",
                RuntimeTypes.UNKNOWN_ENUM_VALUE,
                JavaLiterals.of(plan.cName()),
                unsignedInt ? "Integer.toUnsignedLong(value)" : "value");
    }

    private static String literal(long value, EnumPlan plan) {
        return plan.isWide() ? JavaLiterals.of(value) : Long.toString(value);
    }
}
