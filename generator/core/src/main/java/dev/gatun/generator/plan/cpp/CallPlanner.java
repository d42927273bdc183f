package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
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

/** Plans calls of functions, as far as their names and symbols don't matter. */
final class CallPlanner {

    private final Passings passings;

    CallPlanner(Passings passings) {
        this.passings = passings;
    }

    /** What a call is made of. {@code arguments} are those that it is given, {@code result} what it gives. */
    record Shape(List<CppArgument> arguments, CppPassing result, CppType resultType) {

        /** Without what stands behind. */
        Shape first(int count) {
            return new Shape(arguments.subList(0, count), result, resultType);
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
        CppPassing passing;
        try {
            passing = passings.out(result, owner, place.part("result"));
        } catch (NoPassing e) {
            throw e.in("result");
        }
        return new Shape(arguments(parameters, place), passing, result);
    }

    private List<CppArgument> arguments(List<Parameter> parameters, Place place) throws NoPassing {
        NameScope names = NameScope.ofMembers().reserve(FixedNames.FUNCTION_LOCALS);
        List<CppArgument> arguments = new ArrayList<>();
        for (Parameter parameter : parameters) {
            arguments.add(argument(parameter, arguments.size() + 1, names, place));
        }
        return arguments;
    }

    private CppArgument argument(Parameter parameter, int number, NameScope names, Place place) throws NoPassing {
        String written = parameter.name() == null ? "" : parameter.name();
        String name = names.allocate(written.isEmpty() ? "arg" + number : written);
        try {
            CppPassing passing = passings.in(parameter.type(), place.part(name));
            return new CppArgument(name, parameter.type(), passing, CppCall.Role.IN);
        } catch (NoPassing e) {
            throw e.in(written.isEmpty() ? "parameter " + number : "parameter '" + written + "'");
        }
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
                function.kind() == Function.Kind.METHOD ? function.virtuality() : Virtuality.NONE,
                claim.overrides(),
                function.access() != CppAccess.PUBLIC,
                null,
                function,
                documentation(function));
    }

    static Documentation documentation(Function function) {
        return new Documentation(
                function.spelling(),
                function.documentation(),
                List.of(),
                Attributes.deprecation(function.attributes()));
    }
}
