package dev.gatun.generator.parse.cpp;

import static dev.gatun.grammar.PreprocessingLexer.*;

import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppTemplateArgument;
import dev.gatun.grammar.CppParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Names, qualified or not. */
final class CppNameBuilder {

    private final CppBuilder builder;

    CppNameBuilder(CppBuilder builder) {
        this.builder = builder;
    }

    CppName name(CppParser.TypeNameContext context) {
        List<CppName.Part> parts = new ArrayList<>();
        for (CppParser.TypePartContext part : context.typePart()) {
            parts.add(
                    part.DecltypeOperand() != null
                            ? new CppName.Decltype(
                                    builder.inside(part.DecltypeOperand().getSymbol())
                                            .text())
                            : identifier(part.start, part.TemplateArguments()));
        }
        boolean global = context.start.getType() == ColonColon;
        return new CppName(global, List.copyOf(parts), CppBuilder.position(context));
    }

    CppName name(CppParser.DeclaratorNameContext context) {
        List<CppName.Part> parts = new ArrayList<>();
        for (int i = 0; i < context.getChildCount(); i++) {
            ParseTree child = context.getChild(i);
            if (child instanceof CppParser.LastPartContext last) {
                parts.add(last(last));
            } else if (child instanceof TerminalNode node && node.getSymbol().getType() == Identifier) {
                boolean arguments = context.getChild(i + 1) instanceof TerminalNode next
                        && next.getSymbol().getType() == CppParser.TemplateArguments;
                parts.add(identifier(node.getSymbol(), arguments ? (TerminalNode) context.getChild(i + 1) : null));
            }
        }
        boolean global = context.start.getType() == ColonColon;
        return new CppName(global, List.copyOf(parts), CppBuilder.position(context));
    }

    private CppName.Identifier identifier(Token name, @Nullable TerminalNode arguments) {
        return new CppName.Identifier(name.getText(), arguments(arguments));
    }

    private @Nullable List<CppTemplateArgument> arguments(@Nullable TerminalNode arguments) {
        return arguments == null ? null : builder.templates().arguments(arguments.getSymbol());
    }

    private CppName.Part last(CppParser.LastPartContext context) {
        if (context.Tilde() != null) {
            return new CppName.Destructor(context.Identifier().getText());
        }
        if (context.ConversionName() != null) {
            ShapedToken token = CppBuilder.shaped(context.start);
            return new CppName.Conversion(builder.types().typeId(token.start() + 1, token.end()));
        }
        if (context.OperatorName() != null) {
            return operator(CppBuilder.shaped(context.start), arguments(context.TemplateArguments()));
        }
        return identifier(context.start, context.TemplateArguments());
    }

    private CppName.Part operator(ShapedToken token, @Nullable List<CppTemplateArgument> arguments) {
        CppTokens tokens = builder.source().tokens();
        int first = token.start() + 1;
        if (tokens.type(first) == StringLiteral) {
            String text = tokens.text(first);
            String suffix = text.substring(text.lastIndexOf('"') + 1);
            return new CppName.LiteralOperator(suffix.isEmpty() ? tokens.text(first + 1) : suffix);
        }
        StringBuilder symbol = new StringBuilder();
        for (int i = first; i < token.end(); i++) {
            symbol.append(standard(tokens.type(i), tokens.text(i)));
        }
        return new CppName.Operator(symbol.toString(), arguments);
    }

    /** Alternative tokens as the symbols that they stand for. */
    private static String standard(int type, String text) {
        if (!Character.isLetter(text.charAt(0)) || type == NEW || type == DELETE || type == CO_AWAIT) {
            return text;
        }
        String literal = CppParser.VOCABULARY.getLiteralName(type);
        return literal == null ? text : literal.substring(1, literal.length() - 1);
    }

    /** The class of a pointer to member, {@code ::*} behind it. */
    CppName memberPointer(Token token) {
        ShapedToken shaped = CppBuilder.shaped(token);
        var shape = builder.shape(Shaper.Mode.TYPE_ID, shaped.start(), shaped.end() - 2);
        return name(builder.parser().parse(shape, CppParser::nameUnit).typeName());
    }
}
