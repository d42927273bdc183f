package dev.gatun.generator.parse.cpp;

import static dev.gatun.grammar.PreprocessingLexer.*;

import dev.gatun.generator.parse.SyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Which {@code <} open lists of template parameters or arguments, and where these end ([temp.names]). */
final class Angles {

    static final int MAX_NESTING = 256;

    private static final int UNKNOWN = 0;
    private static final int NONE = -1;

    private final CppTokens tokens;
    private final NameTable names;
    private final int[] closings;
    private int depth;
    private int outermost;
    private int refused = NONE;

    /** Where the search in vain for the end of the refused ones ended: none in between opens anything. */
    private int refusedEnd = NONE;

    Angles(CppTokens tokens, NameTable names) {
        this.tokens = tokens;
        this.names = names;
        closings = new int[tokens.size()];
    }

    /** The {@code >} for a {@code <} that opens a list; -1 where there is none. */
    int close(int less) {
        if (closings[less] == UNKNOWN) {
            if (depth == 0 && less > refused && less < refusedEnd) {
                return NONE;
            }
            if (depth == 0) {
                outermost = less;
            } else if (depth == MAX_NESTING) {
                refused = outermost;
            }
            if (depth > 0 && refused == outermost) {
                return NONE;
            }
            depth++;
            int close = search(less, true);
            // a < that looked like a bracket may have taken the >
            close = close == NONE ? search(less, false) : close;
            closings[less] = refused == less ? NONE : close;
            depth--;
            if (refused == less) {
                refusedEnd = end(less);
            }
        }
        return closings[less];
    }

    /** The end of what a {@code <} is in. */
    private int end(int less) {
        int i = less;
        while (i < tokens.size() && tokens.type(i) != Semicolon && !tokens.closes(i)) {
            i = Math.max(i, tokens.match(i)) + 1;
        }
        return i;
    }

    /** Refuses arguments whose end was not found because of what is nested in them. */
    void refuseTooDeep(int less) {
        if (less == refused) {
            throw SyntaxException.tooDeep(
                    tokens.at(less), "template arguments are nested more than " + MAX_NESTING + " levels deep");
        }
    }

    /** @param guess whether names that have not been declared may be templates */
    private int search(int less, boolean guess) {
        int i = less + 1;
        while (i < tokens.size()) {
            if (refused == outermost) {
                return NONE;
            }
            switch (tokens.type(i)) {
                case Greater -> {
                    return i;
                }
                case Semicolon, RightParen, RightBracket, RightBrace -> {
                    return NONE;
                }
                default -> i = guess || tokens.type(i) != Less || isTemplate(i) ? behind(i) : i + 1;
            }
            if (i < 0) {
                return NONE;
            }
        }
        return NONE;
    }

    /** The place behind a token, or behind what it opens; -1 behind a bracket that nothing closes. */
    int behind(int place) {
        if (tokens.opens(place)) {
            int close = tokens.match(place);
            return close < 0 ? -1 : close + 1;
        }
        if (tokens.type(place) == Less && opensInExpression(place)) {
            int close = close(place);
            return close < 0 || (!isTemplate(place) && isCondition(place, close)) ? place + 1 : close + 1;
        }
        return place + 1;
    }

    /** Whether a comparison with a number is likelier than arguments: {@code n < 0 || n > 9}. */
    private boolean isCondition(int less, int close) {
        if (tokens.type(less + 1) != PpNumber) {
            return false;
        }
        for (int i = less + 1; i < close; i++) {
            if (tokens.type(i) == PipePipe || tokens.type(i) == Question) {
                return true;
            }
            if (tokens.opens(i)) {
                i = tokens.match(i);
            }
        }
        return false;
    }

    /** Whether a {@code <} may open arguments where an expression may stand: behind a name that is not known to be a value alone. */
    boolean opensInExpression(int less) {
        return switch (tokens.type(less - 1)) {
            case Identifier -> {
                String name = tokens.text(less - 1);
                yield tokens.type(less - 2) == TEMPLATE || names.isTemplate(name) || !names.isOnlyValue(name);
            }
            case TEMPLATE -> true;
            default -> false;
        };
    }

    private boolean isTemplate(int less) {
        return tokens.type(less - 1) == Identifier && names.isTemplate(tokens.text(less - 1));
    }

    /** The pieces between commas, as pairs of start and end. Nothing for an empty range. */
    List<int[]> split(int from, int to) {
        List<int[]> pieces = new ArrayList<>();
        int start = from;
        int i = from;
        while (i < to) {
            if (tokens.type(i) == Comma) {
                pieces.add(new int[] {start, i});
                start = i + 1;
            }
            i = behind(i);
            if (i < 0) {
                break;
            }
        }
        if (from < to) {
            pieces.add(new int[] {start, to});
        }
        return pieces;
    }

    /** The first token of the given types at the outermost level; {@code to} if there is none. */
    int find(int from, int to, int... types) {
        int i = from;
        while (i >= 0 && i < to) {
            for (int type : types) {
                if (tokens.type(i) == type) {
                    return i;
                }
            }
            i = behind(i);
        }
        return to;
    }
}
