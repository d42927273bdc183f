package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppDeclaration.Partial;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.model.cpp.TemplateParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Arguments of parameters from types that a pattern has to match ([temp.deduct.type]). What is no deduced context is left to whoever compares
 * the result: dependent names and expressions.
 */
final class Deduction {

    private final Set<String> parameters = new HashSet<>();
    private final Set<String> packs = new HashSet<>();
    private Map<String, TemplateArgument> deduced = new LinkedHashMap<>();

    Deduction(List<TemplateParameter> parameters) {
        for (TemplateParameter parameter : parameters) {
            this.parameters.add(parameter.name());
            if (parameter.pack()) {
                packs.add(parameter.name());
            }
        }
    }

    /** An argument for every parameter; null where the patterns don't match, or leave one open. */
    static @Nullable Map<String, TemplateArgument> deduce(
            List<TemplateParameter> parameters, List<TemplateArgument> patterns, List<TemplateArgument> arguments) {
        Deduction deduction = new Deduction(parameters);
        if (!deduction.list(patterns, arguments)) {
            return null;
        }
        for (TemplateParameter parameter : parameters) {
            if (parameter.pack()) {
                deduction.deduced.putIfAbsent(parameter.name(), new TemplateArgument.Pack(List.of()));
            } else if (!deduction.deduced.containsKey(parameter.name())) {
                return null;
            }
        }
        return deduction.deduced;
    }

    /**
     * What is known of parameters once one more pattern has matched a type; null where it does not, or where a parameter would be two things.
     *
     * @param known by parameter
     */
    @Nullable Map<String, TemplateArgument> extend(Map<String, TemplateArgument> known, CppType pattern, CppType type) {
        deduced = new LinkedHashMap<>(known);
        return type(pattern, type) ? deduced : null;
    }

    /** Whether the other matches whatever this one matches: its own parameters are taken for types and values of their own. */
    static boolean isAtLeastAsSpecialized(Partial one, Partial other) {
        return deduce(other.parameters(), other.arguments(), one.arguments()) != null;
    }

    private boolean list(List<TemplateArgument> patterns, List<TemplateArgument> arguments) {
        List<TemplateArgument> wanted = Packs.flat(patterns);
        List<TemplateArgument> given = Packs.flat(arguments);
        for (int i = 0; i < wanted.size(); i++) {
            TemplateArgument expanded = expanded(wanted.get(i));
            if (expanded != null) {
                return i == wanted.size() - 1 && rest(expanded, given.subList(Math.min(i, given.size()), given.size()));
            }
            if (i >= given.size() || expanded(given.get(i)) != null || !argument(wanted.get(i), given.get(i))) {
                return false;
            }
        }
        return wanted.size() == given.size();
    }

    /** What stands before the dots; null for what is no expansion. */
    private static @Nullable TemplateArgument expanded(TemplateArgument argument) {
        return switch (argument) {
            case TemplateArgument.Expansion(TemplateArgument pattern) -> pattern;
            case TemplateArgument.OfType(CppType.Expansion(CppType pattern)) -> new TemplateArgument.OfType(pattern);
            default -> null;
        };
    }

    private boolean rest(TemplateArgument pattern, List<TemplateArgument> arguments) {
        Map<String, List<TemplateArgument>> elements = new LinkedHashMap<>();
        for (String name : Mentioned.in(pattern)) {
            if (packs.contains(name)) {
                elements.put(name, new ArrayList<>());
            }
        }
        for (TemplateArgument argument : arguments) {
            TemplateArgument whole = expanded(argument);
            if (!element(pattern, whole == null ? argument : whole, whole != null, elements)) {
                return false;
            }
        }
        for (Map.Entry<String, List<TemplateArgument>> entry : elements.entrySet()) {
            if (!bind(entry.getKey(), new TemplateArgument.Pack(entry.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private boolean element(
            TemplateArgument pattern,
            TemplateArgument argument,
            boolean isExpansion,
            Map<String, List<TemplateArgument>> elements) {
        Map<String, TemplateArgument> before = deduced;
        deduced = new HashMap<>(before);
        elements.keySet().forEach(deduced::remove);
        boolean matches = argument(pattern, argument);
        Map<String, TemplateArgument> after = deduced;
        deduced = before;
        if (!matches) {
            return false;
        }
        for (Map.Entry<String, TemplateArgument> entry : after.entrySet()) {
            List<TemplateArgument> list = elements.get(entry.getKey());
            if (list != null) {
                list.add(isExpansion ? new TemplateArgument.Expansion(entry.getValue()) : entry.getValue());
            } else {
                deduced.put(entry.getKey(), entry.getValue());
            }
        }
        return true;
    }

    private boolean bind(String name, TemplateArgument argument) {
        TemplateArgument known = deduced.putIfAbsent(name, argument);
        return known == null || known.equals(argument);
    }

    private boolean argument(TemplateArgument pattern, TemplateArgument argument) {
        return switch (pattern) {
            case TemplateArgument.OfType(CppType type) ->
                argument instanceof TemplateArgument.OfType(CppType given) && type(type, given);
            case TemplateArgument.OfParameter(String name)
            when parameters.contains(name) -> !(argument instanceof TemplateArgument.OfType) && bind(name, argument);
            case TemplateArgument.OfTemplate(QualifiedName name)
            when isParameter(name) ->
                argument instanceof TemplateArgument.OfTemplate && bind(name.identifier(), argument);
            case TemplateArgument.Dependent _ -> !(argument instanceof TemplateArgument.OfType);
            case TemplateArgument.OfValue _, TemplateArgument.OfTemplate _, TemplateArgument.OfParameter _ ->
                pattern.equals(argument);
            case TemplateArgument.Pack _, TemplateArgument.Expansion _ -> false;
        };
    }

    private boolean isParameter(QualifiedName name) {
        return name.parts().size() == 1 && parameters.contains(name.identifier());
    }

    private boolean type(CppType pattern, CppType type) {
        return switch (pattern) {
            case CppType.Alias it -> type(it.aliased(), type);
            case CppType.Parameter it
            when parameters.contains(it.name()) -> bind(it.name(), new TemplateArgument.OfType(type.desugared()));
            case CppType.Qualified it -> qualified(it, type);
            default -> type instanceof CppType.Alias it ? type(pattern, it.aliased()) : unqualified(pattern, type);
        };
    }

    private boolean unqualified(CppType pattern, CppType type) {
        return switch (pattern) {
            case CppType.Pointer it -> type instanceof CppType.Pointer given && type(it.pointee(), given.pointee());
            case CppType.Reference it ->
                type instanceof CppType.Reference given
                        && it.rvalue() == given.rvalue()
                        && type(it.referred(), given.referred());
            case CppType.MemberPointer it ->
                type instanceof CppType.MemberPointer given
                        && type(it.ofClass(), given.ofClass())
                        && type(it.member(), given.member());
            case CppType.Array it -> type instanceof CppType.Array given && array(it, given);
            case CppType.Function it -> type instanceof CppType.Function given && function(it, given);
            case CppType.ClassType it -> type instanceof CppType.ClassType given && name(it.name(), given.name());
            case CppType.DependentSpecialization it ->
                type instanceof CppType.ClassType given
                        && given.name().isSpecialization()
                        && bind(
                                it.parameter(),
                                new TemplateArgument.OfTemplate(given.name().template()))
                        && list(it.arguments(), given.name().arguments());
            case CppType.DependentName _, CppType.Unknown _ -> true;
            default -> pattern.equals(type);
        };
    }

    private boolean qualified(CppType.Qualified pattern, CppType type) {
        CppType given = type;
        while (given instanceof CppType.Alias alias) {
            given = alias.aliased();
        }
        if (given instanceof CppType.Array array) {
            // an array is as const as its elements
            return array.element() instanceof CppType.Qualified element
                    && qualified(
                            pattern,
                            new CppType.Qualified(
                                    new CppType.Array(element.type(), array.length()),
                                    element.isConst(),
                                    element.isVolatile()));
        }
        if (!(given instanceof CppType.Qualified(CppType inner, boolean isConst, boolean isVolatile))
                || (pattern.isConst() && !isConst)
                || (pattern.isVolatile() && !isVolatile)) {
            return false;
        }
        boolean restConst = isConst && !pattern.isConst();
        boolean restVolatile = isVolatile && !pattern.isVolatile();
        return type(
                pattern.type(),
                restConst || restVolatile ? new CppType.Qualified(inner, restConst, restVolatile) : inner);
    }

    private boolean array(CppType.Array pattern, CppType.Array type) {
        if (!type(pattern.element(), type.element())) {
            return false;
        }
        if (pattern.length() == null || type.length() == null) {
            return pattern.length() == null && type.length() == null;
        }
        return argument(pattern.length(), type.length());
    }

    private boolean function(CppType.Function pattern, CppType.Function type) {
        return pattern.variadic() == type.variadic()
                && pattern.isConst() == type.isConst()
                && pattern.isNoexcept() == type.isNoexcept()
                && type(pattern.result(), type.result())
                && list(ofTypes(pattern.parameters()), ofTypes(type.parameters()));
    }

    private static List<TemplateArgument> ofTypes(List<CppType> types) {
        return types.stream()
                .<TemplateArgument>map(TemplateArgument.OfType::new)
                .toList();
    }

    private boolean name(QualifiedName pattern, QualifiedName name) {
        if (pattern.parts().size() != name.parts().size()) {
            return false;
        }
        for (int i = 0; i < pattern.parts().size(); i++) {
            QualifiedName.Part wanted = pattern.parts().get(i);
            QualifiedName.Part given = name.parts().get(i);
            if (!wanted.text().equals(given.text())
                    || wanted.specialization() != given.specialization()
                    || !list(wanted.arguments(), given.arguments())) {
                return false;
            }
        }
        return true;
    }
}
