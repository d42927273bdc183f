package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.JavaLiterals;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.plan.cpp.Codec;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.HelperSymbols;
import javax.lang.model.element.Modifier;

/** The way between an object of the standard library and the value that it is in Java. */
final class ValueEmitter {

    private final Javadocs javadocs;
    private final PlannedNames names;
    private final MethodEmitter methods;

    ValueEmitter(Javadocs javadocs, PlannedNames names, MethodEmitter methods) {
        this.javadocs = javadocs;
        this.names = names;
        this.methods = methods;
    }

    void emit(ClassPlan plan, TypeSpec.Builder type) {
        Codec codec = plan.value();
        if (codec != null) {
            type.addMethod(ofValue(plan, codec)).addMethod(toValue(plan, codec));
        }
    }

    private MethodSpec ofValue(ClassPlan plan, Codec codec) {
        ClassName self = PlannedNames.className(plan.name());
        CodeBlock body = CodeBlock.of(
                """
                interface $L { $T CALL = $T.LIBRARY.function($L, $L, $L, $L); }
                try ($T encoded = $L.encode(value, $L, "value")) {
                  return TYPE.value(($T) $L.CALL.invokeExact(encoded.data(), encoded.size()));
                }
                $L""",
                names.holder(),
                RuntimeNames.METHOD_HANDLE,
                names.library(),
                JavaLiterals.of(HelperSymbols.ofValue(plan.prefix())),
                Scalars.POINTER,
                Scalars.POINTER,
                Scalars.SIZE,
                RuntimeNames.ENCODED,
                methods.codecs().of(codec),
                JavaLiterals.of(plan.cppName().spelling()),
                RuntimeNames.MEMORY_SEGMENT,
                names.holder(),
                CallBody.failure(plan.cppName().spelling()));
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(javadocs.of("A new object with a copy of a value."))
                .returns(self)
                .addParameter(methods.types().given(codec), "value")
                .addCode(body)
                .build();
    }

    private MethodSpec toValue(ClassPlan plan, Codec codec) {
        CodeBlock body = CodeBlock.of(
                """
                interface $L { $T CALL = $T.LIBRARY.function($L, $L, $L, $L); }
                try ($T result = $T.open($T.LIBRARY); $T _ = $T.hold(this)) {
                  $L.CALL.invokeExact($T.address(this), result.address());
                  return result.read($L);
                }
                $L""",
                names.holder(),
                RuntimeNames.METHOD_HANDLE,
                names.library(),
                JavaLiterals.of(HelperSymbols.toValue(plan.prefix())),
                Scalars.VOID,
                Scalars.POINTER,
                Scalars.POINTER,
                RuntimeNames.RESULT_BUFFER,
                RuntimeNames.RESULT_BUFFER,
                names.library(),
                RuntimeNames.HOLD,
                RuntimeNames.CPP_PEER,
                names.holder(),
                RuntimeNames.CPP_PEER,
                methods.codecs().of(codec),
                CallBody.failure(plan.cppName().spelling()));
        return MethodSpec.methodBuilder("toJava")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadocs.of("A copy as a value of Java."))
                .returns(methods.types().received(codec))
                .addCode(body)
                .build();
    }
}
