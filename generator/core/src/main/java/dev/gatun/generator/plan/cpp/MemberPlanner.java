package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.cpp.CppCall.Operation;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.cpp.Overloads.Candidate;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans the constructors, methods and operators of one class. */
final class MemberPlanner {

    private final Tools tools;
    private final CppClass declared;
    private final QualifiedName key;
    private final JavaName name;
    private final String prefix;
    private final MemberScope scope;
    private final List<CppCall> constructors = new ArrayList<>();
    private final List<CppCall> calls = new ArrayList<>();
    private final Map<String, CppCall> virtuals = new HashMap<>();
    private final OperatorPlanner operators;
    private final Accessors accessors;

    MemberPlanner(Tools tools, CppClass declared, JavaName name, String prefix, MemberScope scope) {
        this.tools = tools;
        this.declared = declared;
        this.key = declared.name().desugared();
        this.name = name;
        this.prefix = prefix;
        this.scope = scope;
        this.operators = new OperatorPlanner(tools, key, name, prefix, scope);
        this.accessors = new Accessors(tools, scope, prefix, key, new Place(name.packageName(), name, ""));
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

    List<CppConstant> constants() {
        return accessors.constants();
    }

    CppTypePlan.Traits traits() {
        CppTypePlan.Traits traits = operators.traits();
        boolean says = calls.stream()
                .anyMatch(it -> it.name().equals("toString") && it.arguments().isEmpty());
        return traits.text() && says
                ? new CppTypePlan.Traits(traits.equals(), traits.compare(), traits.hash(), false, traits.iteration())
                : traits;
    }

    /** The call of a virtual function that the class declares; null where Java can't have it. */
    @Nullable CppCall virtual(Function function) {
        return virtuals.get(Facts.signature(function));
    }

    void plan() {
        List<Function> functions = declared.members(Function.class).toList();
        Facts facts = tools.facts();
        if (!facts.isAbstract(key) && facts.isDestructible(key) && !facts.isThrown(key)) {
            constructors.addAll(constructors("new", it -> it == CppAccess.PUBLIC));
        }
        planMethods(functions);
        List<CppCall> operations = operators.plan(declared);
        operations.forEach(this::addVirtual);
        calls.addAll(operations);
        calls.addAll(accessors.plan(declared));
        addCopy();
    }

    /**
     * Plans constructors, implicit ones too; not those that copy and move.
     *
     * @param word what symbols end with
     */
    List<CppCall> constructors(String word, java.util.function.Predicate<CppAccess> wanted) {
        MemberScope own = new MemberScope(null, List.of(), (_, _) -> false);
        Overloads overloads = new Overloads(own, tools.symbols(), prefix, tools.skips());
        declared.members(Function.class)
                .filter(it -> it.kind() == Function.Kind.CONSTRUCTOR && wanted.test(it.access()))
                .filter(it -> !Facts.isCopyConstructor(it, key) && !Facts.isMoveConstructor(it, key))
                .forEach(it ->
                        add(overloads, it, "new", word, new Operation.Construct(key), new CppType.ClassType(key)));
        List<CppCall> planned = overloads.calls().stream()
                .map(it -> it.named(name.simpleName())
                        .returning(self())) // an object, though its class may have a value in Java
                .collect(Collectors.toCollection(ArrayList::new));
        if (tools.facts().hasImplicitConstructor(key)) {
            planned.add(implicit(name.simpleName(), word, new Operation.Construct(key), false));
        }
        return planned;
    }

    /** Tells of the constructors of a class that Java neither makes objects of nor extends. */
    void skipConstructors(SkipReason kind, String reason) {
        declared.members(Function.class)
                .filter(it -> it.kind() == Function.Kind.CONSTRUCTOR && it.access() == CppAccess.PUBLIC)
                .filter(it -> it.definition() != Function.Definition.DELETED)
                .filter(it -> !Facts.isCopyConstructor(it, key) && !Facts.isMoveConstructor(it, key))
                .forEach(it -> tools.skips().add(it, kind, reason));
    }

    /** Not of what Java throws: that is no object there. */
    private void addCopy() {
        Facts facts = tools.facts();
        if (!facts.isThrown(key) && !facts.isAbstract(key) && facts.isDestructible(key) && facts.isCopyable(key)) {
            CppPassing result = self();
            if (scope.claim("copy", List.of(), result, false) instanceof MemberScope.Claim claim) {
                Operation operation = new Operation.Convert(new CppType.ClassType(key));
                calls.add(implicit(claim.name(), "copy", operation, true));
            }
        }
    }

    /** What the compiler adds, or what only copies. */
    private CppCall implicit(String method, String word, Operation operation, boolean copies) {
        String simple = key.identifier();
        return new CppCall(
                method,
                tools.symbols().allocate(prefix, word),
                operation,
                copies ? key : null,
                copies,
                List.of(),
                self(),
                new CppType.ClassType(key),
                true,
                Virtuality.NONE,
                false,
                false,
                null,
                null,
                new Documentation(simple + (copies ? "(const " + simple + " &)" : "()"), null));
    }

    private CppPassing self() {
        return new CppPassing.ObjectValue(name, false, Mode.VALUE, Owner.JAVA, false);
    }

    private void planMethods(List<Function> functions) {
        Overloads overloads = new Overloads(scope, tools.symbols(), prefix, tools.skips());
        for (Function function : functions) {
            boolean isMethod = function.kind() == Function.Kind.METHOD || function.isStatic();
            if (function.operator() == null && isMethod && isReachable(function)) {
                addMethod(overloads, function);
            } else if (function.kind() == Function.Kind.CONVERSION && isReachable(function)) {
                addConversion(overloads, function);
            }
        }
        for (CppCall call : overloads.calls()) {
            addVirtual(call);
            if (!call.isProtected()) {
                calls.add(call);
            }
        }
    }

    private void addVirtual(CppCall call) {
        Function function = call.function();
        if (function != null && call.arguments().size() == function.parameters().size()) {
            virtuals.putIfAbsent(Facts.signature(function), call);
        }
    }

    /** Java's subclasses can call and override what is protected, and have to override what is pure, if private. */
    private boolean isReachable(Function function) {
        return switch (function.access()) {
            case PUBLIC -> true;
            case PROTECTED -> function.virtuality() != Virtuality.NONE && !givesOther(function);
            case PRIVATE -> function.virtuality() == Virtuality.PURE;
        };
    }

    /** Whether the public function that it overrides gives another type than this one, which it is not called through then. */
    private boolean givesOther(Function function) {
        Facts.Overridden overridden = tools.facts().overridden(declared, function);
        return overridden != null
                && !overridden
                        .function()
                        .result()
                        .desugared()
                        .spelling()
                        .equals(function.result().desugared().spelling());
    }

    private void addMethod(Overloads overloads, Function function) {
        String method = function.name().identifier();
        String java = tools.javaNameOf(function);
        String arguments = arguments(function);
        Operation operation = function.isStatic()
                ? new Operation.CallFunction(function.name().template(), arguments)
                : new Operation.CallMethod(method, arguments, base(function));
        add(overloads, function, java, java, operation, function.result());
    }

    /** The base by which a function is called that the class has made protected; null for any other function. */
    private @Nullable QualifiedName base(Function function) {
        Facts.Overridden overridden =
                function.access() == CppAccess.PUBLIC ? null : tools.facts().overridden(declared, function);
        return overridden == null ? null : overridden.base();
    }

    /** Explicit arguments as in C++; empty where there are none. */
    static String arguments(Function function) {
        return function.templateArguments().isEmpty()
                ? ""
                : function.templateArguments().stream()
                        .map(TemplateArgument::spelling)
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private void addConversion(Overloads overloads, Function function) {
        try {
            CppPassing result = tools.passings()
                    .out(function.result(), Owner.KEPT_BY_THIS, new Place(name.packageName(), name, "converted"));
            String method = Erasure.conversion(result);
            add(overloads, function, method, method, new Operation.Convert(function.result()), function.result());
        } catch (NoPassing e) {
            tools.skips().add(function, e);
        }
    }

    private void add(
            Overloads overloads, Function function, String wanted, String word, Operation operation, CppType result) {
        if (function.definition() == Function.Definition.DELETED) {
            tools.skips().add(function, SkipReason.DELETED, "deleted");
            return;
        }
        if (!tools.canBeInstantiated(function)) {
            tools.skips().add(function, SkipReason.NOT_INSTANTIABLE, "its elements don't allow it");
            return;
        }
        boolean isStatic = function.isStatic() || function.kind() == Function.Kind.CONSTRUCTOR;
        Owner owner = isStatic ? Owner.BORROWED : Owner.KEPT_BY_THIS;
        try {
            Place place = new Place(name.packageName(), name, wanted);
            overloads.add(new Candidate(
                    function,
                    wanted,
                    word,
                    operation,
                    isStatic ? null : key,
                    function.qualifiers().isConst(),
                    tools.calls().shape(function, result, owner, place),
                    CallPlanner.required(function)));
        } catch (NoPassing e) {
            tools.skips().add(function, e);
        }
    }
}
