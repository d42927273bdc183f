package dev.gatun.generator.parse.cpp;

import static dev.gatun.grammar.PreprocessingLexer.*;

/** Finds how far a name reaches: {@code ::std::vector<int>::iterator}, {@code A::~A}, {@code A::operator==}, {@code A::*}. */
final class NameScanner {

    enum Kind {
        PLAIN,
        /** A destructor, operator function or literal operator. */
        FUNCTION,
        CONVERSION,
        /** It ends in {@code ::*}. */
        MEMBER_POINTER,
        NONE
    }

    /**
     * @param end behind it
     * @param last where its last part starts
     * @param parts how many parts it has
     */
    record Chain(int start, int end, int last, int parts, Kind kind) {}

    private final CppTokens tokens;
    private final Angles angles;

    NameScanner(CppTokens tokens, Angles angles) {
        this.tokens = tokens;
        this.angles = angles;
    }

    /** The name that starts at a place, or one of kind NONE. Any {@code <} behind an identifier opens arguments if they end before the limit. */
    Chain chain(int start, int limit) {
        int at = tokens.type(start) == ColonColon ? start + 1 : start;
        int parts = 0;
        while (at < limit) {
            if (parts > 0 && tokens.type(at) == TEMPLATE) {
                at++;
            }
            int last = at;
            parts++;
            switch (tokens.type(at)) {
                case Identifier -> at = arguments(at + 1, limit);
                case DECLTYPE, TYPEOF, TYPEOF_UNQUAL -> at = tokens.match(at + 1) + 1;
                case Tilde -> {
                    return chain(start, arguments(at + 2, limit), last, parts, Kind.FUNCTION);
                }
                case OPERATOR -> {
                    return operator(start, last, parts, limit);
                }
                case Star -> {
                    return chain(start, at + 1, last, parts, parts > 1 ? Kind.MEMBER_POINTER : Kind.NONE);
                }
                default -> {
                    return chain(start, start, start, 0, Kind.NONE);
                }
            }
            if (at <= last) {
                return chain(start, start, start, 0, Kind.NONE);
            }
            if (tokens.type(at) != ColonColon || at >= limit) {
                return chain(start, at, last, parts, Kind.PLAIN);
            }
            at++;
        }
        return chain(start, start, start, 0, Kind.NONE);
    }

    private static Chain chain(int start, int end, int last, int parts, Kind kind) {
        return new Chain(start, end, last, parts, kind);
    }

    private int arguments(int at, int limit) {
        if (at < limit && tokens.type(at) == Less) {
            int close = angles.close(at);
            if (close < 0) {
                angles.refuseTooDeep(at);
            }
            return close >= 0 && close < limit ? close + 1 : at;
        }
        return at;
    }

    private Chain operator(int start, int operator, int parts, int limit) {
        int symbol = symbolEnd(operator + 1);
        if (symbol > operator + 1) {
            return chain(start, arguments(symbol, limit), operator, parts, Kind.FUNCTION);
        }
        return chain(
                start, angles.find(operator + 1, limit, LeftParen, Comma, Semicolon), operator, parts, Kind.CONVERSION);
    }

    /** Behind the symbol of an operator function ([over.oper]) or the suffix of a literal operator; {@code at} if a type stands there. */
    int symbolEnd(int at) {
        return switch (tokens.type(at)) {
            case LeftParen, LeftBracket -> tokens.match(at) == at + 1 ? at + 2 : at + 1;
            case NEW, DELETE -> tokens.type(at + 1) == LeftBracket ? at + 3 : at + 1;
            case StringLiteral -> tokens.text(at).endsWith("\"") ? at + 2 : at + 1;
            case CO_AWAIT, Comma, Arrow, ArrowStar, Plus, Minus, Star, Slash, Percent, Caret, Ampersand, Pipe -> at + 1;
            case Tilde, Exclamation, Assign, Less, PlusPlus, MinusMinus, ShiftLeft, Equal, NotEqual -> at + 1;
            case LessEqual, GreaterEqual, Spaceship, AmpersandAmpersand, PipePipe -> at + 1;
            case PlusAssign, MinusAssign, StarAssign, SlashAssign, PercentAssign, CaretAssign -> at + 1;
            case AmpersandAssign, PipeAssign, ShiftLeftAssign, ShiftRightAssign -> at + 1;
            case Greater -> tokens.isHalf(at) ? at + 2 : at + 1;
            default -> at;
        };
    }
}
