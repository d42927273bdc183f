package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import dev.gatun.generator.plan.cpp.DirectorPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        boolean forSubclasses = call.isProtected()
                || (plain == null
                        && plan.director() != null
                        && !plan.director().virtualBases().isEmpty());
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(forSubclasses ? Modifier.PROTECTED : Modifier.PUBLIC);
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
        if (plan.director() != null && extended == null) {
            constructor.beginControlFlow("if (getClass() != $T.class)", PlannedNames.className(plan.name()));
            constructor.addStatement("throw new $T($S)", IllegalStateException.class, demanded(plan, plan.director()));
            constructor.endControlFlow();
        }
        return constructor
                .addCode(plain == null ? extended(plan, call) : plain(plan, plain))
                .build();
    }

    private static String demanded(ClassPlan plan, DirectorPlan director) {
        return "a class that extends " + plan.cppName() + " constructs its virtual bases too: "
                + director.virtualBases().stream()
                        .map(base -> base.name().toString())
                        .collect(Collectors.joining(", "));
    }

    private CodeBlock plain(ClassPlan plan, CppCall call) {
        return methods.body(call, null).constructor(plan.disposal() == Disposal.AUTOMATIC);
    }

    private CodeBlock extended(ClassPlan plan, CppCall call) {
        return methods.body(call, null).extended(DirectorEmitter.director(plan));
    }
}
