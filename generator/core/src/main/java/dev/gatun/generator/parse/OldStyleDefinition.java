package dev.gatun.generator.parse;

import static dev.gatun.grammar.PreprocessingLexer.*;

import dev.gatun.generator.preprocess.PpToken;
import java.util.List;

/**
 * Recognises {@code int f(a, b) int a; char *b; { ... }} (C17 6.9.1p6) at its first semicolon: a list of identifiers
 * that are no types, a
 * declaration behind it, and a body directly behind the semicolon of one of as many declarations as there are
 * identifiers.
 */
final class OldStyleDefinition {

    /** Tokens of one parameter's declaration, at most. */
    private static final int MAX_LENGTH = 64;

    private OldStyleDefinition() {}

    static boolean is(List<PpToken> tokens, int start, int semicolon, TypedefTable names) {
        int identifiers = identifiersBeforeDeclaration(tokens, start, semicolon, names);
        if (identifiers == 0) {
            return false;
        }
        int declarations = 0;
        int last = Semicolon;
        int limit = Math.min(tokens.size(), semicolon + identifiers * MAX_LENGTH);
        for (int i = semicolon; i < limit; i++) {
            PpToken token = tokens.get(i);
            if (Trivia.is(token)) {
                continue;
            }
            if (token.type() == LeftBrace) {
                return last == Semicolon;
            }
            if (token.type() == Semicolon && ++declarations > identifiers) {
                return false;
            }
            last = token.type();
        }
        return false;
    }

    /**
     * The number of identifiers of a list {@code name(a, b)} that has the start of a declaration behind it, 0 if
     * there is none.
     */
    private static int identifiersBeforeDeclaration(List<PpToken> tokens, int start, int end, TypedefTable names) {
        int count = -1;
        int previous = 0;
        for (int i = start; i < end; i++) {
            PpToken token = tokens.get(i);
            int type = token.type();
            if (Trivia.is(token)) {
                continue;
            }
            if (previous == RightParen && count > 0 && startsDeclaration(type)) {
                return count;
            }
            count = switch (type) {
                case LeftParen -> previous == Identifier || previous == RightParen ? 0 : -1;
                case Identifier -> count < 0 || names.isTypedefName(token.text()) ? -1 : count + 1;
                case Comma, RightParen -> count;
                default -> -1;
            };
            previous = type;
        }
        return 0;
    }

    private static boolean startsDeclaration(int type) {
        return switch (type) {
            case Identifier,
                    STRUCT,
                    UNION,
                    ENUM,
                    CONST,
                    VOLATILE,
                    REGISTER,
                    VOID,
                    CHAR,
                    SHORT,
                    INT,
                    LONG,
                    FLOAT,
                    DOUBLE,
                    SIGNED,
                    UNSIGNED,
                    BOOL -> true;
            default -> false;
        };
    }
}
