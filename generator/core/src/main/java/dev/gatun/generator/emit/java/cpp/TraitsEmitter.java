package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.JavaLiterals;
import dev.gatun.generator.emit.java.Javadocs;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Iteration;
import dev.gatun.generator.plan.cpp.CppTypePlan.Traits;
import dev.gatun.generator.plan.cpp.HelperSymbols;
import javax.lang.model.element.Modifier;

/** What a class is to Java's library: equal to others, comparable, iterable, text. */
final class TraitsEmitter {

    private final Javadocs javadocs;
    private final PlannedNames names;
    private final MethodEmitter methods;

    TraitsEmitter(Javadocs javadocs, PlannedNames names, MethodEmitter methods) {
        this.javadocs = javadocs;
        this.names = names;
        this.methods = methods;
    }

    void emit(ClassPlan plan, TypeSpec.Builder type) {
        Traits traits = plan.traits();
        ClassName self = PlannedNames.className(plan.name());
        if (traits.equals() != null) {
            addEquals(traits.equals(), self, type);
            type.addMethod(hashCode(plan));
        }
        if (traits.compare() != null) {
            addCompare(traits.compare(), self, type);
        }
        if (traits.text()) {
            type.addMethod(text(plan));
        }
        if (traits.iteration() != null) {
            addIterator(plan, traits.iteration(), type);
        }
    }

    private static MethodSpec.Builder overridden(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(RuntimeNames.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    /** A method for the operator, for the two of Java's library alone. */
    private MethodSpec hidden(CppCall call) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.name())
                .addModifiers(Modifier.PRIVATE)
                .returns(methods.types().received(call.result()));
        methods.addParameters(method, call.arguments());
        return method.addCode(methods.body(call, null).method()).build();
    }

    private void addEquals(CppCall call, ClassName self, TypeSpec.Builder type) {
        type.addMethod(overridden("equals", TypeName.BOOLEAN)
                .addJavadoc(javadocs.of("By {@code ==} of C++."))
                .addParameter(JavaTypes.nullable(RuntimeNames.OBJECT), "other")
                .addStatement("return other == this || other instanceof $T it && $L(it)", self, call.name())
                .build());
        type.addMethod(hidden(call));
    }

    private MethodSpec hashCode(ClassPlan plan) {
        MethodSpec.Builder method = overridden("hashCode", TypeName.INT);
        if (!plan.traits().hash()) {
            return method.addJavadoc(javadocs.of("The same for all, since C++ has no hash that goes with {@code ==}."))
                    .addStatement("return $L", plan.cppName().spelling().hashCode())
                    .build();
        }
        CodeBlock body = CodeBlock.of(
                "interface $L { $T CALL = $T.LIBRARY.function($L, $L, $L); }\n"
                        + "try ($T _ = $T.hold(this)) { return $T.hashCode((long) $L.CALL.invokeExact($T.address(this))); }\n$L",
                names.holder(),
                RuntimeNames.METHOD_HANDLE,
                names.library(),
                JavaLiterals.of(HelperSymbols.hash(plan.prefix())),
                Scalars.SIZE,
                Scalars.POINTER,
                RuntimeNames.HOLD,
                RuntimeNames.CPP_PEER,
                Long.class,
                names.holder(),
                RuntimeNames.CPP_PEER,
                CallBody.failure("std::hash of " + plan.cppName().spelling()));
        return method.addJavadoc(javadocs.of("By {@code std::hash}."))
                .addCode(body)
                .build();
    }

    private void addCompare(CppCall call, ClassName self, TypeSpec.Builder type) {
        type.addSuperinterface(ParameterizedTypeName.get(RuntimeNames.COMPARABLE, self));
        type.addMethod(overridden("compareTo", TypeName.INT)
                .addJavadoc(javadocs.of("By {@code <} of C++."))
                .addParameter(self, "other")
                .addStatement("return $L(other) ? -1 : other.$L(this) ? 1 : 0", call.name(), call.name())
                .build());
        type.addMethod(hidden(call));
    }

    private MethodSpec text(ClassPlan plan) {
        CodeBlock body = CodeBlock.of(
                """
                interface $L { $T CALL = $T.LIBRARY.function($L, $L, $L, $L); }
                try ($T result = $T.open($T.LIBRARY); $T _ = $T.hold(this)) {
                  $L.CALL.invokeExact($T.address(this), result.address());
                  return result.read($T.STRING);
                }
                $L""",
                names.holder(),
                RuntimeNames.METHOD_HANDLE,
                names.library(),
                JavaLiterals.of(HelperSymbols.text(plan.prefix())),
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
                RuntimeNames.CODEC,
                CallBody.failure("operator<< of " + plan.cppName().spelling()));
        return overridden("toString", RuntimeNames.STRING)
                .addJavadoc(javadocs.of("What {@code <<} of C++ writes."))
                .addCode(body)
                .build();
    }

    private void addIterator(ClassPlan plan, Iteration iteration, TypeSpec.Builder type) {
        TypeName element = methods.types().received(iteration.element()).box();
        type.addSuperinterface(ParameterizedTypeName.get(RuntimeNames.ITERABLE, element));
        TypeName result = ParameterizedTypeName.get(RuntimeNames.ITERATOR, element);
        CodeBlock body = new IterationBody(plan, iteration, names, methods).code();
        type.addMethod(overridden("iterator", result)
                .addJavadoc(
                        javadocs.of("From {@code begin()} to {@code end()}; the object must stay as it is meanwhile."))
                .addCode(body)
                .build());
    }
}
