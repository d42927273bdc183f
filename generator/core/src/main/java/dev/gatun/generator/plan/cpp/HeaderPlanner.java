package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Macro;
import dev.gatun.generator.model.cpp.CppDeclaration.Variable;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.plan.cpp.CppCall.Operation;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.cpp.Overloads.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the classes of functions, variables and constants, one for each package that has any. */
final class HeaderPlanner {

    private final Tools tools;
    private final Map<JavaName, Header> headers = new LinkedHashMap<>();

    /** @param namespace the first one of its package */
    private record Header(QualifiedName namespace, Overloads overloads, Accessors accessors) {}

    HeaderPlanner(Tools tools) {
        this.tools = tools;
        header(QualifiedName.GLOBAL);
    }

    List<CppHeaderPlan> plans() {
        List<CppHeaderPlan> plans = new ArrayList<>();
        headers.forEach((name, header) -> {
            List<CppCall> calls = new ArrayList<>(header.overloads().calls());
            calls.addAll(header.accessors().calls());
            plans.add(new CppHeaderPlan(
                    name, header.namespace().spelling(), header.accessors().constants(), calls));
        });
        return plans;
    }

    private Header header(QualifiedName entity) {
        JavaName name = tools.names().header(entity);
        return headers.computeIfAbsent(name, _ -> {
            QualifiedName namespace = QualifiedName.namespace(entity.namespacePath());
            MemberScope scope = new MemberScope(null, List.of(), (_, _) -> false);
            String prefix = "gatun_" + String.join("_", namespace.namespacePath());
            return new Header(
                    namespace,
                    new Overloads(scope, tools.symbols(), prefix, tools.skips()),
                    new Accessors(tools, scope, prefix, null, new Place(name.packageName(), null, "variable")));
        });
    }

    void add(Variable variable) {
        header(variable.name()).accessors().add(variable);
    }

    void add(Macro macro) {
        header(macro.name()).accessors().add(macro);
    }

    /** Enumerators of an enum without a type in Java. */
    void add(Enumeration enumeration) {
        header(enumeration.name()).accessors().add(enumeration);
    }

    void add(Function function) {
        if (function.definition() == Function.Definition.DELETED) {
            tools.skips().add(function, SkipReason.DELETED, "deleted");
        } else if (function.operator() == null) {
            addCall(
                    function,
                    new Operation.CallFunction(function.name().template(), MemberPlanner.arguments(function)));
        } else if (isHomeless(function)) {
            tools.skips()
                    .add(function, SkipReason.OPERATOR, "operator '" + function.operator() + "' of no bound class");
        }
    }

    private boolean isHomeless(Function function) {
        return function.parameters().stream()
                .map(parameter -> FreeOperators.operand(parameter.type()))
                .noneMatch(operand -> operand != null && tools.types().isBound(operand));
    }

    /** A friend that is defined in the class, and that objects among its arguments lead to. */
    void addFriend(Function friend) {
        boolean found = friend.parameters().stream().anyMatch(parameter -> isObject(parameter.type()));
        if (friend.definition() == Function.Definition.BODY && friend.operator() == null && found) {
            addCall(friend, new Operation.CallFriend(friend.name().identifier()));
        }
    }

    private static boolean isObject(CppType type) {
        CppType plain = type.canonical() instanceof CppType.Pointer(CppType pointee) ? pointee : type;
        return FreeOperators.operand(plain) != null;
    }

    private void addCall(Function function, Operation operation) {
        JavaName name = tools.names().header(function.name());
        String wanted = tools.javaNameOf(function);
        try {
            Place place = new Place(name.packageName(), null, wanted);
            header(function.name())
                    .overloads()
                    .add(new Candidate(
                            function,
                            wanted,
                            wanted,
                            operation,
                            null,
                            false,
                            tools.calls().shape(function, function.result(), Owner.BORROWED, place),
                            CallPlanner.required(function)));
        } catch (NoPassing e) {
            tools.skips().add(function, e);
        }
    }
}
