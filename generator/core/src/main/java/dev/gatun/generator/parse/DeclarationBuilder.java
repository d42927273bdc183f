package dev.gatun.generator.parse;

import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.DeclarationSpecifiers;
import dev.gatun.generator.syntax.Declarator;
import dev.gatun.generator.syntax.Declarator.Parameter;
import dev.gatun.generator.syntax.ExternalDeclaration;
import dev.gatun.generator.syntax.InitDeclarator;
import dev.gatun.grammar.CParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** External declarations and their init-declarators. */
final class DeclarationBuilder {

    private final SyntaxBuilder builder;

    DeclarationBuilder(SyntaxBuilder builder) {
        this.builder = builder;
    }

    ExternalDeclaration declaration(CParser.DeclarationContext declaration) {
        return switch (declaration) {
            case CParser.PlainDeclarationContext context -> plain(context);
            case CParser.AssertionDeclarationContext context ->
                new ExternalDeclaration.StaticAssertion(
                        builder.run(context.staticAssertion().conditionRun()), SyntaxBuilder.position(context));
            case CParser.AsmDeclarationContext context ->
                new ExternalDeclaration.Empty(SyntaxBuilder.position(context));
            default -> throw new IllegalStateException("not a declaration: " + declaration.getText());
        };
    }

    private ExternalDeclaration plain(CParser.PlainDeclarationContext context) {
        SourcePosition position = SyntaxBuilder.position(context);
        if (context.typeSpecification() == null && context.implicitInt() == null) {
            return new ExternalDeclaration.Empty(position);
        }
        String documentation = documentation(context);
        return new ExternalDeclaration.Declaration(
                specifiers(context, documentation), declarators(context), documentation, position);
    }

    /** The specifiers among the children of a declaration or definition. */
    private DeclarationSpecifiers specifiers(ParserRuleContext context, @Nullable String documentation) {
        List<ParseTree> parts = new ArrayList<>();
        for (ParseTree child : context.children) {
            if (isSpecifier(child)) {
                parts.add(child);
            }
        }
        return builder.types().specifiers(parts, documentation);
    }

    private static boolean isSpecifier(ParseTree child) {
        return child instanceof CParser.ModifierContext
                || child instanceof CParser.TypeSpecificationContext
                || child instanceof CParser.StorageClassContext
                || child instanceof CParser.TypeQualifierContext;
    }

    private List<InitDeclarator> declarators(CParser.PlainDeclarationContext context) {
        if (context.implicitInt() != null) {
            return implicitInt(context);
        }
        return context.initDeclarators() == null ? List.of() : initDeclarators(context.initDeclarators().children);
    }

    /** C90 allows {@code static x;} and {@code f();}; a lone {@code x;} is likelier a macro that is not defined. */
    private List<InitDeclarator> implicitInt(CParser.PlainDeclarationContext context) {
        CParser.ImplicitIntContext implicit = context.implicitInt();
        CParser.ImplicitFunctionContext first = implicit.implicitFunction();
        Declarator declarator = builder.declarators().implicit(first, null);
        if (context.modifier().isEmpty() && !isFunction(declarator)) {
            throw SyntaxException.unknownType(SyntaxBuilder.token(context.start));
        }
        List<InitDeclarator> result = new ArrayList<>();
        result.add(initDeclarator(
                first.declaratorSuffix(), declarator, implicit.asmLabel(), List.of(), implicit.initializerRun()));
        result.addAll(initDeclarators(List.copyOf(implicit.initDeclarator())));
        return List.copyOf(result);
    }

    private static boolean isFunction(Declarator declarator) {
        return switch (declarator) {
            case Declarator.Function function ->
                function.inner() instanceof Declarator.Name || isFunction(function.inner());
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
        DeclarationSpecifiers specifiers = specifiers(context, documentation);
        Map<String, Parameter> oldStyle = oldStyle(context.oldStyleParameters());
        CParser.ImplicitFunctionContext implicit = context.implicitFunction();
        Declarator declarator = implicit != null
                ? builder.declarators().implicit(implicit, oldStyle)
                : builder.declarators().definition(context.pointer(), context.directDeclarator(), oldStyle);
        if (!isFunction(declarator)) {
            throw SyntaxException.unexpected(SyntaxBuilder.token(context.balancedBraces().start), "';'");
        }
        var suffixes =
                implicit != null ? implicit.declaratorSuffix() : DeclaratorBuilder.suffixes(context.directDeclarator());
        return new ExternalDeclaration.FunctionDefinition(
                specifiers,
                initDeclarator(suffixes, declarator, context.asmLabel(), List.of(), null),
                documentation,
                SyntaxBuilder.position(context));
    }

    private Map<String, Parameter> oldStyle(List<CParser.OldStyleParametersContext> contexts) {
        Map<String, Parameter> parameters = new HashMap<>();
        for (CParser.OldStyleParametersContext context : contexts) {
            DeclarationSpecifiers specifiers = specifiers(context, null);
            for (InitDeclarator declared : initDeclarators(context.initDeclarators().children)) {
                String name = declared.declarator().innermost().name();
                parameters.put(
                        String.valueOf(name), new Parameter(specifiers, declared.declarator(), declared.attributes()));
            }
        }
        return parameters;
    }

    private List<InitDeclarator> initDeclarators(List<ParseTree> children) {
        List<InitDeclarator> result = new ArrayList<>();
        List<Attribute> leading = new ArrayList<>();
        for (ParseTree child : children) {
            switch (child) {
                case CParser.AttributeSpecifierContext attribute ->
                    builder.attributes().add(attribute, leading);
                case CParser.InitDeclaratorContext declarator -> {
                    result.add(initDeclarator(
                            DeclaratorBuilder.allSuffixes(declarator.declarator()),
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
            List<CParser.DeclaratorSuffixContext> suffixes,
            Declarator declarator,
            CParser.@Nullable AsmLabelContext label,
            List<Attribute> leading,
            CParser.@Nullable InitializerRunContext initializer) {
        List<Attribute> attributes = new ArrayList<>(leading);
        attributes.addAll(builder.declarators().trailingAttributes(suffixes));
        if (label != null) {
            label.extensionAttribute().forEach(attribute -> builder.attributes().add(attribute, attributes));
        }
        return new InitDeclarator(
                declarator,
                label == null ? null : AsmLabel.text(label.StringLiteral()),
                List.copyOf(attributes),
                initializer == null ? null : builder.run(initializer));
    }
}
