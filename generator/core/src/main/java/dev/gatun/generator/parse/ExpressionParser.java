package dev.gatun.generator.parse;

import static dev.gatun.grammar.PreprocessingLexer.*;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.syntax.Expression;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.grammar.CParser;
import dev.gatun.grammar.CParserBase.TypedefNames;
import java.util.List;
import java.util.function.Predicate;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Parses a token run as an expression (C23 6.5), on demand. */
public final class ExpressionParser {

    /** Longer runs are no constants that a person wrote; the parser's time grows with the square of the length. */
    static final int MAX_TOKENS = 4_096;

    private ExpressionParser() {}

    /**
     * @param run not empty
     * @param isTypedefName which identifiers are types
     */
    public static ExpressionResult parse(TokenRun run, Predicate<String> isTypedefName) {
        List<PpToken> tokens = run.tokens();
        Expression simple = simple(tokens, isTypedefName);
        if (simple != null) {
            return new ExpressionResult.Parsed(simple);
        }
        try {
            return new ExpressionResult.Parsed(parse(tokens, isTypedefName));
        } catch (SyntaxException e) {
            return new ExpressionResult.Failed(e.diagnostic());
        }
    }

    /** Most bounds, widths and macros are one token: no need to wake the parser. */
    private static @Nullable Expression simple(List<PpToken> tokens, Predicate<String> isTypedefName) {
        if (tokens.size() != 1) {
            return null;
        }
        PpToken token = tokens.getFirst();
        return switch (token.type()) {
            case PpNumber -> new Expression.Number(token.text(), token.position());
            case CharacterConstant -> new Expression.Character(token.text(), token.position());
            case StringLiteral -> new Expression.StringLiteral(List.of(token.text()), token.position());
            case Identifier ->
                isTypedefName.test(token.text()) ? null : new Expression.Identifier(token.text(), token.position());
            default -> null;
        };
    }

    private static Expression parse(List<PpToken> tokens, Predicate<String> isTypedefName) {
        refuseTooLarge(tokens);
        SliceStream stream = new SliceStream();
        TypedefNames names = new Names(isTypedefName);
        stream.clear(names);
        stream.add(tokens, 0, tokens.size());
        stream.finish(tokens.size());
        var context = new SliceParser(stream, tokens, names).parse(CParser::expressionUnit);
        return new SyntaxBuilder(tokens).expressions().expression(context.expression());
    }

    private static void refuseTooLarge(List<PpToken> tokens) {
        if (tokens.size() > MAX_TOKENS) {
            throw SyntaxException.tooDeep(
                    tokens.get(MAX_TOKENS), "the expression is longer than " + MAX_TOKENS + " tokens");
        }
        int depth = 0;
        for (PpToken token : tokens) {
            switch (token.type()) {
                case LeftParen, LeftBracket, LeftBrace -> depth++;
                case RightParen, RightBracket, RightBrace -> depth--;
                default -> {}
            }
            if (depth > Slicer.MAX_NESTING) {
                throw SyntaxException.tooDeep(
                        token, "brackets are nested more than " + Slicer.MAX_NESTING + " levels deep");
            }
        }
    }

    /** An expression declares nothing that matters here. */
    private record Names(Predicate<String> typedefs) implements TypedefNames {
        @Override
        public boolean isTypedefName(String name) {
            return typedefs.test(name);
        }

        @Override
        public void declare(Token name, boolean typedef) {}

        @Override
        public void openScope(boolean members) {}

        @Override
        public void closeScope() {}
    }
}
