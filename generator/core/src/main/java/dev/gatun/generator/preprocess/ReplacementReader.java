package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Analyses a replacement list: finds parameters, {@code #}, {@code ##} and {@code __VA_OPT__} (C23 6.10.5.1 to 6.10.5.3). */
final class ReplacementReader {

    private final MacroDefinition definition;
    private final List<PpToken> body;
    private final @Nullable List<String> parameters;
    private final @Nullable Reports reports;
    private int at;

    /**
     * A reader at the start of the definition's body.
     *
     * @param reports told of wrong operators; null if the definition was checked before
     */
    ReplacementReader(MacroDefinition definition, @Nullable Reports reports) {
        this.definition = definition;
        this.body = definition.body();
        this.parameters = definition.parameters();
        this.reports = reports;
    }

    /** Whether the list holds {@code #} or {@code ##}, so that it can be wrong. */
    static boolean hasOperators(List<PpToken> body) {
        for (PpToken token : body) {
            if (token.type() == PreprocessingLexer.HashHash || token.type() == PreprocessingLexer.Hash) {
                return true;
            }
        }
        return false;
    }

    List<ReplacementElement> read() {
        return read(body.size());
    }

    private List<ReplacementElement> read(int end) {
        List<ReplacementElement> elements = new ArrayList<>(end - at);
        while (at < end) {
            PpToken token = body.get(at);
            if (token.type() == PreprocessingLexer.HashHash) {
                if (elements.isEmpty() || at + 1 == end) {
                    wrong(token, "'##' cannot stand at either end of a replacement list");
                } else {
                    elements.add(elements.removeLast().withPasted());
                }
                at++;
            } else {
                elements.add(element(token, end));
            }
        }
        return elements;
    }

    private ReplacementElement element(PpToken token, int end) {
        at++;
        if (parameters == null) {
            return new ReplacementElement.Plain(token, false);
        }
        if (token.type() == PreprocessingLexer.Hash) {
            return stringized(token, end);
        }
        if (isOptional(token)) {
            return new ReplacementElement.Optional(token, optionalContent(token, end), false, false);
        }
        int index = parameter(token);
        return index < 0
                ? new ReplacementElement.Plain(token, false)
                : new ReplacementElement.Parameter(token, index, false);
    }

    private ReplacementElement stringized(PpToken hash, int end) {
        PpToken operand = at < end ? body.get(at) : hash;
        if (at < end && isOptional(operand)) {
            at++;
            return new ReplacementElement.Optional(hash, optionalContent(operand, end), true, false);
        }
        int index = at < end ? parameter(operand) : -1;
        if (index < 0) {
            wrong(hash, "'#' is not followed by a parameter of macro '" + definition.name() + "'");
            return new ReplacementElement.Plain(hash, false);
        }
        at++;
        return new ReplacementElement.Stringized(hash, index, false);
    }

    private boolean isOptional(PpToken token) {
        return definition.variadic()
                && token.type() == PreprocessingLexer.Identifier
                && token.text().equals("__VA_OPT__");
    }

    private List<ReplacementElement> optionalContent(PpToken name, int end) {
        int close = at < end && body.get(at).type() == PreprocessingLexer.LeftParen ? closing(at, end) : -1;
        if (close < 0) {
            wrong(name, "'__VA_OPT__' is not followed by balanced parentheses");
            return List.of();
        }
        at++;
        List<ReplacementElement> content = read(close);
        at = close + 1;
        return content;
    }

    private int closing(int open, int end) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            int type = body.get(i).type();
            if (type == PreprocessingLexer.LeftParen) {
                depth++;
            } else if (type == PreprocessingLexer.RightParen && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private int parameter(PpToken token) {
        boolean candidate = parameters != null && token.type() == PreprocessingLexer.Identifier;
        return candidate ? parameters.indexOf(token.text()) : -1;
    }

    private void wrong(PpToken token, String message) {
        if (reports != null) {
            reports.at(token, DiagnosticKind.BAD_DIRECTIVE, message, null);
        }
    }
}
