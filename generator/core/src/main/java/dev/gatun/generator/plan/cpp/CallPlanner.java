package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Parameter;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.plan.Attributes;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.naming.FixedNames;
import dev.gatun.generator.plan.naming.NameScope;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans calls of functions, as far as their names and symbols don't matter. */
final class CallPlanner {

    private final Passings passings;
    private final PlannedTypes types;
    private final Rules rules;
    private final References references;

    CallPlanner(Passings passings, PlannedTypes types, Rules rules) {
        this.passings = passings;
        this.types = types;
        this.rules = rules;
        this.references = new References(types.facts());
    }

    /** What a call is made of. {@code arguments} are those that it is given, {@code result} what it gives. */
    record Shape(List<CppArgument> arguments, CppPassing result, CppType resultType, CppCall.@Nullable Status status) {

        /** Without what stands behind. */
        Shape first(int count) {
            return new Shape(arguments.subList(0, count), result, resultType, status);
        }
    }

    /**
     * The shape of a function with all its parameters.
     *
     * @param result type of the result
     * @param owner of what results lead to
     * @param place of its unnamed types
     */
    Shape shape(Function function, CppType result, Owner owner, Place place) throws NoPassing {
        return shape(function, function.parameters(), result, owner, place);
    }

    /** The same with some of its parameters, or others. */
    Shape shape(Function function, List<Parameter> parameters, CppType result, Owner owner, Place place)
            throws NoPassing {
        if (function.variadic()) {
            throw new NoPassing(SkipReason.VARIADIC, "takes any number of arguments");
        }
        boolean owned = rules.isOwned(function);
        CppPassing passing;
        try {
            passing = passings.out(result, owned ? kept(owner) : owner, place.part("result"));
            // one of an abstract class is for what extends it
            if (function.kind() != Function.Kind.CONSTRUCTOR
                    && passing instanceof CppPassing.ObjectValue object
                    && object.mode() == CppPassing.Mode.VALUE) {
                passings.requireObjects(result);
            }
        } catch (NoPassing e) {
            throw e.in("result");
        }
        if (rules.isNonNull(function) || Attributes.returnsNonNull(function.attributes())) {
            passing = nonNull(passing);
        }
        int first = function.parameters().size() - parameters.size();
        return new Shape(
                arguments(function, parameters, Math.max(0, first), owned ? kept(owner) : owner, place),
                passing,
                result,
                types.status(function));
    }

    /** Who deletes what is Java's to delete. */
    private static Owner kept(Owner owner) {
        return owner == Owner.KEPT_BY_THIS ? Owner.JAVA_KEEPS_THIS : Owner.JAVA;
    }

    private static CppPassing nonNull(CppPassing passing) {
        return switch (passing) {
            case CppPassing.ObjectValue it ->
                new CppPassing.ObjectValue(it.type(), it.anyType(), it.mode(), it.owner(), false);
            case CppPassing.CodedValue it -> new CppPassing.CodedValue(it.codec(), false, it.keptByThis());
            case CppPassing.Callable it -> new CppPassing.Callable(it.callback(), false);
            case CppPassing.Nothing _, CppPassing.ScalarValue _, CppPassing.EnumValue _ -> passing;
            case CppPassing.Address _ -> passing;
        };
    }

    private List<CppArgument> arguments(
            Function function, List<Parameter> parameters, int first, Owner owner, Place place) throws NoPassing {
        NameScope names = NameScope.ofMembers().reserve(FixedNames.FUNCTION_LOCALS);
        Set<Integer> nonNull = Attributes.nonNullParameters(function.attributes(), parameters.size());
        List<CppArgument> arguments = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            int index = first + i;
            String written = parameter.name() == null ? "" : parameter.name();
            String name = names.allocate(written.isEmpty() ? "arg" + (i + 1) : written);
            boolean declared = index < function.parameters().size();
            try {
                if (declared && rules.isOut(function, index)) {
                    CppPassing passing = passings.written(parameter.type(), owner, place.part(name));
                    arguments.add(new CppArgument(name, parameter.type(), passing, CppCall.Role.OUT));
                    continue;
                }
                CppPassing passing = passings.in(parameter.type(), place.part(name));
                if (declared && rules.isGiven(function, index)) {
                    passing = given(passing);
                }
                boolean present = nonNull.contains(index)
                        || Attributes.isNonNull(parameter.attributes())
                        || (declared && rules.isNonNull(function, index));
                CppPassing checked = present ? nonNull(passing) : passing;
                boolean kept = declared && isKept(function, index) && References.mayRefer(checked);
                arguments.add(
                        new CppArgument(name, parameter.type(), checked, kept ? CppCall.Role.KEPT : CppCall.Role.IN));
            } catch (NoPassing e) {
                throw e.in(written.isEmpty() ? "parameter " + (i + 1) : "parameter '" + written + "'");
            }
        }
        return arguments;
    }

    /** Constructors keep what they are given, unless the object can't refer to anything. */
    private boolean isKept(Function function, int parameter) {
        return rules.isKept(function, parameter)
                || (function.kind() == Function.Kind.CONSTRUCTOR
                        && !StdTypes.isStandard(function.name())
                        && !rules.isCopied(function, parameter)
                        && references.canRefer(function.name().scope()));
    }

    private static CppPassing given(CppPassing passing) {
        return passing instanceof CppPassing.ObjectValue it && it.mode() == CppPassing.Mode.POINTER
                ? new CppPassing.ObjectValue(it.type(), it.anyType(), it.mode(), Owner.GIVEN, it.nullable())
                : passing;
    }

    /** How many of the arguments have to be given. */
    static int required(Function function) {
        int required = function.parameters().size();
        while (required > 0 && function.parameters().get(required - 1).defaultArgument() != null) {
            required--;
        }
        return required;
    }

    /** The call of a function. */
    static CppCall call(Overloads.Candidate from, MemberScope.Claim claim, String symbol, Shape shape) {
        Function function = from.function();
        return new CppCall(
                claim.name(),
                symbol,
                from.operation(),
                from.self(),
                from.selfConst(),
                shape.arguments(),
                shape.result(),
                shape.resultType(),
                !function.qualifiers().isNoexcept(),
                function.virtuality(),
                claim.overrides(),
                function.access() != CppAccess.PUBLIC && !isThroughBase(from.operation()),
                shape.status(),
                function,
                documentation(function));
    }

    private static boolean isThroughBase(CppCall.Operation operation) {
        return operation instanceof CppCall.Operation.CallMethod method && method.base() != null;
    }

    static Documentation documentation(Function function) {
        return new Documentation(
                function.spelling(),
                function.documentation(),
                List.of(),
                Attributes.deprecation(function.attributes()));
    }
}
