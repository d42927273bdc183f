package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.cpp.CallPlanner.Shape;
import dev.gatun.generator.plan.cpp.CppCall.Operation;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the constructors and methods of one class. */
final class MemberPlanner {

    private final CppClass declared;
    private final QualifiedName key;
    private final JavaName name;
    private final String prefix;
    private final MemberScope scope;
    private final MemberScope constructorScope = new MemberScope(null, (_, _) -> false);
    private final Facts facts;
    private final CallPlanner planner;
    private final Symbols symbols;
    private final Skips skips;
    private final List<CppCall> constructors = new ArrayList<>();
    private final List<CppCall> calls = new ArrayList<>();

    MemberPlanner(
            CppClass declared,
            JavaName name,
            String prefix,
            MemberScope scope,
            Facts facts,
            CallPlanner planner,
            Symbols symbols,
            Skips skips) {
        this.declared = declared;
        this.key = declared.name().desugared();
        this.name = name;
        this.prefix = prefix;
        this.scope = scope;
        this.facts = facts;
        this.planner = planner;
        this.symbols = symbols;
        this.skips = skips;
    }

    String prefix() {
        return prefix;
    }

    MemberScope scope() {
        return scope;
    }

    List<CppCall> constructors() {
        return List.copyOf(constructors);
    }

    List<CppCall> calls() {
        return List.copyOf(calls);
    }

    void plan() {
        List<Function> functions = declared.members(Function.class)
                .filter(it -> it.access() == CppAccess.PUBLIC)
                .toList();
        if (!facts.isAbstract(key) && facts.isDestructible(key)) {
            planConstructors(functions);
        }
        planMethods(functions);
    }

    private void planConstructors(List<Function> functions) {
        List<Planned> planned = new ArrayList<>();
        for (Function function : functions) {
            if (function.kind() == Function.Kind.CONSTRUCTOR
                    && !Facts.isCopyConstructor(function, key)
                    && !Facts.isMoveConstructor(function, key)) {
                add(planned, function, "new", new Operation.Construct(key), new CppType.ClassType(key));
            }
        }
        finish(planned, constructorScope, constructors);
        if (facts.hasImplicitConstructor(key)) {
            constructors.add(implicit("new", new Operation.Construct(key), false));
        }
        if (facts.isCopyable(key)) {
            CppCall copy = implicit("copy", new Operation.Convert(new CppType.ClassType(key)), true);
            if (scope.claim("copy", List.of(), copy.result(), false) != null) {
                calls.add(copy);
            }
        }
    }

    /** What the compiler adds. */
    private CppCall implicit(String method, Operation operation, boolean isConst) {
        CppPassing result = new CppPassing.ObjectValue(name, false, Mode.VALUE, Owner.JAVA, false);
        String java = method.equals("new") ? name.simpleName() : method;
        String declaration = key.identifier() + (isConst ? "(const " + key.identifier() + " &)" : "()");
        return new CppCall(
                java,
                symbols.allocate(prefix, method),
                operation,
                isConst ? key : null,
                isConst,
                List.of(),
                result,
                new CppType.ClassType(key),
                true,
                Virtuality.NONE,
                false,
                false,
                null,
                null,
                new Documentation(declaration, null));
    }

    private void planMethods(List<Function> functions) {
        List<Planned> planned = new ArrayList<>();
        for (Function function : functions) {
            boolean named = function.operator() == null;
            if (named && (function.kind() == Function.Kind.METHOD || function.isStatic())) {
                String method = function.name().identifier();
                Operation operation = function.isStatic()
                        ? new Operation.CallFunction(function.name(), "")
                        : new Operation.CallMethod(method, "");
                add(planned, function, method, operation, function.result());
            }
        }
        finish(planned, scope, calls);
    }

    /** A function with its shape. @param wanted the method's name */
    private record Planned(Function function, String wanted, Operation operation, Shape shape) {}

    private void add(List<Planned> planned, Function function, String wanted, Operation operation, CppType result) {
        if (function.definition() == Function.Definition.DELETED) {
            skips.add(function, SkipReason.DELETED, "deleted");
            return;
        }
        Owner owner = function.kind() == Function.Kind.METHOD ? Owner.KEPT_BY_THIS : Owner.BORROWED;
        try {
            Place place = new Place(name.packageName(), name, wanted);
            planned.add(new Planned(function, wanted, operation, planner.shape(function, result, owner, place)));
        } catch (NoPassing e) {
            skips.add(function, e);
        }
    }

    /** Whole functions first: what leaves arguments out gives way to an overload that has none. */
    private void finish(List<Planned> planned, MemberScope methods, List<CppCall> to) {
        List<CppCall> whole = new ArrayList<>();
        List<CppCall> shortened = new ArrayList<>();
        for (Planned each : planned) {
            CppCall call = call(each, each.shape(), methods);
            if (call == null) {
                skips.add(each.function(), SkipReason.SAME_SIGNATURE, "another overload is the same to Java");
            } else {
                whole.add(call);
            }
        }
        for (Planned each : planned) {
            for (int count = each.shape().arguments().size() - 1;
                    count >= CallPlanner.required(each.function());
                    count--) {
                CppCall call = call(each, each.shape().first(count), methods);
                if (call != null) {
                    shortened.add(call);
                }
            }
        }
        to.addAll(whole);
        to.addAll(shortened);
    }

    private @Nullable CppCall call(Planned each, Shape shape, MemberScope methods) {
        boolean isStatic = each.function().kind() != Function.Kind.METHOD;
        MemberScope.Claim claim = methods.claim(each.wanted(), shape.arguments(), shape.result(), isStatic);
        if (claim == null) {
            return null;
        }
        MemberScope.Claim named = each.function().kind() == Function.Kind.CONSTRUCTOR
                ? new MemberScope.Claim(name.simpleName(), false)
                : claim;
        return CallPlanner.call(
                each.function(),
                named,
                symbols.allocate(prefix, each.wanted()),
                each.operation(),
                isStatic ? null : key,
                shape);
    }
}
