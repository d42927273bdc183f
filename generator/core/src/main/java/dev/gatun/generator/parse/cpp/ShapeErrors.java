package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.parse.SyntaxException;
import dev.gatun.grammar.CppParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says in human words what ANTLR found wrong. */
final class ShapeErrors {

    private ShapeErrors() {}

    static SyntaxException explain(RecognitionException error) {
        ShapedToken offending = (ShapedToken) error.getOffendingToken();
        String expected = isHopeless(error, offending) ? "" : words(error.getExpectedTokens());
        return offending.type() == Token.EOF
                ? SyntaxException.ended(offending.token(), expected)
                : SyntaxException.unexpected(offending.token(), expected);
    }

    /** Whether what the parser expects says nothing of the token that stopped it. */
    private static boolean isHopeless(RecognitionException error, ShapedToken offending) {
        boolean undecided = error instanceof NoViableAltException stop
                && stop.getStartToken().getTokenIndex() != offending.getTokenIndex();
        return undecided || offending.index() == 0;
    }

    private static String words(IntervalSet expected) {
        List<String> words = new ArrayList<>();
        if (expected.contains(CppParser.STRUCT)) {
            words.add("a type");
        } else if (expected.contains(CppParser.TypeIdentifier)
                || expected.contains(CppParser.Identifier)
                || expected.contains(CppParser.OperatorName)) {
            words.add("a name");
        }
        addIf(expected, words, CppParser.Initializer, "a value");
        addIf(expected, words, CppParser.Width, "a width");
        addIf(expected, words, CppParser.Comma, "','");
        addIf(expected, words, CppParser.Semicolon, "';'");
        addIf(expected, words, CppParser.RightParen, "')'");
        if (words.isEmpty()) {
            addIf(expected, words, CppParser.Members, "'{'");
            addIf(expected, words, CppParser.Colon, "':'");
            addIf(expected, words, CppParser.Assign, "'='");
            addIf(expected, words, CppParser.TemplateParameters, "'<'");
        }
        return switch (words.size()) {
            case 0 -> "";
            case 1 -> words.getFirst();
            default -> String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
        };
    }

    private static void addIf(IntervalSet expected, List<String> words, int type, String word) {
        if (expected.contains(type)) {
            words.add(word);
        }
    }
}
