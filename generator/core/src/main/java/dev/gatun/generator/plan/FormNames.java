package dev.gatun.generator.plan;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Declaration.Function.Definition;
import dev.gatun.generator.model.Model;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The methods of functions. Forms of a variadic function are overloads of it; where Java couldn't tell two of them apart, the later one has
 * the name of its last parameter behind its own.
 */
final class FormNames {

    private final Naming naming;
    private final Map<String, Integer> variadic = new HashMap<>();
    private final Map<String, Set<List<String>>> signatures = new HashMap<>();

    FormNames(Model model, Naming naming) {
        this.naming = naming;
        for (Declaration declaration : model.declarations()) {
            if (declaration instanceof Declaration.Function function
                    && function.type().variadic()) {
                variadic.put(function.name(), function.type().parameters().size());
            }
        }
    }

    /** The method's name. */
    String name(Declaration.Function function, List<ParameterPlan> parameters) {
        String name = naming.method(function.name());
        if (function.definition() != Definition.FIXED_FORM) {
            return name;
        }
        List<String> erased = parameters.stream()
                .filter(FormNames::isGiven)
                .map(parameter -> erased(parameter.type()))
                .toList();
        if (signatures.computeIfAbsent(function.name(), _ -> new HashSet<>()).add(erased)) {
            return name;
        }
        String last = parameters.isEmpty() ? "" : parameters.getLast().name();
        return naming.renaming().function(naming.methods(), function.name() + "_" + last);
    }

    /** How many parameters come before the given arguments; -1 for a function that is no such form. */
    int fixed(Declaration.Function function) {
        return function.definition() == Definition.FIXED_FORM ? variadic.getOrDefault(function.name(), -1) : -1;
    }

    /** Whether the Java method has the parameter. */
    private static boolean isGiven(ParameterPlan parameter) {
        return switch (parameter.role()) {
            case ParameterRole.Out(var _, var _, boolean inOut) -> inOut;
            case ParameterRole.Length _, ParameterRole.TextBuffer _ -> false;
            case ParameterRole.Capacity _ -> true;
            case ParameterRole.Given _, ParameterRole.Held _, ParameterRole.Consumed _, ParameterRole.Buffer _ -> true;
        };
    }

    /** What is left of a parameter's type at run time (JLS 4.6); all pointers to data are one. */
    private static String erased(ValueType type) {
        return switch (type) {
            case ValueType.Nothing _ -> "";
            case ValueType.ScalarValue(Scalar scalar) -> scalar.carrier().name();
            case ValueType.EnumValue value -> value.className();
            case ValueType.RecordValue value -> value.className();
            case ValueType.ViewValue value -> value.view().toString();
            case ValueType.Address(Pointee.OfOpaque target, boolean _) -> target.className();
            case ValueType.Address(Pointee.OfText _, boolean _) -> "CString";
            case ValueType.Address _ -> "Pointer";
        };
    }
}
