package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.parse.SyntaxException;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.TypeQualifier;
import dev.gatun.generator.syntax.TypeSpecifier.Word;
import dev.gatun.generator.syntax.cpp.CppDeclarator;
import dev.gatun.generator.syntax.cpp.CppDeclarator.ExceptionSpecification;
import dev.gatun.generator.syntax.cpp.CppDeclarator.Parameter;
import dev.gatun.generator.syntax.cpp.CppDeclarator.RefQualifier;
import dev.gatun.generator.syntax.cpp.CppTypeId;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier;
import dev.gatun.grammar.CppParser;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Declarators and parameters. */
final class CppDeclaratorBuilder {

    /** As many as C's parser allows. */
    private static final int MAX_DERIVATIONS = 256;

    private final CppBuilder builder;

    CppDeclaratorBuilder(CppBuilder builder) {
        this.builder = builder;
    }

    /** The declarator, or an abstract one without anything where there is none. */
    CppDeclarator optional(CppParser.@Nullable DeclaratorContext context, ParserRuleContext place) {
        return context == null ? missing(place.stop == null ? place.start : place.stop) : declarator(context);
    }

    private static CppDeclarator.Name missing(Token place) {
        return new CppDeclarator.Name(
                null, false, List.of(), CppBuilder.shaped(place).token().position());
    }

    CppDeclarator declarator(CppParser.DeclaratorContext context) {
        if (context.pointer().size() > MAX_DERIVATIONS) {
            throw tooMany(context.start);
        }
        return around(context, missing(context.stop));
    }

    private static SyntaxException tooMany(Token at) {
        return SyntaxException.tooDeep(
                CppBuilder.shaped(at).token(),
                "more than " + MAX_DERIVATIONS + " pointers, arrays or parameter lists in one declarator");
    }

    /** @param missing stands for the name that an abstract declarator has not */
    private CppDeclarator around(CppParser.DeclaratorContext context, CppDeclarator.Name missing) {
        CppDeclarator result =
                context.directDeclarator() == null ? missing : direct(context.directDeclarator(), missing);
        // *const &x: a reference, which stands next to the name, to a pointer
        for (CppParser.PointerContext pointer : context.pointer().reversed()) {
            result = pointer(pointer, result);
        }
        return result;
    }

    private CppDeclarator pointer(CppParser.PointerContext context, CppDeclarator inner) {
        EnumSet<TypeQualifier> qualifiers = EnumSet.noneOf(TypeQualifier.class);
        context.qualifier().forEach(it -> CppTypeBuilder.qualifier(it, qualifiers, new ArrayList<>()));
        return switch (context.start.getType()) {
            case CppParser.Ampersand -> new CppDeclarator.Reference(false, inner);
            case CppParser.AmpersandAmpersand -> new CppDeclarator.Reference(true, inner);
            case CppParser.MemberPointer ->
                new CppDeclarator.MemberPointer(
                        builder.names().memberPointer(context.start), CppTypeBuilder.immutable(qualifiers), inner);
            default -> new CppDeclarator.Pointer(CppTypeBuilder.immutable(qualifiers), inner);
        };
    }

    private CppDeclarator direct(CppParser.DirectDeclaratorContext context, CppDeclarator.Name missing) {
        return switch (context) {
            case CppParser.NamedDeclaratorContext it -> suffixes(named(it), it.declaratorSuffix());
            case CppParser.PackDeclaratorContext it ->
                suffixes(
                        new CppDeclarator.Name(
                                null,
                                true,
                                List.of(),
                                CppBuilder.shaped(it.start).token().position()),
                        it.declaratorSuffix());
            case CppParser.NestedContext it ->
                suffixes(around(it.nestedDeclarator().declarator(), missing), it.declaratorSuffix());
            case CppParser.AbstractSuffixesContext it -> suffixes(missing, it.declaratorSuffix());
            default -> throw new IllegalStateException("not a declarator: " + context.getText());
        };
    }

    private CppDeclarator named(CppParser.NamedDeclaratorContext context) {
        return new CppDeclarator.Name(
                builder.names().name(context.declaratorName()),
                context.Ellipsis() != null,
                attributes(context),
                CppBuilder.position(context.declaratorName()));
    }

    /** Those behind the name, and those behind the bounds of an array. */
    private List<Attribute> attributes(CppParser.NamedDeclaratorContext context) {
        List<TerminalNode> groups = new ArrayList<>(context.TrailingAttribute());
        for (CppParser.DeclaratorSuffixContext suffix : context.declaratorSuffix()) {
            if (suffix instanceof CppParser.ArraySuffixContext array) {
                groups.addAll(array.TrailingAttribute());
            }
        }
        return builder.attributes().of(groups);
    }

    /** The first suffix belongs next to the name. */
    private CppDeclarator suffixes(CppDeclarator name, List<CppParser.DeclaratorSuffixContext> suffixes) {
        if (suffixes.size() > MAX_DERIVATIONS) {
            throw tooMany(suffixes.getFirst().start);
        }
        CppDeclarator result = name;
        for (CppParser.DeclaratorSuffixContext suffix : suffixes) {
            result = suffix instanceof CppParser.FunctionSuffixContext function
                    ? function(result, function)
                    : new CppDeclarator.Array(result, bound(suffix));
        }
        return result;
    }

    private @Nullable TokenRun bound(CppParser.DeclaratorSuffixContext suffix) {
        var run = builder.inside(suffix.start);
        return run.tokens().isEmpty() ? null : run;
    }

    private CppDeclarator function(CppDeclarator inner, CppParser.FunctionSuffixContext context) {
        FunctionTail tail = new FunctionTail();
        context.functionTail().forEach(tail::add);
        context.virtualTail().forEach(tail::add);
        tail.trailing = context.typeId() == null ? null : builder.types().typeId(context.typeId());
        List<Parameter> parameters = new ArrayList<>();
        boolean variadic = parameters(CppBuilder.shaped(context.start), parameters);
        return new CppDeclarator.Function(
                inner,
                List.copyOf(parameters),
                variadic,
                CppTypeBuilder.immutable(tail.qualifiers),
                tail.reference,
                tail.exceptions,
                tail.trailing,
                tail.isOverride,
                tail.isFinal,
                tail.constrained,
                List.copyOf(tail.attributes));
    }

    /** What stands behind the parameters. */
    private final class FunctionTail {
        final EnumSet<TypeQualifier> qualifiers = EnumSet.noneOf(TypeQualifier.class);
        final List<Attribute> attributes = new ArrayList<>();
        RefQualifier reference = RefQualifier.NONE;
        ExceptionSpecification exceptions = new ExceptionSpecification.None();

        @Nullable CppTypeId trailing;

        boolean isOverride;
        boolean isFinal;
        boolean constrained;

        void add(CppParser.FunctionTailContext context) {
            switch (context.start.getType()) {
                case CppParser.CONST -> qualifiers.add(TypeQualifier.CONST);
                case CppParser.VOLATILE -> qualifiers.add(TypeQualifier.VOLATILE);
                case CppParser.Ampersand -> reference = RefQualifier.LVALUE;
                case CppParser.AmpersandAmpersand -> reference = RefQualifier.RVALUE;
                case CppParser.ExceptionSpecification -> exceptions = exceptions(CppBuilder.shaped(context.start));
                case CppParser.TrailingAttribute -> builder.attributes().add(context.start, attributes);
                default -> add(context.virtualTail());
            }
        }

        void add(CppParser.VirtualTailContext context) {
            switch (context.start.getType()) {
                case CppParser.OVERRIDE -> isOverride = true;
                case CppParser.FINAL -> isFinal = true;
                default -> constrained = true;
            }
        }
    }

    /** {@code throw()} is {@code noexcept} ([depr.except.spec] of C++17). */
    private ExceptionSpecification exceptions(ShapedToken token) {
        if (token.end() - token.start() == 1) {
            return new ExceptionSpecification.Noexcept();
        }
        var operand = builder.inside(token);
        if (token.token().type() == CppParser.THROW) {
            return operand.tokens().isEmpty()
                    ? new ExceptionSpecification.Noexcept()
                    : new ExceptionSpecification.Throw();
        }
        return operand.text().equals("true")
                ? new ExceptionSpecification.Noexcept()
                : new ExceptionSpecification.NoexceptIf(operand);
    }

    /** Adds the parameters in parentheses; whether more may follow them in a call. */
    private boolean parameters(ShapedToken token, List<Parameter> result) {
        builder.nesting().enter(token.token());
        boolean variadic = false;
        CppTokens tokens = builder.source().tokens();
        for (int[] piece : builder.source().angles().split(token.start() + 1, token.end() - 1)) {
            if (piece[0] >= piece[1]) {
                throw SyntaxException.unexpected(tokens.at(piece[1]), "a parameter");
            }
            boolean only = tokens.type(piece[0]) == CppParser.Ellipsis && piece[1] - piece[0] == 1;
            variadic = only || parameter(piece[0], piece[1], result);
        }
        if (result.size() == 1 && isVoid(result.getFirst())) {
            result.clear();
        }
        builder.nesting().leave();
        return variadic;
    }

    /** Adds a parameter; whether an ellipsis follows it without a comma. */
    private boolean parameter(int from, int to, List<Parameter> result) {
        var shape = builder.shape(Shaper.Mode.PARAMETER, from, to);
        var context = builder.parser().parse(shape, CppParser::parameterUnit).parameter();
        var specifiers = builder.types().specifiers(context.specifiers());
        if (specifiers.type() instanceof CppTypeSpecifier.None) {
            throw SyntaxException.unexpected(builder.source().tokens().at(from), "a type");
        }
        CppDeclarator declarator = optional(context.declarator(), context);
        result.add(new Parameter(
                specifiers,
                declarator,
                context.Initializer() == null
                        ? null
                        : builder.run(context.Initializer().getSymbol()),
                List.of(),
                CppBuilder.position(context)));
        return context.Ellipsis() != null;
    }

    private static boolean isVoid(Parameter parameter) {
        return parameter.specifiers().type() instanceof CppTypeSpecifier.Basic basic
                && basic.words().equals(List.of(Word.VOID))
                && parameter.declarator() instanceof CppDeclarator.Name name
                && name.name() == null
                && !name.pack();
    }

    /** The declarator with its name, and its ellipsis, taken away. */
    static CppDeclarator unnamed(CppDeclarator declarator) {
        return switch (declarator) {
            case CppDeclarator.Name it -> new CppDeclarator.Name(null, false, it.attributes(), it.position());
            case CppDeclarator.Pointer it -> new CppDeclarator.Pointer(it.qualifiers(), unnamed(it.inner()));
            case CppDeclarator.Reference it -> new CppDeclarator.Reference(it.rvalue(), unnamed(it.inner()));
            case CppDeclarator.MemberPointer it ->
                new CppDeclarator.MemberPointer(it.ofClass(), it.qualifiers(), unnamed(it.inner()));
            case CppDeclarator.Array it -> new CppDeclarator.Array(unnamed(it.inner()), it.size());
            case CppDeclarator.Function it ->
                new CppDeclarator.Function(
                        unnamed(it.inner()),
                        it.parameters(),
                        it.variadic(),
                        it.qualifiers(),
                        it.refQualifier(),
                        it.exceptions(),
                        it.trailing(),
                        it.isOverride(),
                        it.isFinal(),
                        it.constrained(),
                        it.attributes());
        };
    }
}
