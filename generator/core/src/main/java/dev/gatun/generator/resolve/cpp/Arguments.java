package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.model.cpp.TemplateParameter;
import dev.gatun.generator.model.cpp.TemplateParameter.Kind;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppTemplateArgument;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arguments of templates ([temp.arg]): one for each parameter, default arguments filled in, values in one spelling. */
final class Arguments {

    /** More are hostile; the standard asks for 1,024. */
    private static final int MOST = 4_096;

    /** Of members of specialisations that lead to others: a template can name itself without end. */
    private static final int MAX_DEPTH = 30;

    private final Context context;
    private int depth;

    Arguments(Context context) {
        this.context = context;
    }

    /** The type that a template with arguments is. */
    CppType specialize(TypeEntity.Template template, List<CppTemplateArgument> given, CppName name) throws Refusal {
        List<TemplateArgument> arguments = bind(template, given, name);
        QualifiedName specialized = template.reference().template().specialized(arguments);
        return switch (template) {
            case ClassTemplateEntity _ -> new CppType.ClassType(specialized);
            case AliasTemplateEntity alias -> {
                CppType type = substitute(alias.type(), bindings(template.parameters(), arguments));
                yield type == null
                        ? new CppType.Unknown(new CppType.ClassType(specialized).spelling())
                        : new CppType.Alias(specialized, type);
            }
        };
    }

    /** One argument for each parameter; those of a pack are one. */
    List<TemplateArgument> bind(TypeEntity.Template template, List<CppTemplateArgument> given, CppName name)
            throws Refusal {
        TemplateParameters parameters = template.parameters();
        List<TemplateArgument> bound = new ArrayList<>();
        Map<String, TemplateArgument> bindings = new HashMap<>();
        int next = 0;
        for (int i = 0; i < parameters.list().size(); i++) {
            TemplateParameter parameter = parameters.list().get(i);
            TemplateArgument argument;
            if (parameter.pack()) {
                argument = new TemplateArgument.Pack(pack(parameters, i, given, next, name));
                next = given.size();
            } else if (next < given.size() && given.get(next).pack()) {
                // an expansion may stand for several parameters ([temp.arg.general])
                argument = argument(parameters, i, given.get(next), name);
                next = next == given.size() - 1 && i < parameters.list().size() - 1 ? next : next + 1;
            } else if (next < given.size()) {
                argument = argument(parameters, i, given.get(next++), name);
            } else {
                argument = defaultArgument(template, parameter, bindings, name);
            }
            bound.add(argument);
            bindings.put(parameter.name(), argument);
        }
        if (next < given.size() && !given.get(given.size() - 1).pack()) {
            throw count(template, given.size(), name);
        }
        return bound;
    }

    private List<TemplateArgument> pack(
            TemplateParameters parameters, int index, List<CppTemplateArgument> given, int from, CppName name)
            throws Refusal {
        if (given.size() - from > MOST) {
            throw new Refusal(
                    DiagnosticKind.TOO_COMPLEX,
                    "'" + name.text() + "' has more than " + MOST + " arguments",
                    name.position(),
                    name.text().length(),
                    null);
        }
        List<TemplateArgument> list = new ArrayList<>();
        for (CppTemplateArgument each : given.subList(Math.min(from, given.size()), given.size())) {
            list.add(argument(parameters, index, each, name));
        }
        return list;
    }

    private TemplateArgument defaultArgument(
            TypeEntity.Template template,
            TemplateParameter parameter,
            Map<String, TemplateArgument> bindings,
            CppName name)
            throws Refusal {
        TemplateArgument argument = parameter.defaultArgument();
        if (argument == null) {
            throw count(template, bindings.size(), name);
        }
        return new Substitution(context, bindings).argument(argument);
    }

    private static Refusal count(TypeEntity.Template template, int given, CppName name) {
        int required = template.parameters().required();
        int most = template.parameters().list().size();
        String wanted = template.parameters().isVariadic()
                ? "at least " + required
                : required == most ? String.valueOf(most) : required + " to " + most;
        return new Refusal(
                DiagnosticKind.INVALID_TYPE,
                "'" + name.text() + "' takes " + wanted
                        + (wanted.equals("1") ? " template argument, not " : " template arguments, not ") + given,
                name.position(),
                name.text().length(),
                null);
    }

    private TemplateArgument argument(TemplateParameters parameters, int index, CppTemplateArgument given, CppName name)
            throws Refusal {
        TemplateArgument argument = argument(
                parameters.list().get(index).kind(),
                parameters.list().get(index).type(),
                given,
                name);
        return given.pack() ? new TemplateArgument.Expansion(argument) : argument;
    }

    /** @param valueType of a value parameter; null where it is not known */
    TemplateArgument argument(Kind kind, @Nullable CppType valueType, CppTemplateArgument given, CppName name)
            throws Refusal {
        return switch (kind) {
            case TYPE -> {
                if (given.type() == null) {
                    throw new Refusal(
                            DiagnosticKind.INVALID_TYPE,
                            "the template argument '" + given.tokens().text() + "' is no type",
                            name.position(),
                            name.text().length(),
                            null);
                }
                yield new TemplateArgument.OfType(context.types().resolve(given.type()));
            }
            case VALUE -> context.constants().argument(given.tokens(), valueType, name.position());
            case TEMPLATE -> template(given, name);
        };
    }

    private TemplateArgument template(CppTemplateArgument given, CppName name) throws Refusal {
        if (given.type() != null
                && given.type().specifiers().type() instanceof CppTypeSpecifier.Named(CppName template, var _)) {
            TypeEntity entity = context.typeNames().entity(template);
            switch (entity) {
                case TypeEntity.Template known -> {
                    return new TemplateArgument.OfTemplate(known.name());
                }
                case ClassEntity type
                when type.template() != null -> {
                    return new TemplateArgument.OfTemplate(type.name());
                }
                case TypeEntity.TemplateTemplate(String parameter, var _) -> {
                    return new TemplateArgument.OfParameter(parameter);
                }
                case ClassEntity _, EnumEntity _, TypeEntity.Known _ -> {}
                case null -> {
                    return new TemplateArgument.Dependent(given.tokens());
                }
            }
        }
        throw new Refusal(
                DiagnosticKind.INVALID_TYPE,
                "the template argument '" + given.tokens().text() + "' is no template",
                name.position(),
                name.text().length(),
                null);
    }

    /** Arguments of a template that is not known; kinds as far as they are. */
    List<TemplateArgument> resolve(List<CppTemplateArgument> given, List<Kind> kinds, CppName name) throws Refusal {
        List<TemplateArgument> arguments = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            CppTemplateArgument each = given.get(i);
            TemplateArgument argument =
                    i < kinds.size() ? argument(kinds.get(i), null, each, name) : guessed(each, name);
            arguments.add(each.pack() ? new TemplateArgument.Expansion(argument) : argument);
        }
        return List.copyOf(arguments);
    }

    private TemplateArgument guessed(CppTemplateArgument given, CppName name) throws Refusal {
        if (given.type() != null) {
            try {
                return new TemplateArgument.OfType(context.types().resolve(given.type()));
            } catch (Refusal e) {
                if (given.tokens().tokens().isEmpty()) {
                    throw e;
                }
            }
        }
        return context.constants().argument(given.tokens(), null, name.position());
    }

    /** What the parameters of all templates in a name stand for; null where a template is not known. */
    @Nullable Map<String, TemplateArgument> bindings(QualifiedName name) {
        Map<String, TemplateArgument> bindings = new HashMap<>();
        for (QualifiedName at = name; !at.isGlobal(); at = at.scope()) {
            if (at.isSpecialization()) {
                ClassTemplateEntity template = context.classTemplates().get(TypeNames.plain(at));
                if (template == null
                        || template.parameters().list().size() != at.arguments().size()) {
                    return null;
                }
                bindings.putAll(bindings(template.parameters(), at.arguments()));
            }
        }
        return bindings;
    }

    static Map<String, TemplateArgument> bindings(TemplateParameters parameters, List<TemplateArgument> arguments) {
        Map<String, TemplateArgument> bindings = new HashMap<>();
        for (int i = 0; i < parameters.list().size() && i < arguments.size(); i++) {
            bindings.put(parameters.list().get(i).name(), arguments.get(i));
        }
        return bindings;
    }

    /** Null where only the compiler knows. */
    @Nullable CppType substitute(CppType type, Map<String, TemplateArgument> bindings) {
        if (bindings.isEmpty()) {
            return type;
        }
        if (depth >= MAX_DEPTH) {
            return null;
        }
        depth++;
        try {
            return new Substitution(context, bindings).type(type);
        } catch (Refusal e) {
            return null;
        } finally {
            depth--;
        }
    }
}
