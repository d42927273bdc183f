package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.DirectorPlan.Overridable;
import dev.gatun.generator.plan.cpp.HelperSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            boolean pure = call.isPure() && plan.isAbstract();
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
            boolean pure = call.isPure();
            if (plan.cppName().equals(call.self())) {
                // not public, and so none of the calls
                type.addMethod(
                        pure ? methods.pure(call) : methods.emit(call, HelperSymbols.superCall(plan.prefix(), i)));
                continue;
            }
            CppCall inherited = call.as(names.parts().inherits(plan, call), isProtected(plan, call));
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

    private boolean isProtected(ClassPlan plan, CppCall call) {
        return call.isProtected() && !names.parts().inheritsPublic(plan, call);
    }

    /** A function of a further base: another address than the object's, unless C++ calls Java for that. */
    private MethodSpec ofFurther(ClassPlan plan, CppCall call, String superCall) {
        MethodSpec.Builder method = methods.declared(call);
        methods.document(method, call, call.gives());
        CodeBlock forward = forward(plan, call);
        if (!call.isProtected() && forward != null) {
            method.beginControlFlow("if (!$T.isExtended(this))", RuntimeNames.CPP_PEER);
            method.addStatement(forward);
            if (!call.gives()) {
                method.addStatement("return");
            }
            method.endControlFlow();
        }
        return method.addCode(methods.body(call.as(true, true), superCall).method())
                .build();
    }

    /**
     * Methods for what is abstract still on the way to the class: an object that C++ made has them all, even where they are not public there. The
     * functions of the base that has them are called.
     */
    List<MethodSpec> missing(ClassPlan plan) {
        Map<List<Object>, CppCall> found = new LinkedHashMap<>();
        for (ClassPlan one : names.superclasses(plan).reversed()) {
            see(one, found);
            if (!one.isAbstract()) {
                found.values().removeIf(CppCall::isPure);
            }
        }
        see(plan, found);
        return found.values().stream()
                .filter(CppCall::isPure)
                .map(call -> plan.cppName().equals(call.self()) || isOfSuperclass(plan, call.self())
                        ? implemented(call)
                        : forwarding(plan, call))
                .toList();
    }

    private void see(ClassPlan plan, Map<List<Object>, CppCall> found) {
        if (plan.director() != null) {
            plan.director().overridables().forEach(each -> see(each.call(), found));
        }
        plan.calls().forEach(call -> see(call, found));
    }

    private void see(CppCall call, Map<List<Object>, CppCall> found) {
        if (call.self() != null && call.virtuality() != Virtuality.NONE) {
            List<Object> key = List.of(
                    call.name(),
                    call.given().stream()
                            .map(CppArgument::passing)
                            .map(passing -> methods.types().given(passing).withoutAnnotations())
                            .toList());
            found.remove(key);
            found.put(key, call);
        }
    }

    private MethodSpec implemented(CppCall call) {
        MethodSpec.Builder method = methods.declared(call.as(true, call.isProtected()));
        CodeBlock body =
                call.isProtected() ? refusal(call) : methods.body(call, null).method();
        return method.addCode(body).build();
    }

    private static CodeBlock refusal(CppCall call) {
        return CodeBlock.of(
                "throw new $T($S);\n",
                UnsupportedOperationException.class,
                "protected in C++: " + CallBody.function(call));
    }

    private MethodSpec forwarding(ClassPlan plan, CppCall call) {
        CodeBlock forward = call.isProtected() ? null : forward(plan, call);
        return methods.declared(call.as(true, isProtected(plan, call)))
                .addCode(forward == null ? refusal(call) : CodeBlock.of("$L;\n", forward))
                .build();
    }

    private @Nullable CodeBlock forward(ClassPlan plan, CppCall call) {
        return Stream.concat(Stream.of(plan), names.superclasses(plan).stream())
                .flatMap(one -> names.parts().allBases(one).stream())
                .filter(part -> part.cppName().equals(call.self()))
                .findFirst()
                .map(part -> BaseEmitter.forward(call, part))
                .orElse(null);
    }

    private boolean isOfSuperclass(ClassPlan plan, @Nullable QualifiedName owner) {
        return names.superclasses(plan).stream().anyMatch(it -> it.cppName().equals(owner));
    }
}
