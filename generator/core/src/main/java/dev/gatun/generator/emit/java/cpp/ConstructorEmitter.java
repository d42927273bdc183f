package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Constructors: of objects of the class itself, and of those whose class of Java extends it. */
final class ConstructorEmitter {

    private final MethodEmitter methods;

    ConstructorEmitter(MethodEmitter methods, PlannedNames names) {
        this.methods = methods;
    }

    void emit(ClassPlan plan, TypeSpec.Builder type) {
        Map<List<TypeName>, CppCall> extended = new HashMap<>();
        if (plan.director() != null) {
            plan.director().constructors().forEach(call -> extended.put(signature(call), call));
        }
        plan.constructors().forEach(call -> type.addMethod(constructor(plan, call, extended.remove(signature(call)))));
        if (plan.director() != null) {
            plan.director().constructors().stream()
                    .filter(call -> extended.containsValue(call))
                    .forEach(call -> type.addMethod(constructor(plan, null, call)));
        }
    }

    private List<TypeName> signature(CppCall call) {
        return call.arguments().stream()
                .map(CppArgument::passing)
                .map(passing -> methods.types().given(passing).withoutAnnotations())
                .toList();
    }

    /**
     * A constructor, of which one may be missing.
     *
     * @param plain of the class's own objects
     * @param extended of those whose class of Java extends it
     */
    private MethodSpec constructor(ClassPlan plan, @Nullable CppCall plain, @Nullable CppCall extended) {
        CppCall call = plain == null ? java.util.Objects.requireNonNull(extended) : plain;
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(call.isProtected() ? Modifier.PROTECTED : Modifier.PUBLIC);
        methods.addParameters(constructor, call.arguments());
        methods.document(constructor, call, false);
        constructor.addStatement("super(TYPE.unmade())");
        if (plain != null && extended != null) {
            constructor.beginControlFlow("if (getClass() == $T.class)", PlannedNames.className(plan.name()));
            constructor.addCode(plain(plan, plain));
            constructor.nextControlFlow("else");
            constructor.addCode(extended(plan, extended));
            return constructor.endControlFlow().build();
        }
        return constructor
                .addCode(plain == null ? extended(plan, call) : plain(plan, plain))
                .build();
    }

    private CodeBlock plain(ClassPlan plan, CppCall call) {
        return methods.body(call, null).constructor(plan.disposal() == Disposal.AUTOMATIC);
    }

    private CodeBlock extended(ClassPlan plan, CppCall call) {
        return methods.body(call, null).extended(DirectorEmitter.director(plan));
    }
}
