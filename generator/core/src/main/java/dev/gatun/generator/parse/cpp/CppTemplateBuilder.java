package dev.gatun.generator.parse.cpp;

import static dev.gatun.grammar.PreprocessingLexer.*;

import dev.gatun.generator.parse.SyntaxException;
import dev.gatun.generator.syntax.cpp.CppTemplateArgument;
import dev.gatun.generator.syntax.cpp.CppTemplateParameter;
import dev.gatun.generator.syntax.cpp.CppTypeId;
import dev.gatun.grammar.CppParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Lists of template parameters and arguments. */
final class CppTemplateBuilder {

    private final CppBuilder builder;

    CppTemplateBuilder(CppBuilder builder) {
        this.builder = builder;
    }

    List<CppTemplateArgument> arguments(Token token) {
        ShapedToken shaped = CppBuilder.shaped(token);
        List<CppTemplateArgument> result = new ArrayList<>();
        for (int[] piece : builder.source().angles().split(shaped.start() + 1, shaped.end() - 1)) {
            result.add(argument(piece[0], piece[1]));
        }
        return List.copyOf(result);
    }

    private CppTemplateArgument argument(int from, int to) {
        CppTokens tokens = builder.source().tokens();
        if (from >= to) {
            throw SyntaxException.unexpected(tokens.at(to), "a template argument");
        }
        boolean pack = to - from > 1 && tokens.type(to - 1) == Ellipsis;
        int end = pack ? to - 1 : to;
        return new CppTemplateArgument(type(from, end), tokens.run(from, end), pack);
    }

    private @Nullable CppTypeId type(int from, int to) {
        if (!mayBeType(builder.source().tokens().type(from))) {
            return null;
        }
        int depth = builder.nesting().depth();
        try {
            return builder.types().typeId(from, to);
        } catch (SyntaxException e) {
            if (e.isTooDeep()) {
                throw e;
            }
            builder.nesting().restore(depth);
            return null;
        }
    }

    private static boolean mayBeType(int first) {
        return switch (first) {
            case PpNumber, StringLiteral, CharacterConstant, TRUE, FALSE, NULLPTR, SIZEOF, ALIGNOF, CAST -> false;
            case LeftParen, LeftBrace, Exclamation, Minus, Plus, Ampersand, Tilde, NOEXCEPT, REQUIRES, Star -> false;
            default -> true;
        };
    }

    List<CppTemplateParameter> parameters(Token token) {
        ShapedToken shaped = CppBuilder.shaped(token);
        List<CppTemplateParameter> result = new ArrayList<>();
        for (int[] piece : builder.source().angles().split(shaped.start() + 1, shaped.end() - 1)) {
            result.add(parameter(piece[0], piece[1]));
        }
        return List.copyOf(result);
    }

    private CppTemplateParameter parameter(int from, int to) {
        if (from >= to) {
            throw SyntaxException.unexpected(builder.source().tokens().at(to), "a template parameter");
        }
        var shape = builder.shape(Shaper.Mode.TEMPLATE_PARAMETER, from, to);
        var context =
                builder.parser().parse(shape, CppParser::templateParameterUnit).templateParameter();
        return switch (context) {
            case CppParser.TypeParameterContext it ->
                new CppTemplateParameter.OfType(
                        text(it.Identifier()), it.Ellipsis() != null, defaultArgument(it.Initializer()));
            case CppParser.TemplateTemplateParameterContext it ->
                new CppTemplateParameter.OfTemplate(
                        text(it.Identifier()),
                        parameters(it.TemplateParameters().getSymbol()),
                        it.Ellipsis() != null,
                        defaultArgument(it.Initializer()));
            case CppParser.ValueParameterContext it -> value(it);
            default -> throw new IllegalStateException("not a template parameter: " + context.getText());
        };
    }

    private CppTemplateParameter value(CppParser.ValueParameterContext context) {
        var declarator = builder.declarators().optional(context.declarator(), context);
        var name = declarator.innermost();
        return new CppTemplateParameter.OfValue(
                name.name() == null ? null : name.name().text(),
                new CppTypeId(
                        builder.types().specifiers(context.specifiers()), CppDeclaratorBuilder.unnamed(declarator)),
                name.pack(),
                defaultArgument(context.Initializer()));
    }

    private static @Nullable String text(@Nullable TerminalNode node) {
        return node == null ? null : node.getText();
    }

    private @Nullable CppTemplateArgument defaultArgument(@Nullable TerminalNode node) {
        if (node == null) {
            return null;
        }
        ShapedToken shaped = CppBuilder.shaped(node.getSymbol());
        return argument(shaped.start(), shaped.end());
    }
}
