package dev.gatun.generator.parse.cpp;

import static dev.gatun.grammar.PreprocessingLexer.*;

import dev.gatun.generator.parse.SyntaxException;

/** Finds the ends of what is skipped: bodies, member initialisers, constraints. */
final class RunScanner {

    private final CppTokens tokens;
    private final NameScanner names;

    RunScanner(CppTokens tokens, NameScanner names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Behind the bracket that closes the one at a place. */
    int group(int open, int limit) {
        int close = tokens.match(open);
        if (close < 0 || close >= limit) {
            throw SyntaxException.unclosed(tokens.at(open));
        }
        return close + 1;
    }

    /** Behind a function's body ([dcl.fct.def]), from its brace, the colon of its initialisers, or {@code try}. */
    int body(int start, int limit) {
        boolean handlers = tokens.type(start) == TRY;
        int at = handlers ? start + 1 : start;
        if (tokens.type(at) == Colon) {
            at = initializers(at + 1, limit);
        }
        if (tokens.type(at) != LeftBrace) {
            throw SyntaxException.unexpected(tokens.at(at), "'{'");
        }
        at = group(at, limit);
        while (handlers && tokens.type(at) == CATCH && tokens.type(at + 1) == LeftParen) {
            at = group(group(at + 1, limit), limit);
        }
        return at;
    }

    private int initializers(int from, int limit) {
        int at = from;
        while (at < limit) {
            at = names.chain(at, limit).end();
            if (!tokens.opens(at)) {
                throw SyntaxException.unexpected(tokens.at(at), "'(' or '{'");
            }
            at = group(at, limit);
            if (tokens.type(at) == Ellipsis) {
                at++;
            }
            if (tokens.type(at) != Comma) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Behind a constraint ([temp.pre] requires-clause), which starts with {@code requires}. */
    int constraint(int start, int limit) {
        int at = start + 1;
        while (at < limit) {
            at = primary(at, limit);
            if (tokens.type(at) != AmpersandAmpersand && tokens.type(at) != PipePipe) {
                return at;
            }
            at++;
        }
        return at;
    }

    private int primary(int from, int limit) {
        int at = from;
        while (tokens.type(at) == Exclamation) {
            at++;
        }
        return switch (tokens.type(at)) {
            case LeftParen -> group(at, limit);
            case REQUIRES -> group(tokens.type(at + 1) == LeftParen ? group(at + 1, limit) : at + 1, limit);
            case TYPENAME -> primary(at + 1, limit);
            case Identifier, ColonColon, DECLTYPE ->
                Math.max(at + 1, names.chain(at, limit).end());
            default -> at + 1;
        };
    }
}
