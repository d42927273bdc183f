package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.CppType.Alias;
import dev.gatun.generator.model.cpp.CppType.Array;
import dev.gatun.generator.model.cpp.CppType.ClassType;
import dev.gatun.generator.model.cpp.CppType.DependentName;
import dev.gatun.generator.model.cpp.CppType.DependentSpecialization;
import dev.gatun.generator.model.cpp.CppType.EnumType;
import dev.gatun.generator.model.cpp.CppType.Expansion;
import dev.gatun.generator.model.cpp.CppType.Function;
import dev.gatun.generator.model.cpp.CppType.Fundamental;
import dev.gatun.generator.model.cpp.CppType.MemberPointer;
import dev.gatun.generator.model.cpp.CppType.Parameter;
import dev.gatun.generator.model.cpp.CppType.Pointer;
import dev.gatun.generator.model.cpp.CppType.Qualified;
import dev.gatun.generator.model.cpp.CppType.Reference;
import dev.gatun.generator.model.cpp.CppType.Unknown;
import dev.gatun.generator.model.cpp.CppType.Void;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import java.util.ArrayList;
import java.util.List;

/**
 * Types and arguments of patterns with the parameters replaced ([temp.deduct.general], [temp.variadic]). A parameter without an argument stays,
 * as those of member templates do. Names of classes come out with all arguments, aliases in these resolved.
 */
final class Substitution {

    private final Engine engine;

    Substitution(Engine engine) {
        this.engine = engine;
    }

    CppType type(CppType type, Bindings bindings) throws SubstitutionException {
        return switch (type) {
            case Void _, Fundamental _, Unknown _ -> type;
            case Parameter it -> parameter(it, bindings);
            case ClassType it -> named(it.name(), bindings);
            case EnumType it -> new EnumType(name(it.name(), bindings));
            case Alias it -> new Alias(name(it.name(), bindings), type(it.aliased(), bindings));
            case Qualified it -> TypeForms.qualified(type(it.type(), bindings), it.isConst(), it.isVolatile());
            case Pointer it -> TypeForms.pointer(type(it.pointee(), bindings));
            case Reference it -> TypeForms.reference(type(it.referred(), bindings), it.rvalue());
            case MemberPointer it -> new MemberPointer(type(it.ofClass(), bindings), type(it.member(), bindings));
            case Array it -> array(it, bindings);
            case Function it -> function(it, bindings);
            case DependentName it -> dependentName(it, bindings);
            case DependentSpecialization it -> dependentSpecialization(it, bindings);
            case Expansion it -> new Expansion(type(it.pattern(), bindings));
        };
    }

    private static CppType parameter(Parameter parameter, Bindings bindings) throws SubstitutionException {
        return switch (bindings.find(parameter.name())) {
            case null -> parameter;
            case TemplateArgument.OfType it -> it.type();
            case TemplateArgument other ->
                throw SubstitutionException.mismatch(
                        "'" + other.spelling() + "' for '" + parameter.name() + "' is no type");
        };
    }

    private CppType array(Array array, Bindings bindings) throws SubstitutionException {
        TemplateArgument length = array.length() == null ? null : argument(array.length(), bindings);
        return TypeForms.array(type(array.element(), bindings), length);
    }

    private CppType function(Function function, Bindings bindings) throws SubstitutionException {
        List<CppType> parameters = new ArrayList<>();
        for (CppType parameter : types(function.parameters(), bindings)) {
            parameters.add(TypeForms.adjusted(parameter));
        }
        return new Function(
                type(function.result(), bindings),
                parameters,
                function.variadic(),
                function.isConst(),
                function.isNoexcept());
    }

    /** A class's name, or that of an alias template's specialisation, as a type. */
    CppType named(QualifiedName pattern, Bindings bindings) throws SubstitutionException {
        QualifiedName name = name(pattern, bindings);
        if (!name.isSpecialization()) {
            return new ClassType(name);
        }
        Specializations.Found found = engine.specializations().find(name.template());
        return found == null || found.alias() == null || isDependent(name)
                ? new ClassType(name)
                : new Alias(name, aliased(name, found));
    }

    private CppType aliased(QualifiedName name, Specializations.Found found) throws SubstitutionException {
        return engine.nested(
                name, () -> type(found.aliased(), found.around().with(found.parameters(), name.arguments())));
    }

    /** A name with its arguments replaced and completed. */
    QualifiedName name(QualifiedName pattern, Bindings bindings) throws SubstitutionException {
        boolean plain = pattern.parts().stream().noneMatch(QualifiedName.Part::specialization);
        QualifiedName replaced = plain ? pattern : withArguments(pattern, bindings);
        return bindings.renamed(engine.arguments().completed(bindings.renamed(replaced)));
    }

    private QualifiedName withArguments(QualifiedName pattern, Bindings bindings) throws SubstitutionException {
        List<QualifiedName.Part> parts = new ArrayList<>();
        for (QualifiedName.Part part : pattern.parts()) {
            parts.add(
                    part.specialization()
                            ? new QualifiedName.Part(part.text(), arguments(part.arguments(), bindings), true)
                            : part);
        }
        return new QualifiedName(parts, pattern.namespaces());
    }

    private CppType dependentName(DependentName type, Bindings bindings) throws SubstitutionException {
        CppType scope = type(type.scope(), bindings);
        QualifiedName.Part part = type.name().specialization()
                ? new QualifiedName.Part(
                        type.name().text(), arguments(type.name().arguments(), bindings), true)
                : type.name();
        return scope.isDependent() || isDependent(part)
                ? new DependentName(scope, part)
                : engine.members().type(scope, part);
    }

    private CppType dependentSpecialization(DependentSpecialization type, Bindings bindings)
            throws SubstitutionException {
        List<TemplateArgument> arguments = arguments(type.arguments(), bindings);
        return switch (bindings.find(type.parameter())) {
            case null -> new DependentSpecialization(type.parameter(), arguments);
            case TemplateArgument.OfTemplate it -> named(it.template().specialized(arguments), Bindings.NONE);
            case TemplateArgument other ->
                throw SubstitutionException.mismatch(
                        "'" + other.spelling() + "' for '" + type.parameter() + "' is no template");
        };
    }

    /** A list in which expansions become as many types as the packs have. */
    List<CppType> types(List<CppType> patterns, Bindings bindings) throws SubstitutionException {
        List<CppType> result = new ArrayList<>();
        for (CppType pattern : patterns) {
            if (pattern instanceof Expansion(CppType expanded)) {
                for (Bindings each : Packs.expand(Mentioned.in(expanded), bindings)) {
                    CppType element = type(expanded, each);
                    result.add(each == bindings ? new Expansion(element) : element);
                }
            } else {
                result.add(type(pattern, bindings));
            }
        }
        return result;
    }

    /** As for types. */
    List<TemplateArgument> arguments(List<TemplateArgument> patterns, Bindings bindings) throws SubstitutionException {
        List<TemplateArgument> result = new ArrayList<>();
        for (TemplateArgument pattern : patterns) {
            switch (pattern) {
                case TemplateArgument.Pack pack -> result.addAll(arguments(pack.arguments(), bindings));
                case TemplateArgument.Expansion(TemplateArgument expanded) -> expand(expanded, bindings, result);
                case TemplateArgument.OfType(Expansion(CppType expanded)) ->
                    expand(new TemplateArgument.OfType(expanded), bindings, result);
                default -> result.add(argument(pattern, bindings));
            }
        }
        return result;
    }

    private void expand(TemplateArgument pattern, Bindings bindings, List<TemplateArgument> result)
            throws SubstitutionException {
        for (Bindings each : Packs.expand(Mentioned.in(pattern), bindings)) {
            TemplateArgument element = argument(pattern, each);
            result.add(each == bindings ? new TemplateArgument.Expansion(element) : element);
        }
    }

    TemplateArgument argument(TemplateArgument argument, Bindings bindings) throws SubstitutionException {
        return switch (argument) {
            case TemplateArgument.OfType it ->
                new TemplateArgument.OfType(type(it.type(), bindings).desugared());
            case TemplateArgument.OfValue _ -> argument;
            case TemplateArgument.OfTemplate it -> template(it, bindings);
            case TemplateArgument.Pack it -> new TemplateArgument.Pack(arguments(it.arguments(), bindings));
            case TemplateArgument.OfParameter it -> {
                TemplateArgument found = bindings.find(it.name());
                yield found == null ? argument : found;
            }
            case TemplateArgument.Dependent it -> engine.values().argument(it, bindings);
            case TemplateArgument.Expansion it -> new TemplateArgument.Expansion(argument(it.pattern(), bindings));
        };
    }

    private TemplateArgument template(TemplateArgument.OfTemplate argument, Bindings bindings)
            throws SubstitutionException {
        QualifiedName name = argument.template();
        TemplateArgument parameter = name.parts().size() == 1 ? bindings.find(name.identifier()) : null;
        if (parameter != null) {
            return parameter;
        }
        if (name.parts().size() == 1) {
            return argument;
        }
        // within a template its own name is a template here, and no instance ([temp.local])
        QualifiedName scope = name(name.scope(), bindings);
        List<QualifiedName.Part> parts = new ArrayList<>(scope.parts());
        parts.add(name.parts().getLast());
        return new TemplateArgument.OfTemplate(new QualifiedName(parts, scope.namespaces()));
    }

    static boolean isDependent(QualifiedName name) {
        return name.parts().stream().anyMatch(Substitution::isDependent);
    }

    private static boolean isDependent(QualifiedName.Part part) {
        return part.specialization() && new ClassType(new QualifiedName(List.of(part), 0)).isDependent();
    }
}
