package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.model.cpp.TemplateParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arguments as a template has parameters: packs gathered, defaults filled in, values in one form ([temp.arg]). */
final class Arguments {

    /** Parts of a name; one that is larger comes from a template that instantiates itself with ever larger arguments. */
    private static final int LARGEST_NAME = 1000;

    private final Engine engine;
    private final Map<QualifiedName, QualifiedName> completed = new HashMap<>();

    Arguments(Engine engine) {
        this.engine = engine;
    }

    /** The name with the arguments of each specialisation in it completed. What depends on parameters, or is of no known template, stays. */
    QualifiedName completed(QualifiedName name) throws SubstitutionException {
        if (name.parts().stream().noneMatch(QualifiedName.Part::specialization)) {
            return name;
        }
        if (NameSize.of(name, LARGEST_NAME) >= LARGEST_NAME) {
            throw new SubstitutionException(
                    SkipReason.ENDLESS_INSTANTIATION,
                    "the arguments of '" + Spellings.brief(name) + "' grow without end");
        }
        QualifiedName known = completed.get(name);
        if (known == null) {
            known = complete(name);
            completed.put(name, known);
        }
        return known;
    }

    private QualifiedName complete(QualifiedName name) throws SubstitutionException {
        QualifiedName result = QualifiedName.GLOBAL;
        for (int i = 0; i < name.parts().size(); i++) {
            QualifiedName.Part part = name.parts().get(i);
            List<QualifiedName.Part> parts = new ArrayList<>(result.parts());
            parts.add(part);
            result = new QualifiedName(parts, Math.min(i + 1, name.namespaces()));
            if (part.specialization() && !Substitution.isDependent(result)) {
                result = completeLast(result);
            }
        }
        return result;
    }

    private QualifiedName completeLast(QualifiedName name) throws SubstitutionException {
        QualifiedName plain = name.desugared();
        Specializations.Found found = engine.specializations().find(plain.template());
        return found == null
                ? plain
                : plain.template()
                        .specialized(fit(
                                found.parameters(),
                                plain.arguments(),
                                found.around(),
                                Spellings.brief(plain.template())));
    }

    /**
     * One argument for each parameter.
     *
     * @param around what the parameters of templates around mean
     * @param what the template, for messages
     */
    List<TemplateArgument> fit(
            List<TemplateParameter> parameters, List<TemplateArgument> given, Bindings around, String what)
            throws SubstitutionException {
        List<TemplateArgument> flat = Packs.flat(given);
        List<TemplateArgument> result = new ArrayList<>();
        Bindings bindings = around;
        int next = 0;
        for (int i = 0; i < parameters.size(); i++) {
            TemplateParameter parameter = parameters.get(i);
            TemplateArgument argument;
            if (parameter.pack()) {
                int end = Math.max(next, flat.size() - (parameters.size() - i - 1));
                argument = pack(parameter, flat.subList(next, end), bindings);
                next = end;
            } else if (next < flat.size()) {
                argument = checked(parameter, flat.get(next++), bindings);
            } else {
                argument = defaultOf(parameter, bindings, what);
            }
            result.add(argument);
            bindings = bindings.with(parameter.name(), argument);
        }
        if (next < flat.size()) {
            throw SubstitutionException.mismatch("'" + what + "' takes " + parameters.size()
                    + (parameters.size() == 1 ? " template argument, not " : " template arguments, not ")
                    + flat.size());
        }
        return result;
    }

    private TemplateArgument pack(TemplateParameter parameter, List<TemplateArgument> elements, Bindings bindings)
            throws SubstitutionException {
        List<TemplateArgument> checked = new ArrayList<>();
        for (TemplateArgument element : elements) {
            checked.add(checked(parameter, element, bindings));
        }
        return new TemplateArgument.Pack(checked);
    }

    private TemplateArgument defaultOf(TemplateParameter parameter, Bindings bindings, String what)
            throws SubstitutionException {
        if (parameter.defaultArgument() == null) {
            throw SubstitutionException.mismatch("'" + what + "' needs an argument for '" + parameter.name() + "'");
        }
        return checked(parameter, engine.substitution().argument(parameter.defaultArgument(), bindings), bindings);
    }

    private TemplateArgument checked(TemplateParameter parameter, TemplateArgument argument, Bindings bindings)
            throws SubstitutionException {
        boolean fits = switch (argument) {
            case TemplateArgument.OfType it -> {
                if (it.type().canonical() instanceof CppType.Unknown unknown) {
                    throw SubstitutionException.unknown("an argument is '" + unknown.spelling() + "'");
                }
                yield parameter.kind() == TemplateParameter.Kind.TYPE;
            }
            case TemplateArgument.OfValue _ -> parameter.kind() == TemplateParameter.Kind.VALUE;
            case TemplateArgument.OfTemplate _ -> parameter.kind() == TemplateParameter.Kind.TEMPLATE;
            case TemplateArgument.OfParameter _, TemplateArgument.Dependent _ ->
                parameter.kind() != TemplateParameter.Kind.TYPE;
            case TemplateArgument.Expansion _, TemplateArgument.Pack _ -> true;
        };
        if (!fits) {
            throw SubstitutionException.mismatch(
                    "'" + argument.spelling() + "' can't be the argument for '" + parameter.name() + "'");
        }
        return argument instanceof TemplateArgument.OfValue value
                ? engine.values().converted(value, valueType(parameter, bindings))
                : argument;
    }

    private @Nullable CppType valueType(TemplateParameter parameter, Bindings bindings) throws SubstitutionException {
        return parameter.type() == null ? null : engine.substitution().type(parameter.type(), bindings);
    }
}
