package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts arguments in the place of parameters, as far as resolving takes it: for default arguments, alias templates and members of bases. */
final class Substitution {

    /** Deeper types are hostile. */
    private static final int MAX_STEPS = 20_000;

    private final Context context;
    private final Map<String, TemplateArgument> bindings;
    private int steps;

    Substitution(Context context, Map<String, TemplateArgument> bindings) {
        this.context = context;
        this.bindings = bindings;
    }

    CppType type(CppType type) throws Refusal {
        if (++steps > MAX_STEPS) {
            throw new Refusal(DiagnosticKind.TOO_COMPLEX, "the type is too complex", context.place(), 1, null);
        }
        return switch (type) {
            case CppType.Void _, CppType.Fundamental _, CppType.Unknown _ -> type;
            case CppType.EnumType it -> new CppType.EnumType(name(it.name()));
            case CppType.ClassType it -> new CppType.ClassType(name(it.name()));
            case CppType.Alias it -> new CppType.Alias(name(it.name()), type(it.aliased()));
            case CppType.Qualified it -> Types.qualified(type(it.type()), it.isConst(), it.isVolatile());
            case CppType.Pointer it -> new CppType.Pointer(type(it.pointee()));
            case CppType.Reference it -> Types.reference(type(it.referred()), it.rvalue());
            case CppType.MemberPointer it -> new CppType.MemberPointer(type(it.ofClass()), type(it.member()));
            case CppType.Array it ->
                new CppType.Array(type(it.element()), it.length() == null ? null : argument(it.length()));
            case CppType.Function it ->
                new CppType.Function(
                        type(it.result()), types(it.parameters()), it.variadic(), it.isConst(), it.isNoexcept());
            case CppType.Parameter(String parameter) -> parameter(type, bindings.get(parameter));
            case CppType.DependentName it -> dependent(it);
            case CppType.DependentSpecialization(String parameter, var arguments) ->
                bindings.get(parameter) instanceof TemplateArgument.OfTemplate(QualifiedName template)
                        ? new CppType.ClassType(template.specialized(arguments(arguments)))
                        : new CppType.DependentSpecialization(parameter, arguments(arguments));
            case CppType.Expansion(CppType pattern) -> new CppType.Expansion(type(pattern));
        };
    }

    private static CppType parameter(CppType self, @Nullable TemplateArgument argument) {
        return switch (argument) {
            case TemplateArgument.OfType(CppType type) -> type;
            // the expansion around it is expanded in lists
            case TemplateArgument.Expansion(TemplateArgument.OfType(CppType type)) -> type;
            case TemplateArgument.Pack(List<TemplateArgument> pack)
            when pack.size() == 1
                    && pack.getFirst() instanceof TemplateArgument.Expansion(TemplateArgument.OfType(CppType type)) ->
                type;
            case null -> self;
            default -> self;
        };
    }

    private CppType dependent(CppType.DependentName type) throws Refusal {
        CppType scope = type(type.scope());
        QualifiedName.Part part = part(type.name());
        if (!part.specialization() && scope.desugared().canonical() instanceof CppType.ClassType known) {
            CppType member = context.typeNames().known(known, part.text());
            if (member != null) {
                return member;
            }
        }
        return new CppType.DependentName(scope, part);
    }

    private List<CppType> types(List<CppType> types) throws Refusal {
        List<CppType> list = new ArrayList<>();
        for (CppType type : types) {
            List<Map<String, TemplateArgument>> rounds =
                    type instanceof CppType.Expansion(CppType pattern) ? Packs.rounds(pattern, bindings) : null;
            if (rounds == null) {
                list.add(type(type));
                continue;
            }
            for (Map<String, TemplateArgument> round : rounds) {
                CppType each = new Substitution(context, round).type(((CppType.Expansion) type).pattern());
                list.add(each);
            }
        }
        return List.copyOf(list);
    }

    QualifiedName name(QualifiedName name) throws Refusal {
        if (name.parts().stream().noneMatch(QualifiedName.Part::specialization)) {
            return name;
        }
        List<QualifiedName.Part> parts = new ArrayList<>();
        for (QualifiedName.Part part : name.parts()) {
            parts.add(part(part));
        }
        return new QualifiedName(parts, name.namespaces());
    }

    private QualifiedName.Part part(QualifiedName.Part part) throws Refusal {
        return part.specialization() ? new QualifiedName.Part(part.text(), arguments(part.arguments()), true) : part;
    }

    List<TemplateArgument> arguments(List<TemplateArgument> arguments) throws Refusal {
        List<TemplateArgument> list = new ArrayList<>();
        for (TemplateArgument each : arguments) {
            List<Map<String, TemplateArgument>> rounds =
                    each instanceof TemplateArgument.Expansion(TemplateArgument pattern)
                            ? Packs.rounds(pattern, bindings)
                            : null;
            if (rounds == null) {
                list.add(argument(each));
                continue;
            }
            for (Map<String, TemplateArgument> round : rounds) {
                list.add(new Substitution(context, round).argument(((TemplateArgument.Expansion) each).pattern()));
            }
        }
        return List.copyOf(list);
    }

    TemplateArgument argument(TemplateArgument argument) throws Refusal {
        return switch (argument) {
            case TemplateArgument.OfType(CppType type) -> new TemplateArgument.OfType(type(type));
            case TemplateArgument.OfValue _, TemplateArgument.OfTemplate _ -> argument;
            case TemplateArgument.Pack(List<TemplateArgument> pack) -> new TemplateArgument.Pack(arguments(pack));
            case TemplateArgument.OfParameter(String name) -> bindings.getOrDefault(name, argument);
            case TemplateArgument.Dependent dependent -> context.constants().substituted(dependent, bindings);
            case TemplateArgument.Expansion(TemplateArgument pattern) ->
                new TemplateArgument.Expansion(argument(pattern));
        };
    }
}
