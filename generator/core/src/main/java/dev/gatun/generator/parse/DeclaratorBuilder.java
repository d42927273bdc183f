package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.DeclarationSpecifiers;
import dev.gatun.generator.syntax.Declarator;
import dev.gatun.generator.syntax.Declarator.Parameter;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.TypeQualifier;
import dev.gatun.grammar.CParser;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Declarators, concrete and abstract, and parameters. */
final class DeclaratorBuilder {

    /** Pointers, arrays and functions around one name; so deep a tree can still be walked by recursion. */
    static final int MAX_DERIVATIONS = 256;

    private final SyntaxBuilder builder;

    DeclaratorBuilder(SyntaxBuilder builder) {
        this.builder = builder;
    }

    /** A declarator that has to have a name. */
    Declarator named(CParser.DeclaratorContext context) {
        return requireName(build(context, null, List.of()), context);
    }

    private static Declarator requireName(Declarator declarator, ParserRuleContext place) {
        if (declarator.innermost().name() == null) {
            throw new SyntaxException(
                    SyntaxBuilder.token(place.start), "a name is missing in this declarator", "give it a name");
        }
        return declarator;
    }

    /** @param oldStyle the parameters declared behind an identifier list */
    Declarator definition(
            List<CParser.PointerContext> pointers,
            CParser.DirectDeclaratorContext direct,
            Map<String, Parameter> oldStyle) {
        return requireName(pointers(pointers, List.of(), direct(direct, oldStyle, List.of())), direct);
    }

    /** @param oldStyle as in a definition; null for a declaration */
    Declarator implicit(CParser.ImplicitFunctionContext context, @Nullable Map<String, Parameter> oldStyle) {
        PpToken name = SyntaxBuilder.token(context.start);
        var attributes = nameAttributes(List.of(), context.declaratorSuffix());
        return suffixed(
                new Declarator.Name(name.text(), attributes, name.position()), context.declaratorSuffix(), oldStyle);
    }

    /** A declarator that may lack a name, or be absent altogether. */
    Declarator optional(CParser.@Nullable DeclaratorContext context, ParserRuleContext place) {
        return context == null ? unnamed(place) : build(context, null, List.of());
    }

    Declarator unnamed(ParserRuleContext place) {
        return new Declarator.Name(null, List.of(), SyntaxBuilder.position(place));
    }

    /** GNU attributes behind a declarator: they belong to what is declared. */
    List<Attribute> trailingAttributes(CParser.@Nullable DeclaratorContext context) {
        return context == null ? List.of() : trailingAttributes(allSuffixes(context));
    }

    static List<CParser.DeclaratorSuffixContext> allSuffixes(CParser.DeclaratorContext context) {
        return context.directDeclarator() == null ? List.of() : suffixes(context.directDeclarator());
    }

    List<Attribute> trailingAttributes(List<CParser.DeclaratorSuffixContext> suffixes) {
        List<Attribute> result = new ArrayList<>();
        for (CParser.DeclaratorSuffixContext suffix : suffixes) {
            if (suffix.attributeSpecifier() != null
                    && suffix.attributeSpecifier().extensionAttribute() != null) {
                builder.attributes().add(suffix.attributeSpecifier(), result);
            }
        }
        return result;
    }

    static List<CParser.DeclaratorSuffixContext> suffixes(CParser.DirectDeclaratorContext direct) {
        return direct.getRuleContexts(CParser.DeclaratorSuffixContext.class);
    }

    private Declarator build(
            CParser.DeclaratorContext context, @Nullable Map<String, Parameter> oldStyle, List<Attribute> leading) {
        return context.directDeclarator() == null
                ? pointers(context.pointer(), leading, unnamed(context))
                : pointers(context.pointer(), List.of(), direct(context.directDeclarator(), oldStyle, leading));
    }

    /** @param innermost attributes for the innermost pointer: {@code (attribute *)} has no name to hold them */
    private Declarator pointers(List<CParser.PointerContext> pointers, List<Attribute> innermost, Declarator inner) {
        refuseTooMany(pointers);
        Declarator declarator = inner;
        for (int i = pointers.size() - 1; i >= 0; i--) {
            boolean first = i == pointers.size() - 1;
            declarator = pointer(pointers.get(i), first ? innermost : List.of(), declarator);
        }
        return declarator;
    }

    private static void refuseTooMany(List<? extends ParserRuleContext> derivations) {
        if (derivations.size() > MAX_DERIVATIONS) {
            throw SyntaxException.tooDeep(
                    SyntaxBuilder.token(derivations.get(MAX_DERIVATIONS).start),
                    "more than " + MAX_DERIVATIONS + " pointers, arrays or parameter lists in one declarator");
        }
    }

    private Declarator pointer(CParser.PointerContext context, List<Attribute> leading, Declarator inner) {
        EnumSet<TypeQualifier> qualifiers = EnumSet.noneOf(TypeQualifier.class);
        List<Attribute> attributes = new ArrayList<>(leading);
        for (CParser.PointerQualifierContext qualifier : context.pointerQualifier()) {
            if (qualifier.typeQualifier() != null) {
                TypeBuilder.qualifier(qualifier.typeQualifier(), qualifiers, attributes);
            } else if (qualifier.attributeSpecifier() != null) {
                builder.attributes().add(qualifier.attributeSpecifier(), attributes);
            }
        }
        boolean block = context.start.getType() == CParser.Caret;
        return new Declarator.Pointer(TypeBuilder.immutable(qualifiers), List.copyOf(attributes), block, inner);
    }

    private Declarator direct(
            CParser.DirectDeclaratorContext direct,
            @Nullable Map<String, Parameter> oldStyle,
            List<Attribute> leading) {
        List<Attribute> attributes = nameAttributes(leading, suffixes(direct));
        Declarator base = switch (direct) {
            case CParser.NamedDeclaratorContext context -> name(context, attributes);
            case CParser.ParenthesizedDeclaratorContext context ->
                context.nested() != null
                        ? nested(context.nested(), oldStyle, attributes)
                        : function(context.parameterList(), null, unnamed(context), null);
            case CParser.UnnamedArrayContext context -> array(context.arrayBrackets(), unnamed(context));
            default -> throw new IllegalStateException("not a declarator: " + direct.getText());
        };
        return suffixed(base, suffixes(direct), oldStyle);
    }

    private Declarator suffixed(
            Declarator base,
            List<CParser.DeclaratorSuffixContext> suffixes,
            @Nullable Map<String, Parameter> oldStyle) {
        List<CParser.DerivationContext> derivations = derivations(suffixes);
        refuseTooMany(derivations);
        Declarator declarator = base;
        for (CParser.DerivationContext derivation : derivations) {
            declarator = derivation(derivation, declarator, oldStyle);
        }
        return declarator;
    }

    private static Declarator name(CParser.NamedDeclaratorContext context, List<Attribute> attributes) {
        PpToken name = SyntaxBuilder.token(context.word().start);
        return new Declarator.Name(name.text(), attributes, name.position());
    }

    private Declarator nested(
            CParser.NestedContext context, @Nullable Map<String, Parameter> oldStyle, List<Attribute> outer) {
        List<Attribute> attributes = new ArrayList<>(outer);
        attributes.addAll(builder.attributes().specifiers(context.attributeSpecifier()));
        attributes.addAll(trailingAttributes(context.declarator()));
        return build(context.declarator(), oldStyle, List.copyOf(attributes));
    }

    private static List<CParser.DerivationContext> derivations(List<CParser.DeclaratorSuffixContext> suffixes) {
        List<CParser.DerivationContext> result = new ArrayList<>();
        for (CParser.DeclaratorSuffixContext suffix : suffixes) {
            if (suffix.derivation() != null) {
                result.add(suffix.derivation());
            }
        }
        return result;
    }

    /** Attributes in brackets between name and suffixes are kept with the name. */
    private List<Attribute> nameAttributes(List<Attribute> leading, List<CParser.DeclaratorSuffixContext> suffixes) {
        List<Attribute> result = new ArrayList<>(leading);
        for (CParser.DeclaratorSuffixContext suffix : suffixes) {
            if (suffix.attributeSpecifier() != null
                    && suffix.attributeSpecifier().standardAttribute() != null) {
                builder.attributes().add(suffix.attributeSpecifier(), result);
            }
        }
        return List.copyOf(result);
    }

    private Declarator derivation(
            CParser.DerivationContext derivation, Declarator inner, @Nullable Map<String, Parameter> oldStyle) {
        return switch (derivation) {
            case CParser.ArrayContext context -> array(context.arrayBrackets(), inner);
            case CParser.FunctionContext context ->
                function(context.parameterList(), context.identifierList(), inner, oldStyle);
            default -> throw new IllegalStateException("not an array or function: " + derivation.getText());
        };
    }

    /** C23 6.7.7.3: qualifiers and {@code static} come before the bound; {@code [*]} has none. */
    private Declarator array(CParser.ArrayBracketsContext context, Declarator inner) {
        EnumSet<TypeQualifier> qualifiers = EnumSet.noneOf(TypeQualifier.class);
        int start = 0;
        List<PpToken> tokens = builder.inside(context).tokens();
        while (start < tokens.size() && isArrayModifier(tokens.get(start), qualifiers)) {
            start++;
        }
        boolean atLeast = tokens.subList(0, start).stream().anyMatch(token -> token.type() == CParser.STATIC);
        List<PpToken> bound = tokens.subList(start, tokens.size());
        boolean unspecified =
                bound.isEmpty() || (bound.size() == 1 && bound.getFirst().type() == CParser.Star);
        return new Declarator.Array(
                inner,
                unspecified ? null : new TokenRun(List.copyOf(bound)),
                TypeBuilder.immutable(qualifiers),
                atLeast);
    }

    private static boolean isArrayModifier(PpToken token, Set<TypeQualifier> qualifiers) {
        switch (token.type()) {
            case CParser.CONST -> qualifiers.add(TypeQualifier.CONST);
            case CParser.RESTRICT -> qualifiers.add(TypeQualifier.RESTRICT);
            case CParser.VOLATILE -> qualifiers.add(TypeQualifier.VOLATILE);
            case CParser.ATOMIC -> qualifiers.add(TypeQualifier.ATOMIC);
            case CParser.STATIC, CParser.NULLABILITY -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private Declarator function(
            CParser.@Nullable ParameterListContext prototype,
            CParser.@Nullable IdentifierListContext identifiers,
            Declarator inner,
            @Nullable Map<String, Parameter> oldStyle) {
        if (prototype != null) {
            return prototype(prototype, inner);
        }
        List<Parameter> parameters = new ArrayList<>();
        if (identifiers != null && oldStyle != null) {
            for (var identifier : identifiers.Identifier()) {
                Parameter declared = oldStyle.get(identifier.getText());
                parameters.add(declared != null ? declared : implicitInt(SyntaxBuilder.token(identifier.getSymbol())));
            }
        }
        return new Declarator.Function(inner, List.copyOf(parameters), false, false);
    }

    private static Parameter implicitInt(PpToken name) {
        return new Parameter(
                TypeBuilder.implicitInt(), new Declarator.Name(name.text(), List.of(), name.position()), List.of());
    }

    /** What a forward declaration says is said again by the parameter itself. */
    private Declarator prototype(CParser.ParameterListContext list, Declarator inner) {
        CParser.ParameterGroupContext context = list.parameterGroup().getLast();
        boolean variadic = !context.Ellipsis().isEmpty();
        refuseEarlyEllipsis(context);
        List<Parameter> parameters = new ArrayList<>();
        context.parameter().forEach(parameter -> parameters.add(parameter(parameter)));
        boolean none = parameters.size() == 1 && !variadic && isVoid(context.parameter(0));
        return new Declarator.Function(inner, none ? List.of() : List.copyOf(parameters), variadic, true);
    }

    private static void refuseEarlyEllipsis(CParser.ParameterGroupContext context) {
        for (var ellipsis : context.Ellipsis()) {
            if (ellipsis.getSymbol().getTokenIndex() != context.stop.getTokenIndex()) {
                throw new SyntaxException(
                        SyntaxBuilder.token(ellipsis.getSymbol()),
                        "'...' is not the last parameter",
                        "put it behind all others");
            }
        }
    }

    /** {@code (void)}: C23 6.7.7.4p10. */
    private static boolean isVoid(CParser.ParameterContext context) {
        return context.start.getType() == CParser.VOID && context.start.getTokenIndex() == context.stop.getTokenIndex();
    }

    private Parameter parameter(CParser.ParameterContext context) {
        DeclarationSpecifiers specifiers = builder.types().specifiers(context.declarationSpecifiers(), null);
        return new Parameter(
                specifiers,
                optional(context.declarator(), context),
                List.copyOf(trailingAttributes(context.declarator())));
    }
}
