package dev.gatun.generator.parse.cpp;

import static dev.gatun.grammar.PreprocessingLexer.*;

import dev.gatun.generator.parse.cpp.NameScanner.Chain;
import dev.gatun.generator.parse.cpp.NameScanner.Kind;
import org.jspecify.annotations.Nullable;

/** What a parenthesis in a declarator holds: a declarator, parameters or an initialiser ([dcl.ambig.res]). */
final class Parentheses {

    private final CppTokens tokens;
    private final NameScanner names;
    private final NameTable table;
    private final int limit;

    Parentheses(CppSource source, int limit) {
        this.tokens = source.tokens();
        this.names = source.names();
        this.table = source.table();
        this.limit = limit;
    }

    /**
     * Whether a name with a parenthesis behind it, where no type stands before, is a constructor's (or a deduction guide's): it is, unless a declarator
     * is in the parenthesis.
     */
    boolean startConstructor(Chain name, @Nullable String className) {
        int open = name.end();
        if (isPointer(open)) {
            return false;
        }
        boolean own = name.parts() == 1 && tokens.text(name.last()).equals(className);
        return own || !isDeclarator(open, false);
    }

    /**
     * Whether a declarator is nested in the parenthesis.
     *
     * @param alone whether a name alone may be one, if it is no type's
     */
    boolean isDeclarator(int open, boolean alone) {
        if (isPointer(open)) {
            return true;
        }
        int inner = innermost(open);
        int first = content(inner);
        int close = tokens.match(inner);
        Chain chain = names.chain(first, close);
        if (chain.kind() == Kind.NONE) {
            return false;
        }
        if (chain.kind() == Kind.FUNCTION) {
            return true;
        }
        boolean suffix = tokens.type(close + 1) == LeftParen || tokens.type(close + 1) == LeftBracket;
        if (chain.end() < close) {
            return (suffix && tokens.type(chain.end()) == LeftBracket) || isFunction(chain, close);
        }
        return suffix || (alone && !table.isType(tokens.text(chain.last())));
    }

    /** {@code int (f(int x))}, also with a suffix behind it. */
    private boolean isFunction(Chain name, int close) {
        return tokens.type(name.end()) == LeftParen
                && tokens.match(name.end()) == close - 1
                && tokens.type(name.last()) == Identifier
                && !table.isType(tokens.text(name.last()));
    }

    /** Whether a declarator that starts with an operator is nested in the parenthesis, maybe in parentheses of its own. */
    boolean isPointer(int open) {
        int inner = innermost(open);
        int first = content(inner);
        return switch (tokens.type(first)) {
            case Star, Ampersand, AmpersandAmpersand, Caret -> true;
            case Identifier, ColonColon ->
                names.chain(first, tokens.match(inner)).kind() == Kind.MEMBER_POINTER;
            default -> false;
        };
    }

    /** The last one of parentheses that directly follow each other. */
    private int innermost(int open) {
        int at = open;
        int next = content(at);
        while (tokens.type(next) == LeftParen && tokens.match(next) >= 0) {
            at = next;
            next = content(at);
        }
        return at;
    }

    /** The first token in the parenthesis that is no attribute and no calling convention. */
    private int content(int open) {
        int at = open + 1;
        while (at < limit) {
            switch (tokens.type(at)) {
                case VENDOR_MODIFIER -> at++;
                case ATTRIBUTE, DECLSPEC -> at = Math.max(at + 1, tokens.match(at + 1) + 1);
                default -> {
                    return at;
                }
            }
        }
        return at;
    }

    /** Whether expressions stand in the parenthesis, not parameters; what could be both is parameters. */
    boolean isInitializer(int open) {
        int close = tokens.match(open);
        int first = open + 1;
        if (first == close || endsLikeFunction(close + 1)) {
            return false;
        }
        return switch (tokens.type(first)) {
            case PpNumber, StringLiteral, CharacterConstant, TRUE, FALSE, NULLPTR, THIS, SIZEOF, ALIGNOF, CAST -> true;
            case Ampersand, Star, Plus, Minus, Exclamation, Tilde, NEW, LeftParen, LeftBrace, TYPEID -> true;
            case Identifier, ColonColon -> isExpression(first, close);
            default -> false;
        };
    }

    private boolean endsLikeFunction(int behind) {
        return switch (tokens.type(behind)) {
            case Semicolon, Comma -> false;
            default -> true;
        };
    }

    private boolean isExpression(int first, int close) {
        Chain chain = names.chain(first, close);
        if (chain.kind() != Kind.PLAIN) {
            return chain.kind() != Kind.MEMBER_POINTER;
        }
        boolean value = tokens.type(chain.last()) == Identifier && table.isOnlyValue(tokens.text(chain.last()));
        if (chain.end() == close) {
            return value;
        }
        return switch (tokens.type(chain.end())) {
            case Comma, Assign, LeftParen, LeftBracket -> value;
            case Ampersand, AmpersandAmpersand, Star -> value && !endsParameter(chain.end() + 1);
            case Dot, Arrow, DotStar, ArrowStar, Plus, Minus, Slash, Percent, Pipe, PipePipe, Caret, Question -> true;
            case LeftBrace, ShiftLeft, Less, Greater, LessEqual, GreaterEqual, Spaceship, Equal, NotEqual -> true;
            case PlusPlus, MinusMinus -> true;
            default -> false;
        };
    }

    private boolean endsParameter(int at) {
        return switch (tokens.type(at)) {
            case Comma, RightParen, Ellipsis, CONST -> true;
            default -> false;
        };
    }
}
