package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.JavaName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a class has to do with base classes that aren't its superclass in Java. */
final class BaseEmitter {

    private BaseEmitter() {}

    static void emit(ClassPlan plan, TypeSpec.Builder type, PlannedNames names, MethodEmitter methods) {
        ClassName self = PlannedNames.className(plan.name());
        if (plan.interfaceName() != null) {
            type.addSuperinterface(PlannedNames.className(plan.interfaceName()))
                    .addMethod(part(self).addStatement("return this").build());
        }
        int first = plan.base() == null ? 0 : 1;
        List<BasePlan> further = plan.further();
        for (int i = 0; i < further.size(); i++) {
            JavaName interfaceName = further.get(i).interfaceName();
            if (interfaceName != null) {
                ClassName base = PlannedNames.className(further.get(i).name());
                type.addSuperinterface(PlannedNames.className(interfaceName))
                        .addMethod(part(base)
                                .addStatement("return TYPE.upcast(this, $L, $T.TYPE)", first + i, base)
                                .build());
            }
        }
        names.parts().further(plan).forEach((part, base) -> {
            if (part != base) {
                type.addMethod(part(PlannedNames.className(part.name()))
                        .addStatement("return $L().$L()", partOf(base), partOf(part))
                        .build());
            }
        });
        names.parts().ambiguous(plan).forEach((call, part) -> {
            MethodSpec.Builder method = methods.declared(call.as(true, false));
            methods.document(method, call, call.gives());
            type.addMethod(method.addStatement(forward(call, part)).build());
        });
    }

    /** A call of a part's method. */
    static CodeBlock forward(CppCall call, ClassPlan part) {
        CodeBlock arguments = call.given().stream()
                .map(argument -> CodeBlock.of("$L", argument.name()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(call.gives() ? "return $L().$L($L)" : "$L().$L($L)", partOf(part), call.name(), arguments);
    }

    private static String partOf(ClassPlan part) {
        return CppInterfaces.part(part.name().simpleName());
    }

    static MethodSpec.Builder part(ClassName base) {
        return MethodSpec.methodBuilder(CppInterfaces.part(base.simpleName()))
                .addAnnotation(RuntimeNames.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(base);
    }
}
