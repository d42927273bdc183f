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
    private final OwnerEmitter owners;

    OpaqueEmitter(Javadocs javadocs, JavaTypeNames types, Conversions conversions) {
        this.javadocs = javadocs;
        this.types = types;
        this.owners = new OwnerEmitter(types, conversions);
    }

    TypeSpec.Builder emit(OpaquePlan plan) {
        ClassName self = types.generated(plan.className());
        TypeSpec.Builder type = plan.owner() == null ? declare(self) : OwnerEmitter.declare(self);
        type.addJavadoc(javadocs.of(plan.documentation()))
                .addModifiers(Modifier.PUBLIC)
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(RuntimeTypes.OPAQUE_TYPE, self),
                                "TYPE",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer(
                                "new $T<>($L, $T::new)", RuntimeTypes.OPAQUE_TYPE, JavaLiterals.of(plan.cName()), self)
                        .build());
        if (plan.owner() != null) {
            owners.addTo(type, plan.owner(), self);
        }
        return type;
    }

    /** A record around an address, as types without owners have it. */
    static TypeSpec.Builder declare(ClassName self) {
        return TypeSpec.recordBuilder(self)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeTypes.MEMORY_SEGMENT, "segment")
                        .build())
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.POINTER, self));
    }
}
