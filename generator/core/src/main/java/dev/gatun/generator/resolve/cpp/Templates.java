package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.model.cpp.TemplateParameter;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.generator.syntax.cpp.CppInitDeclarator;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassDefinition;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Templates ([temp]): patterns, whose types name the parameters. */
final class Templates {

    private final Context context;
    private final Parameters parameters;

    Templates(Context context) {
        this.context = context;
        this.parameters = new Parameters(context);
    }

    void declare(CppSyntax.Template template) throws Refusal {
        Frame before = context.frame();
        try {
            TemplateParameters named = parameters.enter(template);
            dispatch(template, named, template.declaration());
        } finally {
            context.frame(before);
        }
    }

    /** A function template that is befriended; of a class template it is no part of an interface. */
    void declare(CppSyntax.Template template, ClassEntity befriending) throws Refusal {
        CppSyntax declaration = template.declaration();
        CppSyntax inner =
                declaration instanceof CppSyntax.Friend(CppSyntax befriended, var _) ? befriended : declaration;
        if (!(inner instanceof CppSyntax.Simple simple) || simple.declarators().isEmpty()) {
            return;
        }
        Frame before = context.frame();
        try {
            TemplateParameters named = parameters.enter(template);
            new Friends(context).declare(befriending, simple, named, template.constrained());
        } finally {
            context.frame(before);
        }
    }

    private void dispatch(CppSyntax.Template template, TemplateParameters named, CppSyntax declaration) throws Refusal {
        switch (declaration) {
            case CppSyntax.Simple simple -> simple(template, named, simple);
            case CppSyntax.Alias alias -> alias(template, named, alias);
            case CppSyntax.Template inner -> declare(inner);
            case CppSyntax.Concept(String name, var _) ->
                context.frame().declaring().declare(name).value(new ValueEntity.Unknown(null));
            // in a class: read as a friend
            case CppSyntax.Friend _, CppSyntax.DeductionGuide _, CppSyntax.Empty _, CppSyntax.Unparsed _ -> {}
            case CppSyntax.Namespace _,
                    CppSyntax.NamespaceAlias _,
                    CppSyntax.UsingDirective _,
                    CppSyntax.UsingDeclaration _,
                    CppSyntax.UsingEnum _,
                    CppSyntax.Linkage _,
                    CppSyntax.ExplicitInstantiation _,
                    CppSyntax.StaticAssertion _,
                    CppSyntax.AccessLabel _ ->
                throw new Refusal(
                        DiagnosticKind.INVALID_TYPE, "no template can be made of it", template.position(), 1, null);
        }
    }

    private void simple(CppSyntax.Template template, TemplateParameters named, CppSyntax.Simple simple) throws Refusal {
        String documentation = simple.documentation() == null ? template.documentation() : simple.documentation();
        CppTypeSpecifier type = simple.specifiers().type();
        if (simple.declarators().isEmpty()) {
            switch (type) {
                case ClassDefinition definition
                when definition.name() != null ->
                    new ClassDeclaration(definition.name(), definition.key(), definition, named, documentation)
                            .declare();
                case CppTypeSpecifier.ElaboratedClass(ClassKey key, CppName name, var _) ->
                    new ClassDeclaration(name, key, null, named, documentation).declare();
                default -> {}
            }
            return;
        }
        if (named.list().isEmpty()) {
            // an explicit specialisation of a function: callers see the template, and the compiler chooses
            return;
        }
        CppSyntax.Simple documented =
                new CppSyntax.Simple(simple.specifiers(), simple.declarators(), documentation, simple.position());
        CppType base = context.types().base(documented);
        for (CppInitDeclarator declarator : simple.declarators()) {
            one(template, named, documented, declarator, base);
        }
    }

    private void one(
            CppSyntax.Template template,
            TemplateParameters named,
            CppSyntax.Simple simple,
            CppInitDeclarator declarator,
            CppType base)
            throws Refusal {
        Types.Declared declared = context.types().declared(declarator.declarator(), base);
        CppName name = declared.name().name();
        if (name == null) {
            return;
        }
        if (declared.function() != null) {
            boolean member = name.parts().size() > 1 && !parameters.isOfFunction(name, named);
            context.functions()
                    .declare(new Functions.Source(
                            simple,
                            declarator,
                            declared,
                            member ? TemplateParameters.NONE : named,
                            template.constrained(),
                            false));
        } else if (name.parts().size() == 1) {
            Symbol symbol = context.frame().declaring().declare(name.text());
            if (symbol.value() == null) {
                symbol.value(new ValueEntity.Unknown(null));
                context.skip(
                        DiagnosticKind.SKIPPED_UNREACHABLE,
                        context.frame().declaring().name().member(name.text()).toString(),
                        "variable template: has no binding",
                        simple.position());
            }
        }
    }

    private void alias(CppSyntax.Template template, TemplateParameters named, CppSyntax.Alias alias) throws Refusal {
        Scope scope = context.frame().declaring();
        CppType type = context.types().resolve(alias.type());
        Complexity.require(type, alias.name(), alias.position());
        CppDeclaration.AliasTemplate declaration = new CppDeclaration.AliasTemplate(
                scope.name().member(alias.name()),
                named.list(),
                type,
                context.access(),
                alias.documentation() == null ? template.documentation() : alias.documentation(),
                alias.position());
        AliasTemplateEntity entity =
                new AliasTemplateEntity(declaration, named, scope.reference().member(alias.name()));
        Symbol symbol = scope.declare(alias.name());
        if (symbol.type() == null) {
            symbol.type(entity);
            context.aliasTemplates().put(declaration.name(), entity);
            context.add(entity);
        }
    }

    /** One declaration of a class template, or of a specialisation. */
    private final class ClassDeclaration {

        private final CppName name;
        private final ClassKey key;
        private final @Nullable ClassDefinition definition;
        private final TemplateParameters named;
        private final @Nullable String documentation;

        ClassDeclaration(
                CppName name,
                ClassKey key,
                @Nullable ClassDefinition definition,
                TemplateParameters named,
                @Nullable String documentation) {
            this.name = name;
            this.key = key;
            this.definition = definition;
            this.named = named;
            this.documentation = documentation;
        }

        void declare() throws Refusal {
            Frame frame = context.frame();
            Frame inside = context.outside().frame(name);
            if (inside != null) {
                // the parameters are nearer than what the scope has
                context.frame(inside.enter(frame.scope()));
            }
            ClassEntity entity = name.last() instanceof CppName.Identifier identifier && identifier.arguments() != null
                    ? specialization()
                    : primary();
            if (entity == null) {
                return;
            }
            if (definition == null) {
                entity.document(documentation, List.of());
                return;
            }
            if (entity.isDefined()) {
                throw new Refusal(
                        DiagnosticKind.REDEFINITION,
                        "'" + entity.reference() + "' is defined again",
                        name.position(),
                        name.text().length(),
                        "the first definition is used");
            }
            entity.document(documentation, definition.attributes());
            context.classResolver().fill(entity, definition);
        }

        private @Nullable ClassEntity primary() throws Refusal {
            Scope scope = context.frame().declaring();
            String text = name.last().text();
            Symbol symbol = scope.declare(text);
            return switch (symbol.type()) {
                case null -> {
                    ClassEntity pattern = pattern(scope, text, named);
                    ClassTemplateEntity template = new ClassTemplateEntity(pattern, named);
                    pattern.template(template);
                    symbol.type(template);
                    context.classTemplates().put(template.name(), template);
                    context.add(template);
                    yield pattern;
                }
                case ClassTemplateEntity known
                when definition == null || known.pattern().isDefined() -> {
                    known.define(known.pattern(), withDefaults(known.parameters(), named));
                    yield known.pattern();
                }
                case ClassTemplateEntity known -> {
                    ClassEntity pattern = pattern(scope, text, named);
                    pattern.template(known);
                    known.define(pattern, withDefaults(named, known.parameters()));
                    yield pattern;
                }
                default ->
                    throw new Refusal(
                            DiagnosticKind.CONFLICTING_DECLARATION,
                            "'" + text + "' is no class template: it is declared as something else before",
                            name.position(),
                            text.length(),
                            null);
            };
        }

        private ClassEntity pattern(Scope scope, String text, TemplateParameters parameters) {
            ClassEntity pattern = new ClassEntity(
                    scope.name().member(text),
                    scope.reference().member(text).specialized(parameters.asArguments()),
                    key,
                    scope instanceof ClassScope ? context.access() : CppAccess.PUBLIC,
                    name.position());
            context.classes().put(pattern.reference(), pattern);
            context.patterns().put(TypeNames.plain(pattern.name()), pattern);
            return pattern;
        }

        /** Default arguments of all declarations hold ([temp.param]); those of others are put in the names of one. */
        private TemplateParameters withDefaults(TemplateParameters names, TemplateParameters others) throws Refusal {
            if (names.list().size() != others.list().size()) {
                return names;
            }
            Map<String, TemplateArgument> renamed = new HashMap<>();
            List<TemplateParameter> list = new ArrayList<>();
            for (int i = 0; i < names.list().size(); i++) {
                TemplateParameter one = names.list().get(i);
                TemplateParameter other = others.list().get(i);
                TemplateArgument argument = one.defaultArgument() == null && other.defaultArgument() != null
                        ? new Substitution(context, renamed).argument(other.defaultArgument())
                        : one.defaultArgument();
                list.add(new TemplateParameter(one.name(), one.kind(), one.pack(), argument, one.type()));
                TemplateParameters itself = new TemplateParameters(List.of(one));
                renamed.put(other.name(), itself.asArguments().getFirst());
            }
            return new TemplateParameters(List.copyOf(list));
        }

        /** [temp.expl.spec], [temp.spec.partial] */
        private @Nullable ClassEntity specialization() throws Refusal {
            CppName plain = new CppName(
                    name.global(), List.of(new CppName.Identifier(name.last().text(), null)), name.position());
            Scope scope = context.frame().declaring();
            Symbol symbol = context.lookup().in(scope, plain.last().text(), Lookup::isType, name.position());
            if (symbol == null || !(symbol.type() instanceof ClassTemplateEntity template)) {
                throw new Refusal(
                        DiagnosticKind.UNKNOWN_TYPE,
                        "'" + name.text() + "' is specialised, but is no class template",
                        name.position(),
                        name.text().length(),
                        null);
            }
            List<TemplateArgument> arguments =
                    context.arguments().bind(template, ((CppName.Identifier) name.last()).arguments(), name);
            ClassEntity known =
                    context.classes().get(template.reference().template().specialized(arguments));
            if (known != null && known != template.pattern()) {
                return known;
            }
            if (named.list().isEmpty()) {
                return explicit(template, arguments);
            }
            return partial(template, arguments);
        }

        private ClassEntity explicit(ClassTemplateEntity template, List<TemplateArgument> arguments) {
            ClassEntity entity = new ClassEntity(
                    template.name().specialized(arguments),
                    template.reference().template().specialized(arguments),
                    key,
                    template.pattern().access(),
                    name.position());
            entity.template(template);
            context.classes().put(entity.reference(), entity);
            context.add(entity);
            return entity;
        }

        private ClassEntity partial(ClassTemplateEntity template, List<TemplateArgument> arguments) {
            ClassEntity entity = new ClassEntity(
                    template.name(),
                    template.reference().template().specialized(arguments),
                    key,
                    template.pattern().access(),
                    name.position());
            entity.template(template);
            context.classes().put(entity.reference(), entity);
            template.partials().add(new ClassTemplateEntity.PartialEntity(named, arguments, entity));
            return entity;
        }
    }
}
