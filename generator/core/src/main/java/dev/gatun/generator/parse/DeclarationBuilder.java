package dev.gatun.generator.parse;

import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.DeclarationSpecifiers;
import dev.gatun.generator.syntax.Declarator;
import dev.gatun.generator.syntax.Declarator.Parameter;
import dev.gatun.generator.syntax.ExternalDeclaration;
import dev.gatun.generator.syntax.InitDeclarator;
import dev.gatun.generator.syntax.TypeSpecifier;
import dev.gatun.grammar.CParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** External declarations and their init-declarators. */
final class DeclarationBuilder {

    private final SyntaxBuilder builder;

    DeclarationBuilder(SyntaxBuilder builder) {
        this.builder = builder;
    }

    ExternalDeclaration declaration(CParser.DeclarationContext declaration) {
        return switch (declaration) {
            case CParser.TypedDeclarationContext context -> typed(context);
            case CParser.ImplicitIntDeclarationContext context -> implicitInt(context);
            case CParser.AssertionDeclarationContext context ->
                new ExternalDeclaration.StaticAssertion(
                        builder.run(context.staticAssertion().conditionRun()), SyntaxBuilder.position(context));
            case CParser.AsmDeclarationContext context ->
                new ExternalDeclaration.Empty(SyntaxBuilder.position(context));
            case CParser.EmptyDeclarationContext context ->
                new ExternalDeclaration.Empty(SyntaxBuilder.position(context));
            default -> throw new IllegalStateException("not a declaration: " + declaration.getText());
        };
    }

    private ExternalDeclaration typed(CParser.TypedDeclarationContext context) {
        String documentation = documentation(context);
        DeclarationSpecifiers specifiers = builder.types().specifiers(context.declarationSpecifiers(), documentation);
        if (context.initDeclarators() == null && saysNothing(specifiers)) {
            return new ExternalDeclaration.Empty(SyntaxBuilder.position(context));
        }
        return new ExternalDeclaration.Declaration(
                specifiers,
                context.initDeclarators() == null ? List.of() : initDeclarators(context.initDeclarators()),
                documentation,
                SyntaxBuilder.position(context));
    }

    /** An attribute declaration, {@code __extension__;} and the like. */
    private static boolean saysNothing(DeclarationSpecifiers specifiers) {
        return specifiers.type() instanceof TypeSpecifier.Basic basic && basic.words().isEmpty();
    }

    /** C90 allows {@code f();}; for anything but a function it is likelier a macro that is not defined. */
    private ExternalDeclaration implicitInt(CParser.ImplicitIntDeclarationContext context) {
        List<InitDeclarator> declarators = initDeclarators(context.initDeclarators());
        for (InitDeclarator declarator : declarators) {
            if (!isFunction(declarator.declarator())) {
                throw SyntaxException.unknownType(SyntaxBuilder.token(context.start));
            }
        }
        return new ExternalDeclaration.Declaration(
                TypeBuilder.implicitInt(), declarators, documentation(context), SyntaxBuilder.position(context));
    }

    private static boolean isFunction(Declarator declarator) {
        return switch (declarator) {
            case Declarator.Function function -> function.inner() instanceof Declarator.Name || isFunction(function.inner());
            case Declarator.Pointer pointer -> isFunction(pointer.inner());
            case Declarator.Array array -> isFunction(array.inner());
            case Declarator.Name _ -> false;
        };
    }

    private @Nullable String documentation(ParserRuleContext context) {
        return builder.documentation().of(context.start.getTokenIndex(), context.stop.getTokenIndex());
    }

    ExternalDeclaration definition(CParser.FunctionDefinitionContext context) {
        String documentation = documentation(context);
        DeclarationSpecifiers specifiers = context.declarationSpecifiers() == null
                ? TypeBuilder.implicitInt()
                : builder.types().specifiers(context.declarationSpecifiers(), documentation);
        Declarator declarator = builder.declarators().named(context.declarator(), oldStyle(context.oldStyleParameters()));
        if (!isFunction(declarator)) {
            throw SyntaxException.unexpected(SyntaxBuilder.token(context.balancedBraces().start), "';'");
        }
        return new ExternalDeclaration.FunctionDefinition(
                specifiers,
                initDeclarator(context.declarator(), declarator, context.asmLabel(), List.of(), null),
                documentation,
                SyntaxBuilder.position(context));
    }

    private Map<String, Parameter> oldStyle(List<CParser.OldStyleParametersContext> contexts) {
        Map<String, Parameter> parameters = new HashMap<>();
        for (CParser.OldStyleParametersContext context : contexts) {
            List<ParseTree> parts = context.children.subList(0, context.children.size() - 2);
            DeclarationSpecifiers specifiers = builder.types().specifiers(parts, null);
            for (InitDeclarator declared : initDeclarators(context.initDeclarators())) {
                String name = declared.declarator().innermost().name();
                parameters.put(String.valueOf(name), new Parameter(specifiers, declared.declarator(), declared.attributes()));
            }
        }
        return parameters;
    }

    private List<InitDeclarator> initDeclarators(CParser.InitDeclaratorsContext context) {
        List<InitDeclarator> result = new ArrayList<>();
        List<Attribute> leading = new ArrayList<>();
        for (ParseTree child : context.children) {
            switch (child) {
                case CParser.AttributeSpecifierContext attribute -> builder.attributes().add(attribute, leading);
                case CParser.InitDeclaratorContext declarator -> {
                    result.add(initDeclarator(
                            declarator.declarator(),
                            builder.declarators().named(declarator.declarator()),
                            declarator.asmLabel(),
                            leading,
                            declarator.initializerRun()));
                    leading.clear();
                }
                default -> {} // a comma
            }
        }
        return List.copyOf(result);
    }

    private InitDeclarator initDeclarator(
            CParser.DeclaratorContext context,
            Declarator declarator,
            CParser.@Nullable AsmLabelContext label,
            List<Attribute> leading,
            CParser.@Nullable InitializerRunContext initializer) {
        List<Attribute> attributes = new ArrayList<>(leading);
        attributes.addAll(builder.declarators().trailingAttributes(context));
        if (label != null) {
            label.extensionAttribute().forEach(attribute -> builder.attributes().add(attribute, attributes));
        }
        return new InitDeclarator(
                declarator,
                label == null ? null : join(label.StringLiteral()),
                List.copyOf(attributes),
                initializer == null ? null : builder.run(initializer));
    }

    /** Symbols hold no escapes: the literals' contents are taken as they are. */
    private static String join(List<TerminalNode> literals) {
        StringBuilder symbol = new StringBuilder();
        for (TerminalNode literal : literals) {
            String text = literal.getText();
            symbol.append(text, text.indexOf('"') + 1, text.length() - 1);
        }
        return symbol.toString();
    }
}
