package dev.gatun.generator.parse.cpp;

import static dev.gatun.grammar.PreprocessingLexer.*;

import dev.gatun.generator.parse.Trivia;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.syntax.TokenRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of a unit without comments, pragmas and {@code __extension__}, each {@code >>} as two tokens ([temp.names]/4), with the bracket that
 * closes each bracket. Places count these tokens.
 */
final class CppTokens {

    private final List<PpToken> unit;
    private PpToken[] tokens;
    private int[] unitIndexes;
    private final int[] matches;
    private int size;

    CppTokens(List<PpToken> unit) {
        this.unit = unit;
        tokens = new PpToken[unit.size() + 16];
        unitIndexes = new int[unit.size() + 16];
        for (int i = 0; i < unit.size(); i++) {
            add(unit.get(i), i);
        }
        matches = match();
    }

    private void add(PpToken token, int index) {
        if (token.type() == ShiftRight) {
            append(half(token, 0), index);
            append(half(token, 1), index);
        } else if (!Trivia.is(token) && token.type() != EXTENSION) {
            append(token, index);
        }
    }

    private static PpToken half(PpToken token, int offset) {
        return new PpToken(
                Greater,
                ">",
                token.file(),
                token.offset() + offset,
                offset == 0 && token.spaceBefore(),
                token.expansion());
    }

    private void append(PpToken token, int index) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
            unitIndexes = Arrays.copyOf(unitIndexes, size * 2);
        }
        tokens[size] = token;
        unitIndexes[size++] = index;
    }

    /** A brace closes what is open inside of it; other closing brackets without their counterpart close nothing. */
    private int[] match() {
        int[] result = new int[size];
        int[] open = new int[64];
        int depth = 0;
        for (int i = 0; i < size; i++) {
            result[i] = -1;
            int type = tokens[i].type();
            if (type == LeftParen || type == LeftBracket || type == LeftBrace) {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, depth * 2);
                }
                open[depth++] = i;
            } else if (opener(type) != 0) {
                int at = opening(open, depth, opener(type));
                if (at >= 0) {
                    result[open[at]] = i;
                    depth = at;
                }
            }
        }
        return result;
    }

    private int opening(int[] open, int depth, int opener) {
        if (opener != LeftBrace) {
            return depth > 0 && type(open[depth - 1]) == opener ? depth - 1 : -1;
        }
        int at = depth - 1;
        while (at >= 0 && type(open[at]) != LeftBrace) {
            at--;
        }
        return at;
    }

    private static int opener(int closing) {
        return switch (closing) {
            case RightParen -> LeftParen;
            case RightBracket -> LeftBracket;
            case RightBrace -> LeftBrace;
            default -> 0;
        };
    }

    int size() {
        return size;
    }

    PpToken at(int place) {
        return tokens[Math.min(place, size - 1)];
    }

    int type(int place) {
        return place >= 0 && place < size ? tokens[place].type() : Token.EOF;
    }

    String text(int place) {
        return tokens[place].text();
    }

    /** The closing bracket of an opening one; -1 where there is none. */
    int match(int place) {
        return place < size ? matches[place] : -1;
    }

    /** Whether a bracket opens at a place. */
    boolean opens(int place) {
        int type = type(place);
        return type == LeftParen || type == LeftBracket || type == LeftBrace;
    }

    boolean closes(int place) {
        return opener(type(place)) != 0;
    }

    /** The index in the unit, comments counted. */
    int unitIndex(int place) {
        return unitIndexes[place];
    }

    /** Whether a place and the next one are the halves of a {@code >>}. */
    boolean isHalf(int place) {
        return place + 1 < size && unitIndexes[place] == unitIndexes[place + 1];
    }

    /** The tokens from a place (inclusive) to another one (exclusive). */
    TokenRun run(int from, int to) {
        List<PpToken> run = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            if (isHalf(i) && i + 1 < to) {
                run.add(unit.get(unitIndexes[i++]));
            } else {
                run.add(tokens[i]);
            }
        }
        return new TokenRun(List.copyOf(run));
    }
}
