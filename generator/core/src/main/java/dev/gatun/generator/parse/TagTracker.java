package dev.gatun.generator.parse;

import static dev.gatun.grammar.PreprocessingLexer.*;

/**
 * Tells a function body's brace from those of member lists, enumerator lists and initialisers. It sees the tokens of
 * a declaration outside
 * of all brackets.
 */
final class TagTracker {

    private enum State {
        /** No record or enum specifier is being read. */
        NONE,
        /** Behind {@code struct}, {@code union} or {@code enum}. */
        KEYWORD,
        /** Behind its tag. */
        NAMED,
        /** Behind the colon of an enum's underlying type. */
        UNDERLYING
    }

    private State state = State.NONE;
    private boolean initializer;
    private int previous;

    void reset() {
        state = State.NONE;
        initializer = false;
        previous = 0;
    }

    /** Whether an opening brace here starts a function body. */
    boolean startsBody() {
        return state == State.NONE && !initializer;
    }

    void next(int type) {
        switch (type) {
            case STRUCT, UNION, ENUM -> state = State.KEYWORD;
            case Identifier -> identifier();
            case Colon -> state = state == State.NONE ? State.NONE : State.UNDERLYING;
            case LeftParen -> state = takesOperand(previous) ? state : State.NONE;
            case Star, Comma, LeftBrace -> state = State.NONE;
            case Assign -> initializer = true;
            default -> {}
        }
        previous = type;
    }

    private void identifier() {
        state = switch (state) {
            case NONE, NAMED -> State.NONE;
            case KEYWORD -> State.NAMED;
            case UNDERLYING -> State.UNDERLYING;
        };
    }

    private static boolean takesOperand(int keyword) {
        return switch (keyword) {
            case ATTRIBUTE, DECLSPEC, ALIGNAS, TYPEOF, TYPEOF_UNQUAL, ATOMIC, BITINT -> true;
            default -> false;
        };
    }
}
