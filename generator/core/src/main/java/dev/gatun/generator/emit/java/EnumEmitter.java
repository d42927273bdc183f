package dev.gatun.generator.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.documentation.DocComment;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.EnumForm;
import dev.gatun.generator.plan.TypePlan.EnumAlias;
import dev.gatun.generator.plan.TypePlan.EnumConstant;
import dev.gatun.generator.plan.TypePlan.EnumPlan;
import dev.gatun.generator.plan.TypePlan.OpenNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A Java enum for one in C, and an interface around it where it is open. */
public final class EnumEmitter {

    private final Javadocs javadocs;
    private final JavaTypeNames types;
    private final Conversions conversions;

    public EnumEmitter(Javadocs javadocs, JavaTypeNames types, Conversions conversions) {
        this.javadocs = javadocs;
        this.types = types;
        this.conversions = conversions;
    }

    public TypeSpec.Builder emit(EnumPlan plan) {
        DocComment comment = javadocs.parse(plan.documentation());
        if (plan.form() == EnumForm.NEWTYPE) {
            return newtype(plan).addJavadoc(javadocs.of(plan.documentation(), comment, Set.of()));
        }
        TypeSpec.Builder type = plan.nested() == null ? constants(plan, comment) : open(plan, comment, plan.nested());
        return type.addJavadoc(javadocs.of(plan.documentation(), comment, names(plan)));
    }

    /** An enum of constants; of flags that can be combined. */
    private TypeSpec.Builder constants(EnumPlan plan, @Nullable DocComment comment) {
        ClassName self = types.generated(plan.className());
        boolean flags = plan.form() == EnumForm.FLAGS;
        TypeName received = flags ? ParameterizedTypeName.get(RuntimeTypes.FLAGS, self) : self;
        TypeSpec.Builder type =
                TypeSpec.enumBuilder(self).addModifiers(Modifier.PUBLIC).addSuperinterface(number(plan));
        addConstants(type, plan, comment);
        addAliases(type, self, plan, comment);
        if (flags) {
            type.addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.FLAG_SET, self));
        }
        type.addField(type(plan, self).build());
        addValue(type, plan);
        if (flags) {
            type.addMethod(overridden("flags")
                    .returns(received)
                    .addStatement("return TYPE.of(value)")
                    .build());
        }
        return type.addMethod(of(plan, received));
    }

    /** An interface that has the known constants and the unknown values within it. */
    private TypeSpec.Builder open(EnumPlan plan, @Nullable DocComment comment, OpenNames nested) {
        ClassName self = types.generated(plan.className());
        ClassName known = self.nestedClass(nested.known());
        TypeSpec.Builder constants = TypeSpec.enumBuilder(known)
                .addJavadoc("The constants of the header.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self);
        addConstants(constants, plan, comment);
        addValue(constants, plan);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(number(plan));
        for (EnumConstant constant : plan.constants()) {
            type.addField(constant(known, constant.name(), constant.documentation())
                    .initializer("$L.$L", nested.known(), constant.name())
                    .build());
        }
        addAliases(type, known, plan, comment);
        return type.addField(type(plan, self).build())
                .addMethod(of(plan, self))
                .addType(constants.build())
                .addType(TypeSpec.recordBuilder(nested.unknown())
                        .addJavadoc("A value that the header has no constant for.")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addSuperinterface(self)
                        .recordConstructor(MethodSpec.constructorBuilder()
                                .addParameter(carrier(plan), "value")
                                .build())
                        .build());
    }

    /** A record of the number that a typedef stands for. */
    private TypeSpec.Builder newtype(EnumPlan plan) {
        ClassName self = types.generated(plan.className());
        return TypeSpec.recordBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(number(plan))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(carrier(plan), "value")
                        .build())
                .addField(type(plan, self).build())
                .addMethod(of(plan, self));
    }

    private static TypeName number(EnumPlan plan) {
        return plan.isWide() ? RuntimeTypes.C_LONG_ENUM : RuntimeTypes.C_ENUM;
    }

    private static TypeName carrier(EnumPlan plan) {
        return plan.isWide() ? TypeName.LONG : TypeName.INT;
    }

    private void addConstants(TypeSpec.Builder type, EnumPlan plan, @Nullable DocComment comment) {
        for (EnumConstant constant : plan.constants()) {
            type.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("$L", literal(constant.value(), plan))
                            .addJavadoc(javadocs.ofConstant(
                                    constant.documentation(), comment, Links.withoutMarks(constant.name())))
                            .addAnnotations(deprecation(constant.documentation()))
                            .build());
        }
    }

    private void addAliases(TypeSpec.Builder type, ClassName self, EnumPlan plan, @Nullable DocComment comment) {
        for (EnumAlias alias : plan.aliases()) {
            type.addField(constant(self, alias.name(), alias.documentation())
                    .addJavadoc(javadocs.ofConstant(alias.documentation(), comment, Links.withoutMarks(alias.name())))
                    .initializer("$L", alias.target())
                    .build());
        }
    }

    private static FieldSpec.Builder constant(ClassName type, String name, Documentation documentation) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addAnnotations(deprecation(documentation));
    }

    private static void addValue(TypeSpec.Builder type, EnumPlan plan) {
        type.addField(carrier(plan), "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(carrier(plan), "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(overridden("value")
                        .returns(carrier(plan))
                        .addStatement("return value")
                        .build());
    }

    private static MethodSpec.Builder overridden(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec of(EnumPlan plan, TypeName result) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(carrier(plan), "value")
                .addStatement(
                        plan.form() == EnumForm.NEWTYPE
                                ? CodeBlock.of("return new $T(value)", result)
                                : CodeBlock.of("return TYPE.of(value)"))
                .build();
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

    private FieldSpec.Builder type(EnumPlan plan, ClassName self) {
        ClassName type = plan.form() == EnumForm.FLAGS ? RuntimeTypes.FLAG_TYPE : RuntimeTypes.ENUM_TYPE;
        return FieldSpec.builder(
                        ParameterizedTypeName.get(type, self), "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer(plan));
    }

    private CodeBlock initializer(EnumPlan plan) {
        Code name = Code.of("$L", JavaLiterals.of(plan.cName()));
        Code number = Conversions.nativeType(plan.underlying());
        Code type = switch (plan.form()) {
            case CLOSED -> Code.of("$T.closed($L, $L, values())", RuntimeTypes.ENUM_TYPE, name, number);
            case FLAGS -> Code.of("$T.flags($L, $L, values())", RuntimeTypes.ENUM_TYPE, name, number);
            case OPEN -> open(plan, name, number);
            case NEWTYPE ->
                Code.of("$T.newtype($L, $L, $L)", RuntimeTypes.ENUM_TYPE, name, number, maker(plan, plan.className()));
        };
        return conversions.block(type);
    }

    private static Code open(EnumPlan plan, Code name, Code number) {
        OpenNames nested = plan.nested();
        if (nested == null) {
            throw new IllegalArgumentException("an open enum without names for its classes: " + plan.cName());
        }
        return Code.of(
                "$T.open($L, $L, $L.values(), $L)",
                RuntimeTypes.ENUM_TYPE,
                name,
                number,
                nested.known(),
                maker(plan, nested.unknown()));
    }

    /** Makes an object of a {@code long}. */
    private static String maker(EnumPlan plan, String className) {
        return (plan.isWide() ? "%s::new" : "value -> new %s((int) value)").formatted(className);
    }

    private static String literal(long value, EnumPlan plan) {
        return plan.isWide() ? JavaLiterals.of(value) : Long.toString(value);
    }
}
