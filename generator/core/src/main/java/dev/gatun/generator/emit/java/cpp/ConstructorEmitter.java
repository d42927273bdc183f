package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import javax.lang.model.element.Modifier;

/** Constructors. */
final class ConstructorEmitter {

    private final MethodEmitter methods;

    ConstructorEmitter(MethodEmitter methods, PlannedNames names) {
        this.methods = methods;
    }

    void emit(ClassPlan plan, TypeSpec.Builder type) {
        boolean placed = plan.disposal() == Disposal.AUTOMATIC;
        plan.constructors().forEach(call -> type.addMethod(constructor(call, placed)));
    }

    private MethodSpec constructor(CppCall call, boolean placed) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        methods.addParameters(constructor, call.arguments());
        methods.document(constructor, call, false);
        CodeBlock body = methods.body(call, null).constructor(placed);
        return constructor.addStatement("super(TYPE.unmade())").addCode(body).build();
    }
}
