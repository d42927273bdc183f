package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code #define} and {@code #undef} (C23 6.10.5). */
final class MacroDefining {

    private final MacroStore macros;
    private final Reports reports;

    MacroDefining(MacroStore macros, Reports reports) {
        this.macros = macros;
        this.reports = reports;
    }

    /**
     * Enters the macro that a directive defines; a wrong one is reported and left out.
     *
     * @param directive the directive's name
     * @param operand the tokens behind it
     * @param system whether the file is a system header, in which redefinitions are let pass
     */
    void define(PpToken directive, List<PpToken> operand, @Nullable CommentRange comment, boolean system) {
        PpToken name = nameOf(directive, operand);
        if (name == null) {
            return;
        }
        List<String> parameters = null;
        boolean variadic = false;
        int at = 1;
        if (at < operand.size() && isParameterList(operand.get(at))) {
            ParameterReader reader = new ParameterReader(operand, name);
            if (!reader.read()) {
                return;
            }
            parameters = List.copyOf(reader.parameters);
            variadic = reader.variadic;
            at = reader.at;
        }
        List<PpToken> body = List.copyOf(operand.subList(at, operand.size()));
        enter(new MacroDefinition(name.text(), parameters, variadic, body, name.spelledAt(), comment), name, system);
    }

    private static boolean isParameterList(PpToken token) {
        return token.type() == PreprocessingLexer.LeftParen && !token.spaceBefore();
    }

    void undefine(PpToken directive, List<PpToken> operand) {
        PpToken name = nameOf(directive, operand);
        if (name != null) {
            macros.undefine(name.text());
        }
    }

    private @Nullable PpToken nameOf(PpToken directive, List<PpToken> operand) {
        if (operand.isEmpty() || operand.getFirst().type() != PreprocessingLexer.Identifier) {
            PpToken at = operand.isEmpty() ? directive : operand.getFirst();
            reports.at(at, DiagnosticKind.BAD_DIRECTIVE, "'#" + directive.text() + "' needs the name of a macro", null);
            return null;
        }
        PpToken name = operand.getFirst();
        if (name.text().equals("defined")) {
            reports.at(name, DiagnosticKind.BAD_DIRECTIVE, "'defined' cannot be a macro's name", null);
            return null;
        }
        return name;
    }

    private void enter(MacroDefinition definition, PpToken name, boolean system) {
        if (ReplacementReader.hasOperators(definition.body())) {
            new ReplacementReader(definition, reports).read();
        }
        Macro before = macros.find(definition.name());
        if (before != null && !system && !before.definition().sameAs(definition)) {
            reports.at(
                    name,
                    DiagnosticKind.MACRO_REDEFINED,
                    "macro '" + definition.name() + "' is defined again with another meaning (first at "
                            + before.definition().definedAt() + ")",
                    "put '#undef " + definition.name() + "' before it if that is meant");
        }
        macros.define(Macro.of(definition));
    }

    private final class ParameterReader {

        private final List<PpToken> line;
        private final PpToken name;
        private final List<String> parameters = new ArrayList<>();
        private boolean variadic;
        private int at = 2;

        ParameterReader(List<PpToken> line, PpToken name) {
            this.line = line;
            this.name = name;
        }

        /** Reads up to and with the closing parenthesis. */
        boolean read() {
            if (take(PreprocessingLexer.RightParen)) {
                return true;
            }
            do {
                if (!parameter()) {
                    return false;
                }
            } while (!variadic && take(PreprocessingLexer.Comma));
            return take(PreprocessingLexer.RightParen) || wrong("expected ',' or ')' in the parameter list");
        }

        private boolean parameter() {
            if (take(PreprocessingLexer.Ellipsis)) {
                parameters.add("__VA_ARGS__");
                variadic = true;
                return true;
            }
            if (at == line.size() || line.get(at).type() != PreprocessingLexer.Identifier) {
                return wrong("expected a parameter's name");
            }
            String parameter = line.get(at).text();
            if (parameters.contains(parameter)) {
                return wrong("parameter '" + parameter + "' stands twice");
            }
            at++;
            parameters.add(parameter);
            variadic = take(PreprocessingLexer.Ellipsis);
            return true;
        }

        private boolean take(int type) {
            boolean found = at < line.size() && line.get(at).type() == type;
            at += found ? 1 : 0;
            return found;
        }

        private boolean wrong(String message) {
            reports.at(
                    at < line.size() ? line.get(at) : name,
                    DiagnosticKind.BAD_DIRECTIVE,
                    message + " of macro '" + name.text() + "'",
                    null);
            return false;
        }
    }
}
