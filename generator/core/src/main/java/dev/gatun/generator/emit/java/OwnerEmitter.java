package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.OwnerPlan;
import dev.gatun.generator.plan.ValueType;
import javax.lang.model.element.Modifier;

/** What the class of an owned type has besides: it is a handle, and knows what frees its objects. */
final class OwnerEmitter {

    private static final String SEGMENT = "segment";

    private final JavaTypeNames types;
    private final Conversions conversions;

    OwnerEmitter(JavaTypeNames types, Conversions conversions) {
        this.types = types;
        this.conversions = conversions;
    }

    /** A class instead of the record that a type without owners has. */
    static TypeSpec.Builder declare(ClassName self) {
        return TypeSpec.classBuilder(self)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.HANDLE, self));
    }

    /** To be called behind the field {@code TYPE}, which is used. */
    void addTo(TypeSpec.Builder type, OwnerPlan plan, ClassName self) {
        type.addField(ownership(plan, self))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeTypes.MEMORY_SEGMENT, SEGMENT)
                        .addStatement("super($L)", SEGMENT)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.MEMORY_SEGMENT, SEGMENT)
                        .addParameter(RuntimeTypes.HOLD, "hold")
                        .addStatement("super($L, hold)", SEGMENT)
                        .build())
                .addMethod(free(plan));
    }

    private FieldSpec ownership(OwnerPlan plan, ClassName self) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.OWNERSHIP, self),
                        "OWNERSHIP",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.$L(TYPE, $T::new, $T::free)$L",
                        RuntimeTypes.OWNERSHIP,
                        plan.shared() ? "shared" : "confined",
                        self,
                        self,
                        plan.cleaned() ? ".withCleaner()" : "")
                .build();
    }

    private MethodSpec free(OwnerPlan plan) {
        Code link = Code.of(
                "$T.LIBRARY.$L($L, $L, $T.POINTER)",
                types.generated(plan.header()),
                Linkage.method(plan.route()),
                JavaLiterals.of(plan.symbol()),
                conversions.nativeType(plan.result()),
                RuntimeTypes.C);
        Code call = Code.of("$L.CALL.invokeExact(address)", plan.holder());
        Code statement = plan.result() instanceof ValueType.Nothing
                ? call
                : Code.of("var _ = ($T) $L", types.carrier(plan.result()), call);
        return MethodSpec.methodBuilder("free")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(RuntimeTypes.MEMORY_SEGMENT, "address")
                .addCode(conversions.block(FunctionEmitter.holder(plan.holder(), RuntimeTypes.METHOD_HANDLE, link)
                        .add(Code.of("try { $L; }\n$L", statement, CallBody.failure(plan.freeName())))
                        .build()))
                .build();
    }
}
