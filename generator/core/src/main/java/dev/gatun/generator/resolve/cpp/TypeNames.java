package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppTemplateArgument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What names mean as types, and before {@code ::} ([basic.lookup.qual], [temp.names]). */
final class TypeNames {

    private final Context context;

    /** How many callers will not tell what is wrong; most macros are no types. */
    private int tentative;

    TypeNames(Context context) {
        this.context = context;
    }

    /** What stands before a {@code ::}. */
    sealed interface Place {

        record InNamespace(NamespaceScope scope) implements Place {}

        record InType(CppType type) implements Place {}
    }

    CppType type(CppName name) throws Refusal {
        Place place = place(name);
        CppName.Part last = name.last();
        TypeEntity found = find(place, last.text(), name);
        if (found == null) {
            return missing(place, last, name);
        }
        return inPlace(place, apply(found, arguments(last), name));
    }

    /** Null where the name is no type's: nobody is told. */
    @Nullable CppType typeOrNull(CppName name) {
        tentative++;
        try {
            return type(name);
        } catch (Refusal _) {
            return null;
        } finally {
            tentative--;
        }
    }

    /** What the qualifiers of a name lead to; null for an unqualified name. */
    @Nullable Place place(CppName name) throws Refusal {
        Place place = name.global() ? new Place.InNamespace(context.global()) : null;
        for (CppName.Part part : name.parts().subList(0, name.parts().size() - 1)) {
            place = step(place, part, name);
        }
        return place;
    }

    private Place step(@Nullable Place place, CppName.Part part, CppName name) throws Refusal {
        if (part instanceof CppName.Decltype(String expression)) {
            return new Place.InType(new CppType.Unknown("decltype(" + expression + ")"));
        }
        Symbol symbol = symbol(place, part.text(), Lookup::isScope, name);
        if (symbol == null) {
            return new Place.InType(missing(place, part, name));
        }
        NamespaceScope namespace = symbol.namespace();
        TypeEntity type = symbol.type();
        if (namespace != null || type == null) {
            return new Place.InNamespace(namespace == null ? context.global() : namespace);
        }
        return new Place.InType(inPlace(place, apply(type, arguments(part), name)));
    }

    /** The type or template of a name; null where there is none, or only an instantiation tells. */
    @Nullable TypeEntity entity(CppName name) throws Refusal {
        return find(place(name), name.last().text(), name);
    }

    private @Nullable TypeEntity find(@Nullable Place place, String text, CppName name) throws Refusal {
        Symbol symbol = symbol(place, text, Lookup::isType, name);
        return symbol == null ? null : symbol.type();
    }

    @Nullable Symbol symbol(@Nullable Place place, String text, Predicate<Symbol> wanted, CppName name) throws Refusal {
        return switch (place) {
            case null -> context.lookup().unqualified(text, wanted, name.position());
            case Place.InNamespace(NamespaceScope scope) -> context.lookup().in(scope, text, wanted, name.position());
            case Place.InType(CppType type) -> member(type, text, wanted, name.position());
        };
    }

    private @Nullable Symbol member(CppType type, String text, Predicate<Symbol> wanted, SourcePosition where)
            throws Refusal {
        if (!(type.desugared().canonical() instanceof CppType.ClassType classType)) {
            return type.canonical() instanceof CppType.EnumType(QualifiedName enumName)
                    ? context.enumResolver().member(enumName, text, wanted)
                    : null;
        }
        ClassEntity entity = context.classes().get(classType.name());
        if (entity == null) {
            return ofSpecialization(classType, text, wanted, where);
        }
        // of another template, a specialisation may say otherwise
        return type.isDependent() && !context.frame().isWithin(entity.scope())
                ? null
                : context.lookup().in(entity.scope(), text, wanted, where);
    }

    /** A member type; null where none is known. */
    @Nullable CppType known(CppType.ClassType type, String text) throws Refusal {
        Symbol symbol = member(type, text, Lookup::isType, context.place());
        if (symbol == null) {
            return null;
        }
        CppType found = switch (symbol.type()) {
            case ClassEntity entity -> entity.type();
            case EnumEntity entity -> entity.type();
            case TypeEntity.Known(CppType known) -> known;
            case TypeEntity.Template _, TypeEntity.TemplateTemplate _ -> null;
            case null -> null;
        };
        return found == null ? null : inPlace(new Place.InType(type), found);
    }

    /** A member of a class that is not made yet, by its pattern; null where the pattern does not tell. */
    @Nullable Symbol ofSpecialization(CppType.ClassType type, String text, Predicate<Symbol> wanted, SourcePosition where)
            throws Refusal {
        ClassEntity pattern = context.patterns().get(plain(type.name()));
        if (type.isDependent() || pattern == null || hasPartials(type.name())) {
            return null;
        }
        Symbol found = context.lookup().in(pattern.scope(), text, wanted, where);
        if (found == null) {
            return null;
        }
        Symbol here = new Symbol();
        here.addAll(found);
        CppType inPattern = switch (found.type()) {
            case TypeEntity.Known(CppType known) -> known;
            case ClassEntity entity when entity.template() == null -> entity.type();
            case EnumEntity entity -> entity.type();
            case ClassEntity _, TypeEntity.Template _, TypeEntity.TemplateTemplate _ -> null;
            case null -> null;
        };
        if (inPattern != null) {
            Map<String, TemplateArgument> bindings = context.arguments().bindings(type.name());
            CppType here1 = bindings == null ? null : context.arguments().substitute(inPattern, bindings);
            here.type(new TypeEntity.Known(
                    here1 == null ? new CppType.DependentName(type, QualifiedName.Part.of(text)) : here1));
        }
        return here;
    }

    private boolean hasPartials(QualifiedName name) {
        for (QualifiedName at = name; !at.isGlobal(); at = at.scope()) {
            ClassTemplateEntity template =
                    at.isSpecialization() ? context.classTemplates().get(plain(at)) : null;
            if (template != null && !template.partials().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Without any arguments: as declarations in patterns are named. */
    static QualifiedName plain(QualifiedName name) {
        return new QualifiedName(
                name.parts().stream()
                        .map(part -> QualifiedName.Part.of(part.text()))
                        .toList(),
                name.namespaces());
    }

    /** A class or enum that was found in a pattern is that of the specialisation in which it was sought. */
    private CppType inPlace(@Nullable Place place, CppType found) throws Refusal {
        if (!(place instanceof Place.InType(CppType around))
                || !(around.desugared().canonical() instanceof CppType.ClassType(QualifiedName name))
                || context.classes().containsKey(name)) {
            return found;
        }
        Map<String, TemplateArgument> bindings = context.arguments().bindings(name);
        CppType here = bindings == null ? null : context.arguments().substitute(found, bindings);
        return here == null ? found : here;
    }

    private static @Nullable List<CppTemplateArgument> arguments(CppName.Part part) {
        return part instanceof CppName.Identifier(String _, List<CppTemplateArgument> arguments) ? arguments : null;
    }

    /** With arguments, where it is a template. */
    CppType apply(TypeEntity entity, @Nullable List<CppTemplateArgument> arguments, CppName name) throws Refusal {
        if (arguments == null) {
            return plain(entity, name);
        }
        return switch (entity) {
            case ClassEntity type
            when type.template() != null -> context.arguments().specialize(type.template(), arguments, name);
            case TypeEntity.Template template -> context.arguments().specialize(template, arguments, name);
            case TypeEntity.TemplateTemplate(String parameter, var kinds) ->
                new CppType.DependentSpecialization(
                        parameter, context.arguments().resolve(arguments, kinds, name));
            case ClassEntity _, EnumEntity _, TypeEntity.Known _ ->
                throw new Refusal(
                        DiagnosticKind.INVALID_TYPE,
                        "'" + name.text() + "' is no template",
                        name.position(),
                        name.text().length(),
                        null);
        };
    }

    private static CppType plain(TypeEntity entity, CppName name) throws Refusal {
        return switch (entity) {
            case ClassEntity type -> type.type();
            case EnumEntity type -> type.type();
            case TypeEntity.Known(CppType type) -> type;
            case TypeEntity.Template _, TypeEntity.TemplateTemplate _ ->
                throw new Refusal(
                        DiagnosticKind.INVALID_TYPE,
                        "the template '" + name.text() + "' has no arguments here",
                        name.position(),
                        name.text().length(),
                        null);
        };
    }

    /** A member that only an instantiation tells, or an error. */
    private CppType missing(@Nullable Place place, CppName.Part part, CppName name) throws Refusal {
        if (place instanceof Place.InType(CppType around) && isOpen(around)) {
            if (around.canonical() instanceof CppType.Unknown(String spelling)) {
                return new CppType.Unknown("typename " + spelling + "::" + part.text());
            }
            List<CppTemplateArgument> given = arguments(part);
            return new CppType.DependentName(
                    around,
                    given == null
                            ? QualifiedName.Part.of(part.text())
                            : new QualifiedName.Part(
                                    part.text(), context.arguments().resolve(given, List.of(), name), true));
        }
        throw unknown(place, part, name);
    }

    private boolean isOpen(CppType around) {
        CppType type = around.desugared().canonical();
        if (!(type instanceof CppType.ClassType(QualifiedName name))) {
            return type.isDependent() || type instanceof CppType.Unknown;
        }
        ClassEntity entity = context.classes().get(name);
        return entity == null
                || (type.isDependent() && !context.frame().isWithin(entity.scope()))
                || entity.hasDependentBase();
    }

    private Refusal unknown(@Nullable Place place, CppName.Part part, CppName name) {
        if (tentative > 0) {
            return new Refusal(DiagnosticKind.UNKNOWN_TYPE, part.text(), name.position(), 1, null);
        }
        String near = switch (place) {
            case null -> context.lookup().nearest(part.text());
            case Place.InNamespace(NamespaceScope scope) -> context.lookup().nearest(part.text(), scope);
            case Place.InType(CppType type) ->
                type.canonical() instanceof CppType.ClassType(QualifiedName around)
                                && context.classes().get(around) instanceof ClassEntity entity
                        ? context.lookup().nearest(part.text(), entity.scope())
                        : null;
        };
        String where = switch (place) {
            case null -> "";
            case Place.InNamespace(NamespaceScope scope) ->
                scope.name().isGlobal() ? " in the global namespace" : " in namespace '" + scope.name() + "'";
            case Place.InType(CppType type) -> " in '" + readable(type) + "'";
        };
        return new Refusal(
                DiagnosticKind.UNKNOWN_TYPE,
                "unknown type name '" + part.text() + "'" + where,
                name.position(),
                name.text().length(),
                near == null ? "include the header that declares it" : "did you mean '" + near + "'?");
    }

    private static String readable(CppType type) {
        String spelling = type.spelling();
        return spelling.startsWith("::") ? spelling.substring(2) : spelling;
    }

    /** For messages. */
    static List<String> texts(List<CppName.Part> parts) {
        List<String> texts = new ArrayList<>();
        parts.forEach(part -> texts.add(part.text()));
        return texts;
    }
}
