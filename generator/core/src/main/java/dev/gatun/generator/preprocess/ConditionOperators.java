package dev.gatun.generator.preprocess;

import dev.gatun.grammar.PreprocessingLexer;
import org.jspecify.annotations.Nullable;

/** {@code defined}, {@code __has_include} and their like: operators of {@code #if} that look like invocations (C23 6.10.2). */
final class ConditionOperators {

    private final MacroStore macros;
    private final FeatureTests features;
    private final boolean trueIsKeyword;
    private final HeaderLookup headers;

    /** Answers {@code __has_include} for the file being read. */
    interface HeaderLookup {
        boolean exists(String name, boolean quoted, boolean next);
    }

    /** The operand isn't what the operator takes; the message says so. */
    static final class WrongOperand extends Exception {
        private static final long serialVersionUID = 1;

        WrongOperand(String message) {
            super(message, null, false, false);
        }
    }

    ConditionOperators(MacroStore macros, FeatureTests features, boolean trueIsKeyword, HeaderLookup headers) {
        this.macros = macros;
        this.features = features;
        this.trueIsKeyword = trueIsKeyword;
        this.headers = headers;
    }

    boolean isOperator(String name) {
        return name.equals("defined") || features.operators().contains(name);
    }

    /** C23 and C++: {@code true} is 1, while every other identifier is 0. */
    boolean isTrueKeyword(String name) {
        return trueIsKeyword && name.equals("true");
    }

    /** The value of the operator applied to what follows, which is read from {@code tokens}. */
    long evaluate(PpToken operator, MacroExpander tokens) throws WrongOperand {
        return switch (operator.text()) {
            case "defined" -> defined(tokens) ? 1 : 0;
            case "__has_include" -> hasHeader(operator, tokens, false);
            case "__has_include_next" -> hasHeader(operator, tokens, true);
            case "__has_embed" -> throw new WrongOperand("'__has_embed' is not supported");
            default -> hasFeature(operator, tokens);
        };
    }

    private boolean defined(MacroExpander tokens) throws WrongOperand {
        PpToken token = tokens.nextUnexpanded();
        boolean parenthesised = token != null && token.type() == PreprocessingLexer.LeftParen;
        PpToken name = parenthesised ? tokens.nextUnexpanded() : token;
        if (name == null || name.type() != PreprocessingLexer.Identifier) {
            throw new WrongOperand("'defined' must be followed by a name");
        }
        if (parenthesised) {
            close("defined", tokens.nextUnexpanded());
        }
        return macros.isDefined(name.text());
    }

    private static void open(PpToken operator, @Nullable PpToken token) throws WrongOperand {
        if (token == null || token.type() != PreprocessingLexer.LeftParen) {
            throw new WrongOperand("missing '(' behind '" + operator.text() + "'");
        }
    }

    private static void close(String operator, @Nullable PpToken token) throws WrongOperand {
        if (token == null || token.type() != PreprocessingLexer.RightParen) {
            throw new WrongOperand("missing ')' behind '" + operator + "'");
        }
    }

    private long hasHeader(PpToken operator, MacroExpander tokens, boolean next) throws WrongOperand {
        open(operator, tokens.nextUnexpanded());
        HeaderName name = HeaderName.read(tokens);
        if (name == null) {
            throw new WrongOperand("'" + operator.text() + "' must be followed by \"name\" or <name> in parentheses");
        }
        close(operator.text(), tokens.nextUnexpanded());
        return headers.exists(name.name(), name.quoted(), next) ? 1 : 0;
    }

    private long hasFeature(PpToken operator, MacroExpander tokens) throws WrongOperand {
        open(operator, tokens.nextUnexpanded());
        StringBuilder operand = new StringBuilder();
        PpToken token = tokens.nextUnexpanded();
        while (token != null && token.type() != PreprocessingLexer.RightParen) {
            operand.append(token.text());
            token = tokens.nextUnexpanded();
        }
        close(operator.text(), token);
        if (operand.isEmpty()) {
            throw new WrongOperand("'" + operator.text() + "' has no operand");
        }
        return features.value(operator.text(), operand.toString());
    }
}
