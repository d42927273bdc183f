package dev.gatun.generator.preprocess;

import dev.gatun.grammar.PreprocessingLexer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code #pragma} and {@code _Pragma}: what concerns the preprocessor is done, the rest becomes a PRAGMA token for later stages. */
final class PragmaHandling {

    /** Pragmas of warnings and of code generation, which no later stage heeds. */
    private static final Set<String> IGNORED = Set.of(
            "system_header",
            "visibility",
            "diagnostic",
            "warning",
            "error",
            "poison",
            "dependency",
            "optimize",
            "push_options",
            "pop_options",
            "reset_options",
            "target");

    private final MacroStore macros;
    private final Reports reports;

    PragmaHandling(MacroStore macros, Reports reports) {
        this.macros = macros;
        this.reports = reports;
    }

    /**
     * Does a pragma.
     *
     * @param at the {@code #} or {@code _Pragma}
     * @param tokens what follows {@code #pragma}
     * @return the token to hand on, null where there is none
     */
    @Nullable PpToken handle(PpToken at, List<PpToken> tokens) {
        String first = word(tokens, 0);
        switch (first) {
            case "push_macro" -> {
                String name = macroName(tokens);
                if (name != null) {
                    macros.push(name);
                }
                return null;
            }
            case "pop_macro" -> {
                String name = macroName(tokens);
                if (name != null) {
                    macros.pop(name);
                }
                return null;
            }
            case "GCC", "clang" -> {
                if (IGNORED.contains(word(tokens, 1))) {
                    return null;
                }
            }
            case "pack" -> {
                return token(at, new MacroExpander(TokenSupply.of(tokens), macros, reports).rest());
            }
            case "", "once", "message", "region", "endregion", "mark" -> {
                return null;
            }
            default -> {}
        }
        return token(at, tokens);
    }

    private static String word(List<PpToken> tokens, int index) {
        return index < tokens.size() ? tokens.get(index).text() : "";
    }

    private static @Nullable String macroName(List<PpToken> tokens) {
        boolean named = tokens.size() >= 3 && tokens.get(2).type() == PreprocessingLexer.StringLiteral;
        String literal = named ? tokens.get(2).text() : "\"\"";
        return literal.length() > 2 ? literal.substring(1, literal.length() - 1) : null;
    }

    private static PpToken token(PpToken at, List<PpToken> tokens) {
        StringBuilder text = new StringBuilder();
        for (PpToken token : tokens) {
            if (!text.isEmpty() && token.spaceBefore()) {
                text.append(' ');
            }
            text.append(token.text());
        }
        return new PpToken(PreprocessingLexer.PRAGMA, text.toString(), at.file(), at.offset(), true, at.expansion());
    }

    /** The text of {@code _Pragma}'s operand (C23 6.10.11). */
    static String destringized(String literal) {
        String body = literal.substring(literal.indexOf('"') + 1, literal.length() - 1);
        return body.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
