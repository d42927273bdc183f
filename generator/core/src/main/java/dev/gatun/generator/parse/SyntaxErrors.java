package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.grammar.CParser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Says in human words what ANTLR found wrong. */
final class SyntaxErrors {

    private final SliceStream stream;
    private final List<PpToken> tokens;

    SyntaxErrors(SliceStream stream, List<PpToken> tokens) {
        this.stream = stream;
        this.tokens = tokens;
    }

    SyntaxException explain(RecognitionException error) {
        int at = streamIndex(error);
        SliceToken offending = stream.get(at);
        SliceToken unknown = unknownTypeName(at);
        if (unknown != null) {
            return SyntaxException.unknownType(SyntaxBuilder.token(unknown));
        }
        String expected = error instanceof NoViableAltException ? "" : words(error.getExpectedTokens());
        PpToken token = offending.token();
        if (token != null) {
            return expected.isEmpty() ? SyntaxException.unexpected(token) : SyntaxException.unexpected(token, expected);
        }
        String missing = expected.isEmpty() ? "more" : expected;
        int next = offending.getTokenIndex();
        return next < tokens.size()
                ? SyntaxException.unexpected(tokens.get(next), missing)
                : SyntaxException.ended(SyntaxBuilder.token(stream.get(at - 1)), missing);
    }

    private int streamIndex(RecognitionException error) {
        int unitIndex = error.getOffendingToken().getTokenIndex();
        int i = 0;
        while (stream.get(i).getTokenIndex() < unitIndex) {
            i++;
        }
        return i;
    }

    /** The identifier that would have to be a type for the input to make sense, or null. */
    private @Nullable SliceToken unknownTypeName(int at) {
        if (at > 0 && isUnknownType(at - 1) && continuesDeclaration(stream.get(at).getType())) {
            return stream.get(at - 1);
        }
        return at < stream.size() && isUnknownType(at) && continuesDeclaration(stream.get(at + 1).getType())
                ? stream.get(at)
                : null;
    }

    private boolean isUnknownType(int i) {
        return stream.get(i).getType() == CParser.Identifier && (i == 0 || startsSpecifiers(i - 1));
    }

    private boolean startsSpecifiers(int before) {
        return switch (stream.get(before).getType()) {
            case CParser.LeftParen, CParser.LeftBrace, CParser.Semicolon, CParser.TYPEDEF, CParser.EXTERN, CParser.STATIC,
                    CParser.CONST, CParser.VOLATILE, CParser.INLINE, CParser.EXTENSION, CParser.REGISTER,
                    CParser.THREAD_LOCAL -> true;
            case CParser.Comma -> isInParentheses(before);
            default -> false;
        };
    }

    private boolean isInParentheses(int at) {
        int level = 0;
        for (int i = at; i >= 0; i--) {
            switch (stream.get(i).getType()) {
                case CParser.RightParen, CParser.RightBrace -> level++;
                case CParser.LeftParen, CParser.LeftBrace -> {
                    if (level-- == 0) {
                        return stream.get(i).getType() == CParser.LeftParen;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean continuesDeclaration(int type) {
        return switch (type) {
            case CParser.Identifier, CParser.TypedefName, CParser.Star, CParser.STRUCT, CParser.UNION, CParser.ENUM, CParser.CONST,
                    CParser.VOLATILE, CParser.VOID, CParser.CHAR, CParser.SHORT, CParser.INT, CParser.LONG, CParser.FLOAT,
                    CParser.DOUBLE, CParser.SIGNED, CParser.UNSIGNED, CParser.BOOL, CParser.EXTERN, CParser.STATIC,
                    CParser.TYPEDEF, CParser.EXTENSION, CParser.INLINE -> true;
            default -> false;
        };
    }

    /** The tokens that may stand somewhere, as a person would list them; empty where there are too many to help. */
    static String words(IntervalSet expected) {
        Set<String> words = new LinkedHashSet<>();
        if (expected.contains(CParser.INT)) {
            words.add("a type");
        }
        if (expected.contains(CParser.PpNumber) && expected.contains(CParser.SIZEOF) && !expected.contains(CParser.INT)) {
            words.add("an expression");
        } else if (expected.contains(CParser.Identifier)) {
            words.add("a name");
        }
        String[] signs = {";", ",", ")", "]", "}", "{", "(", ":"};
        int[] types = {
            CParser.Semicolon, CParser.Comma, CParser.RightParen, CParser.RightBracket, CParser.RightBrace, CParser.LeftBrace,
            CParser.LeftParen, CParser.Colon
        };
        for (int i = 0; i < types.length; i++) {
            if (expected.contains(types[i]) && (types[i] != CParser.LeftParen || words.isEmpty())) {
                words.add("'" + signs[i] + "'");
            }
        }
        return switch (words.size()) {
            case 0 -> "";
            case 1, 2 -> String.join(" or ", words);
            case 3 -> {
                List<String> list = List.copyOf(words);
                yield list.get(0) + ", " + list.get(1) + " or " + list.get(2);
            }
            default -> "";
        };
    }
}
