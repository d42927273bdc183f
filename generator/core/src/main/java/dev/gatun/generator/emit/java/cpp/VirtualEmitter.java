package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppPassing;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.DirectorPlan.Overridable;
import dev.gatun.generator.plan.cpp.HelperSymbols;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Methods of a class, which are more where classes of Java may extend it: what they get by {@code super} is the class's own. So inherited
 * functions are methods of the class too.
 */
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
        if (plan.director() != null) {
            emitInherited(plan, type, plan.director().overridables());
        }
    }

    /** Null where there is none. */
    private static @Nullable String superCall(ClassPlan plan, CppCall call) {
        if (plan.director() == null || call.virtuality() != Virtuality.VIRTUAL) {
            return null;
        }
        List<Overridable> overridables = plan.director().overridables();
        for (int i = 0; i < overridables.size(); i++) {
            if (overridables.get(i).call().symbol().equals(call.symbol())) {
                return HelperSymbols.superCall(plan.prefix(), i);
            }
        }
        return null;
    }

    private void emitInherited(ClassPlan plan, TypeSpec.Builder type, List<Overridable> overridables) {
        Set<String> own = plan.calls().stream().map(CppCall::symbol).collect(Collectors.toSet());
        for (int i = 0; i < overridables.size(); i++) {
            CppCall call = overridables.get(i).call();
            if (own.contains(call.symbol())) {
                continue;
            }
            boolean pure = call.virtuality() == Virtuality.PURE;
            if (plan.cppName().equals(call.self())) {
                // not public, and so none of the calls
                type.addMethod(
                        pure ? methods.pure(call) : methods.emit(call, HelperSymbols.superCall(plan.prefix(), i)));
                continue;
            }
            CppCall inherited = copy(call, true, call.isProtected());
            if (isOfSuperclass(plan, call.self())) {
                if (!pure) {
                    type.addMethod(methods.emit(inherited, HelperSymbols.superCall(plan.prefix(), i)));
                }
            } else {
                type.addMethod(
                        pure
                                ? methods.pure(inherited)
                                : ofFurther(plan, inherited, HelperSymbols.superCall(plan.prefix(), i)));
            }
        }
    }

    /** A function of a further base: another address than the object's, unless C++ calls Java for that. */
    private MethodSpec ofFurther(ClassPlan plan, CppCall call, String superCall) {
        MethodSpec.Builder method = methods.declared(call);
        methods.document(method, call, !(call.result() instanceof CppPassing.Nothing));
        CodeBlock forward = forward(plan, call);
        if (!call.isProtected() && forward != null) {
            method.beginControlFlow("if (!$T.isExtended(this))", RuntimeNames.CPP_PEER);
            method.addStatement(forward);
            if (call.result() instanceof CppPassing.Nothing) {
                method.addStatement("return");
            }
            method.endControlFlow();
        }
        return method.addCode(methods.body(copy(call, true, true), superCall).method())
                .build();
    }

    /** Methods for what pure virtual functions of further bases are in an object that C++ made. */
    List<MethodSpec> forwarding(ClassPlan plan) {
        if (plan.director() == null) {
            return List.of();
        }
        Set<String> own = plan.calls().stream().map(CppCall::symbol).collect(Collectors.toSet());
        return plan.director().overridables().stream()
                .map(Overridable::call)
                .filter(call -> call.virtuality() == Virtuality.PURE)
                .filter(call -> !own.contains(call.symbol()) && !isOfSuperclass(plan, call.self()))
                .map(call -> forwarding(plan, call))
                .toList();
    }

    private MethodSpec forwarding(ClassPlan plan, CppCall call) {
        CodeBlock forward = call.isProtected() ? null : forward(plan, call);
        return methods.declared(copy(call, true, call.isProtected()))
                .addStatement(
                        forward != null
                                ? forward
                                : CodeBlock.of(
                                        "throw new $T($S)",
                                        UnsupportedOperationException.class,
                                        "protected in C++: " + CallBody.function(call)))
                .build();
    }

    private @Nullable CodeBlock forward(ClassPlan plan, CppCall call) {
        for (ClassPlan one : Stream.concat(Stream.of(plan), names.superclasses(plan).stream())
                .toList()) {
            for (BasePlan base : one.further()) {
                ClassPlan found = names.find(base.name());
                if (found != null
                        && base.interfaceName() != null
                        && (found.cppName().equals(call.self()) || isOfSuperclass(found, call.self()))) {
                    CodeBlock arguments = call.arguments().stream()
                            .map(CppArgument::name)
                            .map(name -> CodeBlock.of("$L", name))
                            .collect(CodeBlock.joining(", "));
                    return CodeBlock.of(
                            call.result() instanceof CppPassing.Nothing ? "$L().$L($L)" : "return $L().$L($L)",
                            CppInterfaces.part(found.name().simpleName()),
                            call.name(),
                            arguments);
                }
            }
        }
        return null;
    }

    private boolean isOfSuperclass(ClassPlan plan, @Nullable QualifiedName owner) {
        return names.superclasses(plan).stream().anyMatch(it -> it.cppName().equals(owner));
    }

    private static CppCall copy(CppCall call, boolean isOverride, boolean isProtected) {
        return new CppCall(
                call.name(),
                call.symbol(),
                call.operation(),
                call.self(),
                call.selfConst(),
                call.arguments(),
                call.result(),
                call.resultType(),
                call.mayThrow(),
                call.virtuality(),
                isOverride,
                isProtected,
                call.status(),
                call.function(),
                call.documentation());
    }
}
