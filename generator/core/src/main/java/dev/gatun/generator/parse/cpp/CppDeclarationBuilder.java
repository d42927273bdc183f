package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.parse.AsmLabel;
import dev.gatun.generator.parse.SyntaxException;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.generator.syntax.cpp.CppDeclarator;
import dev.gatun.generator.syntax.cpp.CppInitDeclarator;
import dev.gatun.generator.syntax.cpp.CppInitDeclarator.Definition;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppSpecifiers;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier;
import dev.gatun.grammar.CppParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Declarations, and their init-declarators. */
final class CppDeclarationBuilder {

    private final CppBuilder builder;

    CppDeclarationBuilder(CppBuilder builder) {
        this.builder = builder;
    }

    /** Adds what a declaration declares: one record, or one for each name of a using declaration. */
    void add(CppParser.DeclarationContext declaration, List<CppSyntax> result) {
        if (declaration instanceof CppParser.UsingDeclarationContext context) {
            context.usingDeclarator().forEach(it -> result.add(using(it)));
        } else {
            result.add(declaration(declaration));
        }
    }

    private CppSyntax declaration(CppParser.DeclarationContext declaration) {
        SourcePosition position = CppBuilder.position(declaration);
        return switch (declaration) {
            case CppParser.SimpleDeclarationContext it -> simple(it);
            case CppParser.NamespaceDefinitionContext it -> namespace(it);
            case CppParser.LinkageContext it -> linkage(it);
            case CppParser.TemplateContext it -> template(it);
            case CppParser.AccessLabelContext it ->
                new CppSyntax.AccessLabel(
                        it.PUBLIC() != null
                                ? CppAccess.PUBLIC
                                : it.PROTECTED() != null ? CppAccess.PROTECTED : CppAccess.PRIVATE,
                        position);
            case CppParser.AliasContext it ->
                new CppSyntax.Alias(
                        it.Identifier().getText(),
                        builder.types().typeId(it.typeId()),
                        builder.attributes().of(it.AttributeGroup()),
                        builder.documentation(it.start, it.stop),
                        position);
            case CppParser.UsingDirectiveContext it ->
                new CppSyntax.UsingDirective(builder.names().name(it.typeName()), position);
            case CppParser.UsingEnumContext it ->
                new CppSyntax.UsingEnum(builder.names().name(it.typeName()), position);
            case CppParser.UsingDeclarationContext it ->
                using(it.usingDeclarator().getFirst());
            case CppParser.NamespaceAliasContext it ->
                new CppSyntax.NamespaceAlias(
                        it.Identifier().getText(), builder.names().name(it.typeName()), position);
            case CppParser.ExplicitInstantiationContext it ->
                new CppSyntax.ExplicitInstantiation(it.EXTERN() != null, declaration(it.declaration()), position);
            case CppParser.ConceptContext it ->
                new CppSyntax.Concept(it.Identifier().getText(), position);
            case CppParser.AssertionDeclarationContext it ->
                new CppSyntax.StaticAssertion(condition(it.Assertion()), position);
            case CppParser.AsmDeclarationContext _ -> new CppSyntax.Empty(position);
            default -> throw new IllegalStateException("not a declaration: " + declaration.getText());
        };
    }

    /** Without the message. */
    private TokenRun condition(TerminalNode assertion) {
        ShapedToken token = CppBuilder.shaped(assertion.getSymbol());
        int start = token.start() + 2;
        int end = builder.source().angles().find(start, token.end() - 1, CppParser.Comma);
        return builder.source().tokens().run(start, end);
    }

    private CppSyntax using(CppParser.UsingDeclaratorContext context) {
        return new CppSyntax.UsingDeclaration(
                builder.names().name(context.declaratorName()),
                context.TYPENAME() != null,
                context.Ellipsis() != null,
                CppBuilder.position(context));
    }

    /** One record, or one in the other where an inline namespace stands in the midst of a path. */
    private CppSyntax namespace(CppParser.NamespaceDefinitionContext context) {
        List<String> names = new ArrayList<>();
        List<Attribute> attributes = new ArrayList<>(builder.attributes().of(context.AttributeGroup()));
        boolean inline = context.INLINE() != null;
        int outer = 0;
        if (context.namespaceNames() != null) {
            var list = context.namespaceNames();
            for (ParseTree child : list.children) {
                switch (((TerminalNode) child).getSymbol().getType()) {
                    case CppParser.Identifier -> names.add(child.getText());
                    case CppParser.INLINE -> outer = names.size();
                    default -> {}
                }
            }
        }
        SourcePosition position = CppBuilder.position(context);
        List<CppSyntax> members = builder.members(context.Members().getSymbol(), null);
        List<Attribute> all = List.copyOf(attributes);
        if (outer == 0 || outer == names.size() - 1) {
            return new CppSyntax.Namespace(List.copyOf(names), inline || outer > 0, all, members, position);
        }
        List<String> rest = List.copyOf(names.subList(outer + 1, names.size()));
        var inner = new CppSyntax.Namespace(rest, false, List.of(), members, position);
        return new CppSyntax.Namespace(List.copyOf(names.subList(0, outer + 1)), true, all, List.of(inner), position);
    }

    private CppSyntax linkage(CppParser.LinkageContext context) {
        String literal = context.StringLiteral().getText();
        String language = literal.substring(literal.indexOf('"') + 1, literal.lastIndexOf('"'));
        List<CppSyntax> members = new ArrayList<>();
        if (context.declaration() != null) {
            add(context.declaration(), members);
        } else {
            members.addAll(builder.members(context.Members().getSymbol(), null));
        }
        return new CppSyntax.Linkage(
                language, context.Members() != null, List.copyOf(members), CppBuilder.position(context));
    }

    /** The comment is the template's; what it is a template of has none of its own. */
    private CppSyntax template(CppParser.TemplateContext context) {
        var parameters =
                builder.templates().parameters(context.TemplateParameters().getSymbol());
        return new CppSyntax.Template(
                parameters,
                context.RequiresClause() != null,
                undocumented(declaration(context.declaration())),
                builder.documentation(context.start, context.stop),
                CppBuilder.position(context));
    }

    private static CppSyntax undocumented(CppSyntax declaration) {
        return switch (declaration) {
            case CppSyntax.Simple it -> new CppSyntax.Simple(it.specifiers(), it.declarators(), null, it.position());
            case CppSyntax.Alias it -> new CppSyntax.Alias(it.name(), it.type(), it.attributes(), null, it.position());
            case CppSyntax.Template it ->
                new CppSyntax.Template(it.parameters(), it.constrained(), it.declaration(), null, it.position());
            default -> declaration;
        };
    }

    private CppSyntax simple(CppParser.SimpleDeclarationContext context) {
        SourcePosition position = CppBuilder.position(context);
        String documentation = builder.documentation(context.start, context.stop);
        CppSpecifiers specifiers = builder.types().specifiers(context.specifiers());
        List<CppInitDeclarator> declarators = declarators(context);
        boolean untyped = specifiers.type() instanceof CppTypeSpecifier.None;
        if (declarators.isEmpty() && untyped) {
            return new CppSyntax.Empty(position);
        }
        if (untyped && isGuide(declarators)) {
            return new CppSyntax.DeductionGuide(
                    name(declarators.getFirst()).last().text(), position);
        }
        if (untyped) {
            declarators.forEach(declarator -> check(declarator, context));
        }
        CppSyntax simple = new CppSyntax.Simple(specifiers, declarators, documentation, position);
        return CppTypeBuilder.isFriend(context.specifiers()) ? new CppSyntax.Friend(simple, position) : simple;
    }

    private static boolean isGuide(List<CppInitDeclarator> declarators) {
        return declarators.size() == 1
                && declarators.getFirst().declarator() instanceof CppDeclarator.Function function
                && function.trailing() != null
                && function.inner() instanceof CppDeclarator.Name name
                && name.name() != null
                && name.name().last() instanceof CppName.Identifier;
    }

    private static CppName name(CppInitDeclarator declarator) {
        return Objects.requireNonNull(declarator.declarator().innermost().name());
    }

    /** Only functions may do without a type: constructors and their like. */
    private static void check(CppInitDeclarator declarator, CppParser.SimpleDeclarationContext context) {
        if (!(declarator.declarator() instanceof CppDeclarator.Function)) {
            CppName name = declarator.declarator().innermost().name();
            if (name != null) {
                throw SyntaxException.unexpected(
                        CppBuilder.shaped(context.initDeclarator(0).start).token(), "a type");
            }
        }
    }

    private List<CppInitDeclarator> declarators(CppParser.SimpleDeclarationContext context) {
        List<CppInitDeclarator> result = new ArrayList<>();
        List<Attribute> leading = new ArrayList<>();
        boolean body = context.Body() != null;
        for (ParseTree child : context.children) {
            if (child instanceof CppParser.InitDeclaratorContext declarator) {
                result.add(declarator(declarator, leading, body));
                leading.clear();
            } else if (child instanceof TerminalNode node && node.getSymbol().getType() == CppParser.AttributeGroup) {
                builder.attributes().add(node.getSymbol(), leading);
            }
        }
        return List.copyOf(result);
    }

    private CppInitDeclarator declarator(
            CppParser.InitDeclaratorContext context, List<Attribute> leading, boolean body) {
        CppDeclarator declarator = builder.declarators().optional(context.declarator(), context);
        if (context.declarator() != null && declarator.innermost().name() == null) {
            throw SyntaxException.ended(CppBuilder.shaped(context.stop).token(), "a name");
        }
        List<Attribute> attributes = new ArrayList<>(leading);
        attributes.addAll(builder.attributes().of(context.TrailingAttribute()));
        TokenRun initializer = initializer(context.initializer());
        Definition definition = body ? Definition.BODY : definition(declarator, context.initializer(), initializer);
        return new CppInitDeclarator(
                declarator,
                label(context.AsmLabel()),
                context.Width() == null ? null : builder.run(context.Width().getSymbol()),
                definition == Definition.NONE ? initializer : null,
                definition,
                List.copyOf(attributes));
    }

    private @Nullable TokenRun initializer(CppParser.@Nullable InitializerContext context) {
        if (context == null) {
            return null;
        }
        return context.Initializer() != null
                ? builder.run(context.Initializer().getSymbol())
                : builder.run(context.start);
    }

    /** {@code = 0}, {@code = default}, {@code = delete}, the last one with a reason from C++26 on. */
    private static Definition definition(
            CppDeclarator declarator, CppParser.@Nullable InitializerContext context, @Nullable TokenRun run) {
        if (context == null || run == null || context.Initializer() == null || !isFunction(declarator)) {
            return Definition.NONE;
        }
        return switch (run.tokens().getFirst().text()) {
            case "0" -> Definition.PURE;
            case "default" -> Definition.DEFAULTED;
            case "delete" -> Definition.DELETED;
            default -> Definition.NONE;
        };
    }

    /** Whether it declares a function, be its result a pointer or reference; a pointer to a function is a variable. */
    private static boolean isFunction(CppDeclarator declarator) {
        return switch (declarator) {
            case CppDeclarator.Function function ->
                function.inner() instanceof CppDeclarator.Name || isFunction(function.inner());
            case CppDeclarator.Pointer pointer -> isFunction(pointer.inner());
            case CppDeclarator.Reference reference -> isFunction(reference.inner());
            case CppDeclarator.MemberPointer pointer -> isFunction(pointer.inner());
            case CppDeclarator.Array array -> isFunction(array.inner());
            case CppDeclarator.Name _ -> false;
        };
    }

    private @Nullable String label(@Nullable TerminalNode label) {
        return label == null
                ? null
                : AsmLabel.of(builder.inside(label.getSymbol()).tokens().stream()
                        .map(PpToken::text)
                        .toList());
    }
}
