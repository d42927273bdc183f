package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.AliasTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.ClassTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Partial;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.model.cpp.TemplateParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which definition a class has: its own, an explicit or partial specialisation, or its template's ([temp.spec]). */
final class Specializations {

    private final Engine engine;
    private final Map<QualifiedName, Chosen> chosen = new HashMap<>();

    Specializations(Engine engine) {
        this.engine = engine;
    }

    /** A template, with what the parameters of templates around mean. One of the two is null. */
    record Found(@Nullable ClassTemplate template, @Nullable AliasTemplate alias, Bindings around) {

        List<TemplateParameter> parameters() {
            return alias != null ? alias.parameters() : template != null ? template.parameters() : List.of();
        }

        CppType aliased() throws SubstitutionException {
            if (alias == null) {
                throw SubstitutionException.mismatch("it is no alias");
            }
            return alias.type();
        }
    }

    /** @param pattern members' names and types are the pattern's, to be replaced */
    record Chosen(CppClass pattern, Bindings bindings) {}

    /** The template of a name; null where there is none. */
    @Nullable Found find(QualifiedName template) throws SubstitutionException {
        ClassTemplate classTemplate = engine.templates().classTemplate(template);
        if (classTemplate != null) {
            return new Found(classTemplate, null, Bindings.NONE.in(template.scope()));
        }
        AliasTemplate alias = engine.templates().aliasTemplate(template);
        if (alias != null) {
            return new Found(null, alias, Bindings.NONE.in(template.scope()));
        }
        try {
            return template.isMember() ? findMember(template.scope(), template.identifier()) : null;
        } catch (SubstitutionException e) {
            if (e.kind() == SkipReason.ENDLESS_INSTANTIATION) {
                throw e;
            }
            // what is around it is no class that we know
            return null;
        }
    }

    private @Nullable Found findMember(QualifiedName scope, String identifier) throws SubstitutionException {
        Chosen in = choose(scope);
        for (CppDeclaration member : in.pattern().members(CppDeclaration.class).toList()) {
            if (member instanceof ClassTemplate it && it.name().identifier().equals(identifier)) {
                return new Found(it, null, in.bindings());
            }
            if (member instanceof AliasTemplate it && it.name().identifier().equals(identifier)) {
                return new Found(null, it, in.bindings());
            }
        }
        for (CppType.ClassType base : engine.members().bases(scope, in)) {
            Found found = findMember(base.name(), identifier);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** @param name with completed arguments */
    Chosen choose(QualifiedName name) throws SubstitutionException {
        Chosen known = chosen.get(name);
        if (known == null) {
            engine.count(name);
            known = engine.nested(name, () -> name.isSpecialization() ? specialization(name) : plain(name));
            chosen.put(name, known);
        }
        return known;
    }

    private Chosen plain(QualifiedName name) throws SubstitutionException {
        CppClass declared = engine.templates().findClass(name);
        if (declared != null) {
            return new Chosen(declared, Bindings.NONE.within(name));
        }
        if (name.isMember()) {
            Chosen around = choose(name.scope());
            CppClass nested = around.pattern()
                    .members(CppClass.class)
                    .filter(it -> it.name().identifier().equals(name.identifier()))
                    .findFirst()
                    .orElse(null);
            if (nested != null) {
                return new Chosen(nested, around.bindings().within(name));
            }
        }
        throw SubstitutionException.unknown("there is no class '" + Spellings.brief(name) + "' in the headers");
    }

    private Chosen specialization(QualifiedName name) throws SubstitutionException {
        Found found = find(name.template());
        if (found == null || found.template() == null) {
            throw SubstitutionException.unknown(
                    "there is no class template '" + Spellings.brief(name.template()) + "' in the headers");
        }
        for (CppClass explicit : engine.templates().specializations(name.template())) {
            if (engine.arguments().completed(explicit.name()).equals(name)) {
                return new Chosen(explicit, Bindings.NONE.within(name));
            }
        }
        Chosen partial = partial(found, name);
        return partial != null
                ? partial
                : new Chosen(
                        found.template().pattern(),
                        found.around()
                                .with(found.parameters(), name.arguments())
                                .within(name));
    }

    /** A partial specialisation with the arguments of its own parameters. */
    private record Match(Partial partial, Map<String, TemplateArgument> deduced) {}

    private @Nullable Chosen partial(Found found, QualifiedName name) throws SubstitutionException {
        List<Match> matches = new ArrayList<>();
        for (Partial partial :
                found.template() == null ? List.<Partial>of() : found.template().partials()) {
            Match match = match(withDefaults(partial, found), found.around(), name);
            if (match != null) {
                matches.add(match);
            }
        }
        if (matches.isEmpty()) {
            return null;
        }
        Match best = mostSpecialized(matches, name);
        Bindings bindings = found.around();
        for (Map.Entry<String, TemplateArgument> entry : best.deduced().entrySet()) {
            bindings = bindings.with(entry.getKey(), entry.getValue());
        }
        return new Chosen(best.partial().pattern(), bindings.within(name));
    }

    /** A partial specialisation that leaves arguments to the template's defaults is one for these. */
    private Partial withDefaults(Partial partial, Found found) {
        try {
            List<TemplateArgument> all = engine.arguments()
                    .fit(
                            found.parameters(),
                            partial.arguments(),
                            found.around(),
                            partial.pattern().name().spelling());
            return new Partial(partial.parameters(), all, partial.pattern());
        } catch (SubstitutionException _) {
            return partial;
        }
    }

    /** Whether a partial specialisation matches ([temp.spec.partial.match]); null where it does not. */
    private @Nullable Match match(Partial partial, Bindings around, QualifiedName name) throws SubstitutionException {
        Map<String, TemplateArgument> deduced =
                Deduction.deduce(partial.parameters(), partial.arguments(), name.arguments());
        if (deduced == null) {
            return null;
        }
        Bindings bindings = around;
        for (Map.Entry<String, TemplateArgument> entry : deduced.entrySet()) {
            bindings = bindings.with(entry.getKey(), entry.getValue());
        }
        try {
            List<TemplateArgument> substituted = engine.substitution().arguments(partial.arguments(), bindings);
            return fits(substituted, name) ? new Match(partial, deduced) : null;
        } catch (SubstitutionException e) {
            if (e.isUndecided()) {
                throw new SubstitutionException(
                        e.kind(),
                        "which specialisation '" + Spellings.brief(name) + "' is depends on what we can't know: "
                                + e.reason());
            }
            return null;
        }
    }

    private boolean fits(List<TemplateArgument> substituted, QualifiedName name) throws SubstitutionException {
        for (TemplateArgument argument : substituted) {
            if (argument instanceof TemplateArgument.OfType(CppType type)
                    && type.canonical() instanceof CppType.Unknown unknown) {
                throw SubstitutionException.unknown("'" + unknown.spelling() + "'");
            }
        }
        return engine.arguments()
                .completed(name.template().specialized(substituted))
                .equals(name);
    }

    /** The match that is more specialised than all others ([temp.spec.partial.order]). */
    private static Match mostSpecialized(List<Match> matches, QualifiedName name) throws SubstitutionException {
        for (Match candidate : matches) {
            if (matches.stream().allMatch(other -> other == candidate || isMoreSpecialized(candidate, other))) {
                return candidate;
            }
        }
        throw SubstitutionException.mismatch("'" + Spellings.brief(name) + "' is ambiguous: "
                + matches.stream()
                        .map(match -> "<"
                                + match.partial().arguments().stream()
                                        .map(TemplateArgument::spelling)
                                        .collect(Collectors.joining(", "))
                                + ">")
                        .collect(Collectors.joining(" and "))
                + " match it");
    }

    private static boolean isMoreSpecialized(Match one, Match other) {
        return Deduction.isAtLeastAsSpecialized(one.partial(), other.partial())
                && !Deduction.isAtLeastAsSpecialized(other.partial(), one.partial());
    }
}
