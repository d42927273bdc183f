package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.grammar.CParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Says in human words what ANTLR found wrong. */
final class SyntaxErrors {

    private static final int[] CLOSING = {
        CParser.Semicolon, CParser.RightParen, CParser.RightBracket, CParser.RightBrace
    };

    private final SliceStream stream;
    private final List<PpToken> tokens;

    SyntaxErrors(SliceStream stream, List<PpToken> tokens) {
        this.stream = stream;
        this.tokens = tokens;
    }

    SyntaxException explain(RecognitionException error) {
        int at = streamIndex(error);
        boolean typesMatter = !isInExpression(error) && !(error.getCtx() instanceof CParser.EnumeratorListContext);
        SliceToken unknown = typesMatter ? unknownTypeName(at) : null;
        if (unknown != null) {
            return SyntaxException.unknownType(SyntaxBuilder.token(unknown));
        }
        boolean hopeless = isUndecided(error) || (at == 0 && !isInExpression(error));
        String expected = hopeless ? "" : words(error.getExpectedTokens());
        SliceToken offending = stream.get(at);
        if (offending.token() != null) {
            return SyntaxException.unexpected(offending.token(), expected);
        }
        PpToken last = tokenBefore(offending.getTokenIndex());
        PpToken next = next(offending.getTokenIndex());
        return next != null && next.position().file().equals(last.position().file())
                ? SyntaxException.unexpected(next, expected)
                : SyntaxException.ended(last, expected);
    }

    private static boolean isInExpression(RecognitionException error) {
        RuleContext context = error.getCtx();
        while (context != null && !(context instanceof CParser.ExpressionUnitContext)) {
            context = context.parent;
        }
        return context != null;
    }

    /**
     * Whether the parser looked beyond the place it stood at: what it expects there says nothing of the token that
     * stopped it.
     */
    private static boolean isUndecided(RecognitionException error) {
        return error instanceof NoViableAltException undecided
                && undecided.getStartToken().getTokenIndex()
                        != undecided.getOffendingToken().getTokenIndex();
    }

    private PpToken tokenBefore(int index) {
        int i = index - 1;
        while (i > 0 && Trivia.is(tokens.get(i))) {
            i--;
        }
        return tokens.get(i);
    }

    private @Nullable PpToken next(int index) {
        for (int i = index; i < tokens.size(); i++) {
            if (!Trivia.is(tokens.get(i))) {
                return tokens.get(i);
            }
        }
        return null;
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
        if (at > 0
                && isUnknownType(at - 1)
                && continuesDeclaration(stream.get(at).getType())) {
            return stream.get(at - 1);
        }
        return at < stream.size()
                        && isUnknownType(at)
                        && continuesDeclaration(stream.get(at + 1).getType())
                ? stream.get(at)
                : null;
    }

    private boolean isUnknownType(int i) {
        return stream.get(i).getType() == CParser.Identifier && (i == 0 || startsSpecifiers(i - 1));
    }

    private boolean startsSpecifiers(int before) {
        return switch (stream.get(before).getType()) {
            case CParser.LeftParen,
                    CParser.LeftBrace,
                    CParser.Semicolon,
                    CParser.TYPEDEF,
                    CParser.EXTERN,
                    CParser.STATIC,
                    CParser.CONST,
                    CParser.VOLATILE,
                    CParser.INLINE,
                    CParser.EXTENSION,
                    CParser.REGISTER,
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
            case CParser.Identifier,
                    CParser.TypedefName,
                    CParser.Star,
                    CParser.STRUCT,
                    CParser.UNION,
                    CParser.ENUM,
                    CParser.CONST,
                    CParser.VOLATILE,
                    CParser.VOID,
                    CParser.CHAR,
                    CParser.SHORT,
                    CParser.INT,
                    CParser.LONG,
                    CParser.FLOAT,
                    CParser.DOUBLE,
                    CParser.SIGNED,
                    CParser.UNSIGNED,
                    CParser.BOOL,
                    CParser.EXTERN,
                    CParser.STATIC,
                    CParser.TYPEDEF,
                    CParser.EXTENSION,
                    CParser.INLINE -> true;
            default -> false;
        };
    }

    /** The tokens that may stand somewhere, as a person would list them; empty where there is nothing to single out. */
    static String words(IntervalSet expected) {
        List<String> words = new ArrayList<>();
        if (expected.contains(CParser.PipePipe)) {
            // anything goes in a balanced run, an operator may follow in an expression
            if (expected.contains(CParser.STRUCT)) {
                words.add("a value");
            } else {
                addSigns(expected, words, CLOSING);
                addSigns(expected, words, CParser.Colon);
            }
        } else {
            words.addAll(kind(expected));
            addSigns(expected, words, CParser.Comma);
            addSigns(expected, words, CLOSING);
            if (words.isEmpty()) {
                addSigns(expected, words, CParser.LeftParen, CParser.LeftBrace, CParser.Colon, CParser.Assign);
            }
        }
        return switch (words.size()) {
            case 0 -> "";
            case 1 -> words.getFirst();
            default -> String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
        };
    }

    private static List<String> kind(IntervalSet expected) {
        if (expected.contains(CParser.PpNumber) && expected.contains(CParser.LeftParen)) {
            return List.of("an expression");
        }
        if (expected.contains(CParser.STRUCT)) {
            return List.of("a type");
        }
        return expected.contains(CParser.Identifier) ? List.of("a name") : List.of();
    }

    private static void addSigns(IntervalSet expected, List<String> words, int... types) {
        for (int type : types) {
            if (expected.contains(type)) {
                words.add(sign(type));
            }
        }
    }

    // the vocabulary has no literal for a token with a digraph
    private static String sign(int type) {
        return switch (type) {
            case CParser.LeftBrace -> "'{'";
            case CParser.RightBrace -> "'}'";
            case CParser.RightBracket -> "']'";
            default -> CParser.VOCABULARY.getLiteralName(type);
        };
    }
}
