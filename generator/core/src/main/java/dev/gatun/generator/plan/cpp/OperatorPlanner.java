package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Parameter;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.plan.cpp.CallPlanner.Shape;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppCall.Operation;
import dev.gatun.generator.plan.cpp.CppCall.Operation.Form;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.cpp.Overloads.Candidate;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the operators of one class, and what of Java's interfaces they make it. */
final class OperatorPlanner {

    /** Comparisons that follow from {@code ==} and {@code <}. */
    private static final Set<String> DERIVED = Set.of("!=", ">", "<=", ">=");

    /** What a class says of its memory is heeded where objects are made and deleted. */
    private static final Set<String> ALLOCATION = Set.of("new", "new[]", "delete", "delete[]");

    private static final Set<String> STREAMS = Set.of("std::ostream", "std::basic_ostream");

    private final Tools tools;
    private final QualifiedName key;
    private final JavaName name;
    private final String prefix;
    private final Overloads overloads;
    private final Overloads setters;
    private @Nullable CppCall equals;
    private @Nullable CppCall compare;
    private final List<Postfix> postfixes = new ArrayList<>();
    private boolean text;
    private CppTypePlan.@Nullable Iteration iteration;

    /** {@code a++}, which Java has where there is no {@code ++a}. */
    private record Postfix(Function function, String method, boolean selfConst) {}

    OperatorPlanner(Tools tools, QualifiedName key, JavaName name, String prefix, MemberScope scope) {
        this.tools = tools;
        this.key = key;
        this.name = name;
        this.prefix = prefix;
        this.overloads = new Overloads(scope, tools.symbols(), prefix, tools.skips());
        this.setters = new Overloads(scope, tools.symbols(), prefix, tools.skips());
    }

    CppTypePlan.Traits traits() {
        return new CppTypePlan.Traits(equals, compare, hasHash(), text, iteration);
    }

    List<CppCall> plan(CppClass declared) {
        List<Function> operators = declared.members(Function.class)
                .filter(it -> it.access() == CppAccess.PUBLIC && it.operator() != null)
                .filter(it -> !ALLOCATION.contains(String.valueOf(it.operator())))
                .toList();
        boolean dereferenced = operators.stream()
                .anyMatch(it -> "*".equals(it.operator()) && it.parameters().isEmpty());
        List<Function> members = operators.stream()
                .filter(it -> !dereferenced || !"->".equals(it.operator()))
                .toList();
        List<Function> free = tools.operators().of(key);
        // what follows from another operator is known once that is planned
        plan(members, free, it -> !DERIVED.contains(it.operator()));
        plan(members, free, it -> DERIVED.contains(it.operator()));
        Set<String> prefixes = Stream.concat(members.stream(), free.stream())
                .filter(it -> it.parameters().size() == (it.kind() == Function.Kind.FREE ? 1 : 0))
                .map(it -> String.valueOf(it.operator()))
                .collect(Collectors.toSet());
        postfixes.stream()
                .filter(it -> !prefixes.contains(it.function().operator()))
                .forEach(this::planPostfix);
        iteration = Iterations.of(tools, declared, new Place(name.packageName(), name, "element"));
        List<CppCall> calls = new ArrayList<>(overloads.calls());
        calls.addAll(setters.calls());
        return calls;
    }

    private void planPostfix(Postfix postfix) {
        Function function = postfix.function();
        Operation operation = new Operation.ApplyOperator(String.valueOf(function.operator()), Form.POSTFIX);
        String wanted = tools.rules().nameOf(function.name(), postfix.method());
        add(function, wanted, operation, key, postfix.selfConst(), List.of(), function.result());
    }

    private void plan(List<Function> members, List<Function> free, Predicate<Function> wanted) {
        members.stream().filter(wanted).forEach(it -> planOperator(it, it.parameters(), true));
        free.stream().filter(wanted).forEach(this::planFree);
    }

    /** Of a type other than the left operand's, the class has it as a static method. */
    private void planFree(Function function) {
        List<Parameter> parameters = function.parameters();
        QualifiedName left = parameters.isEmpty()
                ? null
                : FreeOperators.operand(parameters.getFirst().type());
        if (key.equals(left)) {
            planOperator(function, parameters.subList(1, parameters.size()), false);
        } else if (left != null && STREAMS.contains(StdTypes.template(left)) && "<<".equals(function.operator())) {
            text = true;
        } else if (left == null || !tools.types().isBound(left)) {
            planStatic(function);
        }
    }

    private void planStatic(Function function) {
        String symbol = String.valueOf(function.operator());
        OperatorNames.Method method =
                OperatorNames.of(symbol, function.parameters().size());
        if (method != null && method.form() == Form.BINARY) {
            // not called by its name, under which friends are not found
            Operation operation = new Operation.ApplyOperator(symbol, Form.BINARY);
            add(function, method.name(), operation, null, false, function.parameters(), function.result());
        } else {
            skip(function, symbol);
        }
    }

    private void planOperator(Function function, List<Parameter> operands, boolean member) {
        String symbol = String.valueOf(function.operator());
        boolean selfConst = member
                ? function.qualifiers().isConst()
                : isConstOperand(function.parameters().getFirst());
        if (function.definition() == Function.Definition.DELETED) {
            tools.skips().add(function, SkipReason.DELETED, "deleted");
        } else if (!tools.canBeInstantiated(function)) {
            tools.skips().add(function, SkipReason.NOT_INSTANTIABLE, "its elements don't allow it");
        } else if (!isTrait(function, symbol, operands, selfConst)) {
            boolean postfix = operands.size() == 1 && (symbol.equals("++") || symbol.equals("--"));
            OperatorNames.Method method = OperatorNames.of(symbol, postfix ? 1 : operands.size() + 1);
            if (method == null) {
                skip(function, symbol);
            } else if (postfix) {
                postfixes.add(new Postfix(function, method.name(), selfConst));
            } else if (!isMove(symbol, operands)) {
                Operation operation = new Operation.ApplyOperator(symbol, method.form());
                String wanted = tools.rules().nameOf(function.name(), method.name());
                CppType result = method.form() == Form.INDEX ? read(function.result()) : function.result();
                add(function, wanted, operation, key, selfConst, operands, result);
                addSetter(function, method, operands, selfConst);
            }
        }
    }

    private void skip(Function function, String symbol) {
        tools.skips().add(function, SkipReason.OPERATOR, "operator '" + symbol + "' has no form in Java");
    }

    /** An element that is no object is read where it stands, since {@code set} writes it. */
    private static CppType read(CppType result) {
        return result.canonical() instanceof CppType.Reference(CppType element, boolean rvalue)
                        && !rvalue
                        && !(element.canonical() instanceof CppType.ClassType)
                ? new CppType.Reference(new CppType.Qualified(element, true, false), false)
                : result;
    }

    private static boolean isConstOperand(Parameter left) {
        return !(left.type().canonical() instanceof CppType.Reference(CppType referred, boolean rvalue))
                || rvalue
                || referred.isConst();
    }

    /** Java assigns what it keeps. */
    private boolean isMove(String symbol, List<Parameter> operands) {
        return symbol.equals("=")
                && operands.getFirst().type().canonical() instanceof CppType.Reference(CppType _, boolean rvalue)
                && rvalue
                && key.equals(FreeOperators.operand(operands.getFirst().type()));
    }

    private boolean isTrait(Function function, String symbol, List<Parameter> operands, boolean selfConst) {
        if (operands.size() != 1
                || !key.equals(FreeOperators.operand(operands.getFirst().type()))) {
            return false;
        }
        if (symbol.equals("<=>")) {
            compare = compare == null ? trait(function, "<", operands, selfConst) : compare;
            equals = equals == null && function.definition() == Function.Definition.DEFAULTED
                    ? trait(function, "==", operands, selfConst)
                    : equals;
            return true;
        }
        if (!isBoolean(function.result())) {
            return false;
        }
        if (symbol.equals("==")) {
            equals = trait(function, symbol, operands, selfConst);
        } else if (symbol.equals("<")) {
            compare = trait(function, symbol, operands, selfConst);
        } else {
            return DERIVED.contains(symbol) && (symbol.equals("!=") ? equals : compare) != null;
        }
        return true;
    }

    private static boolean isBoolean(CppType type) {
        return type.canonical() instanceof CppType.Fundamental(FundamentalKind kind) && kind == FundamentalKind.BOOL;
    }

    private @Nullable CppCall trait(Function function, String symbol, List<Parameter> operands, boolean selfConst) {
        try {
            Candidate candidate = candidate(
                    function,
                    symbol.equals("<") ? "lessThan" : "equalTo",
                    new Operation.ApplyOperator(symbol, Form.BINARY),
                    key,
                    selfConst,
                    operands,
                    new CppType.Fundamental(FundamentalKind.BOOL));
            return CallPlanner.call(
                    candidate,
                    new MemberScope.Claim(candidate.wanted(), false),
                    tools.symbols().allocate(prefix, candidate.word()),
                    withObjects(candidate.shape()));
        } catch (NoPassing e) {
            tools.skips().add(function, e);
            return null;
        }
    }

    /** Objects are compared with objects, though their class may be text where it is an argument. */
    private CallPlanner.Shape withObjects(CallPlanner.Shape shape) {
        CppPassing object = new CppPassing.ObjectValue(name, false, Mode.REFERENCE, Owner.BORROWED, false);
        List<CppArgument> arguments = shape.arguments().stream()
                .map(it -> it.passing() instanceof CppPassing.CodedValue
                        ? new CppArgument(it.name(), it.type(), object, it.role())
                        : it)
                .toList();
        return new CallPlanner.Shape(arguments, shape.result(), shape.resultType(), shape.status());
    }

    /** {@code set(i, value)} for {@code T &operator[](i)}. */
    private void addSetter(
            Function function, OperatorNames.Method method, List<Parameter> operands, boolean selfConst) {
        if (method.form() != Form.INDEX
                || !(function.result().canonical() instanceof CppType.Reference(CppType element, boolean rvalue))
                || rvalue
                || element.isConst()
                || !tools.facts().isAssignable(element)) {
            return;
        }
        List<Parameter> all = new ArrayList<>(operands);
        all.add(new Parameter("value", Accessors.assigned(element), null, List.of()));
        Operation operation = new Operation.ApplyOperator("[]", Form.INDEX_ASSIGN);
        try {
            setters.add(candidate(function, "set", operation, key, selfConst, all, new CppType.Void()));
        } catch (NoPassing _) {
            // an element that can't be given to C++ can be read at most
            return;
        }
    }

    private void add(
            Function function,
            String wanted,
            Operation operation,
            @Nullable QualifiedName self,
            boolean selfConst,
            List<Parameter> operands,
            CppType result) {
        try {
            overloads.add(candidate(function, wanted, operation, self, selfConst, operands, result));
        } catch (NoPassing e) {
            tools.skips().add(function, e);
        }
    }

    private Candidate candidate(
            Function function,
            String wanted,
            Operation operation,
            @Nullable QualifiedName self,
            boolean selfConst,
            List<Parameter> operands,
            CppType result)
            throws NoPassing {
        Owner owner = self == null ? Owner.BORROWED : Owner.KEPT_BY_THIS;
        Shape shape =
                tools.calls().shape(function, operands, result, owner, new Place(name.packageName(), name, wanted));
        List<CppArgument> arguments = shape.arguments();
        return new Candidate(function, wanted, wanted, operation, self, selfConst, shape, arguments.size());
    }

    private boolean hasHash() {
        QualifiedName hash = QualifiedName.namespace(List.of("std"))
                .member("hash")
                .specialized(List.of(new TemplateArgument.OfType(new CppType.ClassType(key))));
        return tools.find(hash) != null;
    }
}
