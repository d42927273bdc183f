package dev.gatun.generator.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.documentation.DocComment;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.TypePlan.EnumAlias;
import dev.gatun.generator.plan.TypePlan.EnumConstant;
import dev.gatun.generator.plan.TypePlan.EnumPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A Java enum for one in C. */
final class EnumEmitter {

    private final Javadocs javadocs;
    private final JavaTypeNames types;

    EnumEmitter(Javadocs javadocs, JavaTypeNames types) {
        this.javadocs = javadocs;
        this.types = types;
    }

    TypeSpec.Builder emit(EnumPlan plan) {
        ClassName self = types.generated(plan.className());
        TypeName number = plan.isWide() ? TypeName.LONG : TypeName.INT;
        DocComment comment = javadocs.parse(plan.documentation());
        TypeSpec.Builder type = TypeSpec.enumBuilder(self)
                .addJavadoc(javadocs.of(plan.documentation(), comment, names(plan)))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(plan.isWide() ? RuntimeTypes.C_LONG_ENUM : RuntimeTypes.C_ENUM);
        for (EnumConstant constant : plan.constants()) {
            type.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("$L", literal(constant.value(), plan))
                            .addJavadoc(javadocs.ofConstant(
                                    constant.documentation(), comment, Links.withoutMarks(constant.name())))
                            .addAnnotations(deprecation(constant.documentation()))
                            .build());
        }
        for (EnumAlias alias : plan.aliases()) {
            type.addField(FieldSpec.builder(self, alias.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(javadocs.ofConstant(alias.documentation(), comment, Links.withoutMarks(alias.name())))
                    .addAnnotations(deprecation(alias.documentation()))
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
                        .build());
    }

    /** The constants, as C names them. */
    private static Set<String> names(EnumPlan plan) {
        Set<String> names = new HashSet<>();
        plan.constants().forEach(constant -> names.add(Links.withoutMarks(constant.name())));
        plan.aliases().forEach(alias -> names.add(Links.withoutMarks(alias.name())));
        return names;
    }

    private static List<AnnotationSpec> deprecation(Documentation documentation) {
        return documentation.isDeprecated()
                ? List.of(AnnotationSpec.builder(RuntimeTypes.DEPRECATED).build())
                : List.of();
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
