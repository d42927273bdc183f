package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.DirectorPlan;
import dev.gatun.generator.plan.cpp.HelperSymbols;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods of a class, which are more where classes of Java may extend it: what they get by {@code super} is the class's own. */
final class VirtualEmitter {

    private final PlannedNames names;
    private final MethodEmitter methods;

    VirtualEmitter(PlannedNames names, MethodEmitter methods) {
        this.names = names;
        this.methods = methods;
    }

    void emit(ClassPlan plan, TypeSpec.Builder type) {
        for (CppCall call : plan.calls()) {
            boolean pure = call.virtuality() == Virtuality.PURE && plan.isAbstract();
            type.addMethod(pure ? methods.pure(call) : methods.emit(call, superCall(plan, call)));
        }
    }

    /** Null where there is none. */
    private static @Nullable String superCall(ClassPlan plan, CppCall call) {
        DirectorPlan director = plan.director();
        if (director == null || call.virtuality() != Virtuality.VIRTUAL) {
            return null;
        }
        List<DirectorPlan.Overridable> overridables = director.overridables();
        for (int i = 0; i < overridables.size(); i++) {
            if (overridables.get(i).call().symbol().equals(call.symbol())) {
                return HelperSymbols.superCall(plan.prefix(), i);
            }
        }
        return null;
    }
}
