package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Parameter;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signatures of instances. */
final class FunctionSubstitution {

    private final Engine engine;

    FunctionSubstitution(Engine engine) {
        this.engine = engine;
    }

    Function of(Function pattern, QualifiedName name, Bindings bindings) throws SubstitutionException {
        return of(pattern, name, pattern.templateArguments(), bindings);
    }

    /** @param arguments with which an instance of a function template is called */
    Function of(Function pattern, QualifiedName name, List<TemplateArgument> arguments, Bindings bindings)
            throws SubstitutionException {
        CppType result = engine.substitution().type(pattern.result(), bindings);
        if (result.canonical() instanceof CppType.Array || result.canonical() instanceof CppType.Function) {
            throw SubstitutionException.mismatch("a function can't return '" + Spellings.brief(result) + "'");
        }
        QualifiedName own = pattern.kind() == Function.Kind.CONVERSION ? conversion(name, result) : name;
        return made(pattern, own, result, parameters(pattern, bindings), arguments);
    }

    /** A base's function as a member of a class that derives from it. */
    static Function used(Function function, QualifiedName name, CppAccess access) {
        return new Function(
                name,
                function.kind(),
                function.result(),
                function.parameters(),
                function.variadic(),
                function.qualifiers(),
                function.virtuality(),
                function.definition(),
                function.cLinkage(),
                function.templateArguments(),
                function.constrained(),
                access,
                function.attributes(),
                function.documentation(),
                function.position());
    }

    /** The pattern under another name. */
    Function named(Function pattern, QualifiedName name) {
        return made(pattern, name, pattern.result(), pattern.parameters(), pattern.templateArguments());
    }

    private static QualifiedName conversion(QualifiedName name, CppType result) {
        return name.scope().member("operator " + Spellings.brief(result));
    }

    private List<Parameter> parameters(Function pattern, Bindings bindings) throws SubstitutionException {
        List<Parameter> result = new ArrayList<>();
        for (Parameter parameter : pattern.parameters()) {
            List<CppType> types = engine.substitution().types(List.of(parameter.type()), bindings);
            boolean isPack = parameter.type() instanceof CppType.Expansion && types.size() > 1;
            for (int i = 0; i < types.size(); i++) {
                if (types.get(i).canonical() instanceof CppType.Void) {
                    throw SubstitutionException.mismatch("a parameter can't be void");
                }
                result.add(new Parameter(
                        isPack ? numbered(parameter.name(), i + 1) : parameter.name(),
                        types.get(i),
                        parameter.defaultArgument(),
                        parameter.attributes()));
            }
        }
        return result;
    }

    private static @Nullable String numbered(@Nullable String name, int number) {
        return name == null ? null : name + number;
    }

    private static Function made(
            Function pattern,
            QualifiedName name,
            CppType result,
            List<Parameter> parameters,
            List<TemplateArgument> arguments) {
        return new Function(
                name,
                pattern.kind(),
                result,
                parameters,
                pattern.variadic(),
                pattern.qualifiers(),
                pattern.virtuality(),
                pattern.definition(),
                pattern.cLinkage(),
                arguments,
                pattern.constrained(),
                pattern.access(),
                pattern.attributes(),
                pattern.documentation(),
                pattern.position());
    }
}
