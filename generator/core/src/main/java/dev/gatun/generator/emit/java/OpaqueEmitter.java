package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.TypePlan.OpaquePlan;
import javax.lang.model.element.Modifier;

/** The class of handles to an incomplete record. */
final class OpaqueEmitter {

    private final Javadocs javadocs;
    private final JavaTypeNames types;

    OpaqueEmitter(Javadocs javadocs, JavaTypeNames types) {
        this.javadocs = javadocs;
        this.types = types;
    }

    TypeSpec.Builder emit(OpaquePlan plan) {
        ClassName self = types.generated(plan.className());
        return TypeSpec.recordBuilder(self)
                .addJavadoc(javadocs.of(plan.documentation()))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeTypes.MEMORY_SEGMENT, "segment")
                        .build())
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.POINTER, self))
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(RuntimeTypes.OPAQUE_TYPE, self),
                                "TYPE",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                "new $T<>($L, $T::new)", RuntimeTypes.OPAQUE_TYPE, JavaLiterals.of(plan.cName()), self)
                        .build());
    }
}
