package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ExceptionBase;
import dev.gatun.generator.plan.cpp.JavaName;
import dev.gatun.runtime.cpp.CppException;
import dev.gatun.runtime.cpp.ExceptionKind;
import java.io.Serial;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** A class of C++ that is thrown: an exception in Java, which keeps the object of C++. */
final class ThrownEmitter {

    private final Javadocs javadocs;
    private final MethodEmitter methods;

    ThrownEmitter(Javadocs javadocs, MethodEmitter methods) {
        this.javadocs = javadocs;
        this.methods = methods;
    }

    TypeSpec.Builder emit(ClassPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(PlannedNames.className(plan.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadocs.of(plan.documentation()))
                .superclass(superclass(Objects.requireNonNull(plan.exception())))
                .addField(FieldSpec.builder(
                                TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addAnnotation(Serial.class)
                        .initializer("1")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(javadocs.of("For what C++ threw."))
                        .addParameter(RuntimeNames.THROWN, "thrown")
                        .addStatement("super(thrown)")
                        .build());
        ConstantFields.of(plan.constants(), javadocs).forEach(type::addField);
        plan.calls().forEach(call -> type.addMethod(methods.emit(call, null)));
        return type;
    }

    private static TypeName superclass(ExceptionBase base) {
        return switch (base) {
            case ExceptionBase.Generated(JavaName name) -> PlannedNames.className(name);
            case ExceptionBase.Standard(String cppName) -> {
                ExceptionKind kind = ExceptionKind.of(cppName);
                yield TypeName.get(kind == null ? CppException.class : kind.javaClass());
            }
        };
    }
}
