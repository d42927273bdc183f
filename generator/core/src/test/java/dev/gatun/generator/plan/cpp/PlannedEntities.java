package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppCall.Operation;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.EnumType;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of C++ a plan binds, by the declarations that it comes from. */
final class PlannedEntities {

    private final Map<QualifiedName, ClassPlan> classes = new HashMap<>();
    private final Set<QualifiedName> enums = new HashSet<>();
    private final Set<String> functions = new HashSet<>();
    private final Set<SourcePosition> places = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> variables = new HashSet<>();
    private final Set<String> constants = new HashSet<>();

    PlannedEntities(CppPlan plan) {
        plan.headers().forEach(header -> {
            header.calls().forEach(this::add);
            header.constants().forEach(constant -> constants.add(constant.cppName()));
        });
        plan.types().forEach(this::add);
    }

    private void add(CppTypePlan type) {
        switch (type) {
            case ClassPlan it -> add(it);
            case EnumType it -> enums.add(it.cppName());
            case CppTypePlan.CallbackPlan _, CppTypePlan.VariantPlan _, CppTypePlan.StatusExceptionPlan _ -> {}
        }
    }

    private void add(ClassPlan type) {
        classes.put(type.cppName().desugared(), type);
        List<CppCall> calls = new ArrayList<>(type.constructors());
        calls.addAll(type.calls());
        Stream.of(type.traits().equals(), type.traits().compare())
                .filter(java.util.Objects::nonNull)
                .forEach(calls::add);
        if (type.director() != null) {
            calls.addAll(type.director().constructors());
            type.director().overridables().forEach(it -> calls.add(it.call()));
        }
        calls.forEach(this::add);
        type.constants().forEach(constant -> constants.add(constant.cppName()));
        type.nested().forEach(this::add);
    }

    private void add(CppCall call) {
        if (call.function() != null) {
            functions.add(key(call.function()));
            places.add(call.function().position());
        }
        switch (call.operation()) {
            case Operation.GetField(String field) ->
                fields.add((call.self() == null ? "" : call.self().desugared()) + "::" + field);
            case Operation.GetVariable(QualifiedName variable) -> variables.add(variable.spelling());
            default -> {
                // a function
            }
        }
    }

    /** What tells functions of one name apart. */
    static String key(CppDeclaration declaration) {
        return declaration.name().desugared().spelling() + " at " + declaration.position();
    }

    /** Null for a class without one of Java. */
    @Nullable ClassPlan classOf(QualifiedName name) {
        return classes.get(name.desugared());
    }

    boolean hasEnum(QualifiedName name) {
        return enums.contains(name);
    }

    boolean hasFunction(CppDeclaration.Function function) {
        return functions.contains(key(function));
    }

    /** Whether it has an instance of a template of functions. */
    boolean hasInstance(CppDeclaration.FunctionTemplate template) {
        return places.contains(template.position());
    }

    /** @param around the class whose object has it */
    boolean hasField(QualifiedName around, String field) {
        return fields.contains(around.desugared() + "::" + field);
    }

    boolean hasVariable(QualifiedName name) {
        return variables.contains(name.spelling()) || constants.contains(name.spelling());
    }

    boolean hasConstant(String name) {
        return constants.contains(name);
    }
}
