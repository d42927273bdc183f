package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppCall.Role;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Methods and constructors that call functions of the shim. */
final class MethodEmitter {

    private final Javadocs javadocs;
    private final PlannedNames names;
    private final JavaTypes types;
    private final CodecCode codecs;
    private final String packageName;

    MethodEmitter(Javadocs javadocs, PlannedNames names, String packageName) {
        this.javadocs = javadocs;
        this.names = names;
        this.types = new JavaTypes(names, packageName);
        this.codecs = new CodecCode();
        this.packageName = packageName;
    }

    JavaTypes types() {
        return types;
    }

    CodecCode codecs() {
        return codecs;
    }

    CallBody body(CppCall call, @Nullable String superCall) {
        return new CallBody(call, names, codecs, packageName, superCall);
    }

    /** The body of a static method that calls a function of C++, which is its first parameter. */
    CallBody body(CppCall call, Locals locals, String function) {
        return new CallBody(call, names, codecs, packageName, locals, function);
    }

    /**
     * What C++ calls for a method.
     *
     * @param name of the static method
     * @param number of the method among those that C++ calls of an object
     */
    UpcallEmitter upcall(CppCall call, String name, int number, TypeName receiver) {
        return new UpcallEmitter(call, names, codecs, packageName, name, number, receiver);
    }

    /** A method without a body. */
    MethodSpec.Builder declared(CppCall call) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.name())
                .addModifiers(call.isProtected() ? Modifier.PROTECTED : Modifier.PUBLIC)
                .returns(types.returned(call));
        if (call.self() == null) {
            method.addModifiers(Modifier.STATIC);
        }
        if (call.isOverride()) {
            method.addAnnotation(RuntimeNames.OVERRIDE);
        }
        if (call.documentation().isDeprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        addParameters(method, call.arguments());
        return method;
    }

    void addParameters(MethodSpec.Builder method, List<CppArgument> arguments) {
        for (CppArgument argument : arguments) {
            if (argument.role() != Role.OUT) {
                method.addParameter(types.given(argument.passing()), argument.name());
            }
        }
    }

    /**
     * The method with its comment.
     *
     * @param superCall as of a {@link CallBody}
     */
    MethodSpec emit(CppCall call, @Nullable String superCall) {
        MethodSpec.Builder method = declared(call);
        document(method, call, !types.returned(call).equals(TypeName.VOID));
        return method.addCode(body(call, superCall).method()).build();
    }

    /** The method of a pure virtual function. */
    MethodSpec pure(CppCall call) {
        MethodSpec.Builder method = declared(call).addModifiers(Modifier.ABSTRACT);
        document(method, call, !types.returned(call).equals(TypeName.VOID));
        return method.build();
    }

    void document(MethodSpec.Builder method, CppCall call, boolean returns) {
        List<String> parameters = call.arguments().stream()
                .filter(argument -> argument.role() != Role.OUT)
                .map(CppArgument::name)
                .toList();
        method.addJavadoc(javadocs.ofMethod(call.documentation(), parameters, returns));
    }
}
