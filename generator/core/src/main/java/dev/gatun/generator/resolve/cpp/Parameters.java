package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.model.cpp.TemplateParameter;
import dev.gatun.generator.model.cpp.TemplateParameter.Kind;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import dev.gatun.generator.syntax.cpp.CppTemplateArgument;
import dev.gatun.generator.syntax.cpp.CppTemplateParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters of templates ([temp.param]). */
final class Parameters {

    private final Context context;

    Parameters(Context context) {
        this.context = context;
    }

    /** Declares the parameters in a scope of their own, which becomes the innermost one. */
    TemplateParameters enter(CppSyntax.Template template) throws Refusal {
        ParameterScope scope = new ParameterScope(context.frame().declaring());
        int depth = context.frame().depth();
        context.frame(context.frame().enter(scope));
        List<@Nullable String> canonical = canonical(template);
        List<TemplateParameter> list = new ArrayList<>();
        for (int i = 0; i < template.parameters().size(); i++) {
            CppTemplateParameter parameter = template.parameters().get(i);
            String other = i < canonical.size() ? canonical.get(i) : null;
            String name = other != null ? other : parameter.name() != null ? parameter.name() : unnamed(depth, i);
            list.add(declare(scope, parameter, name));
        }
        return new TemplateParameters(List.copyOf(list));
    }

    private static String unnamed(int depth, int index) {
        return "_" + (depth == 0 ? "" : depth + "_") + index;
    }

    private TemplateParameter declare(ParameterScope scope, CppTemplateParameter parameter, String name)
            throws Refusal {
        Symbol symbol = scope.declare(parameter.name() == null ? name : parameter.name());
        CppName position = new CppName(false, List.of(new CppName.Identifier(name, null)), context.place());
        return switch (parameter) {
            case CppTemplateParameter.OfType type -> {
                TemplateArgument argument = argument(Kind.TYPE, null, type.defaultArgument(), position);
                symbol.type(new TypeEntity.Known(new CppType.Parameter(name)));
                yield new TemplateParameter(name, Kind.TYPE, type.pack(), argument);
            }
            case CppTemplateParameter.OfValue value -> {
                CppType type = context.types().resolve(value.type());
                CppType known = type.canonical() instanceof CppType.Unknown ? null : type;
                TemplateArgument argument = argument(Kind.VALUE, known, value.defaultArgument(), position);
                symbol.value(new ValueEntity.ParameterEntity(name, type));
                yield new TemplateParameter(name, Kind.VALUE, value.pack(), argument, known);
            }
            case CppTemplateParameter.OfTemplate template -> {
                TemplateArgument argument = argument(Kind.TEMPLATE, null, template.defaultArgument(), position);
                List<Kind> kinds =
                        template.parameters().stream().map(Parameters::kind).toList();
                symbol.type(new TypeEntity.TemplateTemplate(name, kinds));
                yield new TemplateParameter(name, Kind.TEMPLATE, template.pack(), argument);
            }
        };
    }

    private @Nullable TemplateArgument argument(
            Kind kind, @Nullable CppType type, @Nullable CppTemplateArgument given, CppName name) throws Refusal {
        return given == null ? null : context.arguments().argument(kind, type, given, name);
    }

    private static Kind kind(CppTemplateParameter parameter) {
        return switch (parameter) {
            case CppTemplateParameter.OfType _ -> Kind.TYPE;
            case CppTemplateParameter.OfValue _ -> Kind.VALUE;
            case CppTemplateParameter.OfTemplate _ -> Kind.TEMPLATE;
        };
    }

    /** A member that is defined outside of its class may call the class's parameters otherwise: their first names are used. */
    private List<@Nullable String> canonical(CppSyntax.Template template) throws Refusal {
        CppName name = declared(template.declaration());
        if (name == null || name.parts().size() < 2) {
            return List.of();
        }
        List<CppName.Part> parts = name.parts();
        for (int i = parts.size() - 2; i >= 0; i--) {
            if (parts.get(i) instanceof CppName.Identifier(String text, List<CppTemplateArgument> arguments)
                    && arguments != null) {
                List<CppName.Part> before = new ArrayList<>(parts.subList(0, i));
                before.add(new CppName.Identifier(text, null));
                return names(template, new CppName(name.global(), before, name.position()), arguments);
            }
        }
        return List.of();
    }

    private List<@Nullable String> names(
            CppSyntax.Template template, CppName around, List<CppTemplateArgument> arguments) throws Refusal {
        List<@Nullable String> names = new ArrayList<>();
        if (arguments.size() != template.parameters().size()
                || !(context.typeNames().entity(around) instanceof ClassTemplateEntity known)
                || known.parameters().list().size() != arguments.size()) {
            return names;
        }
        for (int i = 0; i < arguments.size(); i++) {
            boolean itself = arguments
                    .get(i)
                    .tokens()
                    .text()
                    .equals(template.parameters().get(i).name());
            names.add(itself ? known.parameters().list().get(i).name() : null);
        }
        return names;
    }

    private static @Nullable CppName declared(CppSyntax declaration) {
        return switch (declaration) {
            case CppSyntax.Simple simple ->
                simple.declarators().isEmpty()
                        ? Declarations.defined(simple.specifiers().type())
                        : simple.declarators()
                                .getFirst()
                                .declarator()
                                .innermost()
                                .name();
            case CppSyntax.Template inner -> declared(inner.declaration());
            default -> null;
        };
    }

    /** Whether the innermost header's parameters are those of the function, not of the class that its name leads to. */
    boolean isOfFunction(CppName name, TemplateParameters named) {
        Set<String> mentioned = new HashSet<>();
        for (CppName.Part part : name.parts().subList(0, name.parts().size() - 1)) {
            if (part instanceof CppName.Identifier(String _, List<CppTemplateArgument> arguments)
                    && arguments != null) {
                arguments.forEach(each -> each.tokens().tokens().forEach(token -> mentioned.add(token.text())));
            }
        }
        Scope header = context.frame().scope();
        return !named.list().isEmpty() && header.names().stream().noneMatch(mentioned::contains);
    }
}
