package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.plan.cpp.Codec;
import dev.gatun.generator.plan.cpp.CppTypePlan.Alternative;
import dev.gatun.generator.plan.cpp.CppTypePlan.VariantPlan;
import javax.lang.model.element.Modifier;

/** A sealed interface for a {@code std::variant}, with a record for each alternative. */
final class VariantEmitter {

    private final Javadocs javadocs;
    private final MethodEmitter methods;

    VariantEmitter(Javadocs javadocs, MethodEmitter methods) {
        this.javadocs = javadocs;
        this.methods = methods;
    }

    TypeSpec.Builder emit(VariantPlan plan) {
        ClassName self = PlannedNames.className(plan.name());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(javadocs.of(plan.documentation()))
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(RuntimeNames.CODEC, self),
                                "CODEC",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc(javadocs.of("Takes values to C++ and back."))
                        .initializer(codec(plan, self))
                        .build());
        plan.alternatives().forEach(alternative -> type.addType(alternative(alternative, self)));
        return type;
    }

    private TypeSpec alternative(Alternative alternative, ClassName self) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        if (hasValue(alternative)) {
            components.addParameter(methods.types().received(alternative.codec()), "value");
        }
        return TypeSpec.recordBuilder(alternative.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .recordConstructor(components.build())
                .build();
    }

    private static boolean hasValue(Alternative alternative) {
        return !(alternative.codec() instanceof Codec.UnitCodec);
    }

    /** {@code Codec.<Value>variant().or(Number.class, Codec.of(C.DOUBLE), Number::new, Number::value)}. */
    private CodeBlock codec(VariantPlan plan, ClassName self) {
        CodeBlock parts = plan.alternatives().stream()
                .map(each -> part(each, self.nestedClass(each.name())))
                .collect(CodeBlock.joining("\n"));
        return CodeBlock.of("$T.<$T>variant()\n$>$>$L$<$<", RuntimeNames.CODEC, self, parts);
    }

    private CodeBlock part(Alternative alternative, ClassName type) {
        CodeBlock codec = methods.codecs().of(alternative.codec());
        return hasValue(alternative)
                ? CodeBlock.of(".or($T.class, $L, $T::new, $T::value)", type, codec, type, type)
                : CodeBlock.of(
                        ".or($T.class, $L, _ -> new $T(), _ -> $T.UNIT)", type, codec, type, RuntimeNames.cpp("Unit"));
    }
}
