package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
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
                            .addJavadoc(javadocs.ofConstant(constant.documentation()))
                            .build());
        }
        for (EnumAlias alias : plan.aliases()) {
            type.addField(FieldSpec.builder(self, alias.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(javadocs.ofConstant(alias.documentation()))
                    .initializer("$L", alias.target())
                    .build());
        }
        return type.addField(type(plan, self))
                .addField(number, "value", Modifier.PRIVATE, Modifier.FINAL)
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
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(self)
                        .addParameter(number, "value")
                        .addStatement("return TYPE.of(value)")
                        .build())
                .build();
    }

    private static FieldSpec type(EnumPlan plan, ClassName self) {
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.ENUM_TYPE, self);
        String factory = plan.isWide() ? "wide" : plan.underlying().isUnsigned() ? "unsigned" : "signed";
        return FieldSpec.builder(type, "TYPE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.$L($L, values())", RuntimeTypes.ENUM_TYPE, factory, JavaLiterals.of(plan.cName()))
                .build();
    }

    private static String literal(long value, EnumPlan plan) {
        return plan.isWide() ? JavaLiterals.of(value) : Long.toString(value);
    }
}
