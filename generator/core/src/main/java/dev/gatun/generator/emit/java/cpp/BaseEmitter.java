package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.JavaName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a class has to do with base classes that aren't its superclass in Java. */
final class BaseEmitter {

    private BaseEmitter() {}

    static void emit(ClassPlan plan, TypeSpec.Builder type) {
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
    }

    private static MethodSpec.Builder part(ClassName base) {
        return MethodSpec.methodBuilder(CppInterfaces.part(base.simpleName()))
                .addAnnotation(RuntimeNames.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(base);
    }
}
