package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.plan.cpp.CppTypePlan.StatusExceptionPlan;
import java.io.Serial;
import javax.lang.model.element.Modifier;

/** What is thrown for results that say that a call failed. */
final class StatusExceptionEmitter {

    private final Javadocs javadocs;

    StatusExceptionEmitter(Javadocs javadocs) {
        this.javadocs = javadocs;
    }

    TypeSpec.Builder emit(StatusExceptionPlan plan) {
        ClassName status = PlannedNames.className(plan.statusClass());
        return TypeSpec.classBuilder(PlannedNames.className(plan.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadocs.of(plan.documentation()))
                .superclass(RuntimeNames.CPP_STATUS_EXCEPTION)
                .addField(FieldSpec.builder(
                                TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addAnnotation(Serial.class)
                        .initializer("1")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(javadocs.of("With what C++ says of it."))
                        .addParameter(RuntimeNames.STRING, "message")
                        .addStatement("super(message)")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(javadocs.of("With an object of C++, which is the exception's from now on."))
                        .addParameter(status, "status")
                        .addStatement("super(status.$L(), status)", plan.message())
                        .build())
                .addMethod(MethodSpec.methodBuilder("status")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                javadocs.of(
                                        "What C++ says of it: the exception's, not to be closed. Null if Java code made the exception of a message."))
                        .returns(JavaTypes.nullable(status))
                        .addStatement("return status($T.TYPE)", status)
                        .build());
    }
}
