package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one invocation, as written.
 *
 * @param lists one per parameter
 * @param variadicAbsent whether nothing at all, not even a comma, stands for the variadic parameter
 */
record MacroArguments(List<List<PpToken>> lists, boolean variadicAbsent) {

    /**
     * Reads arguments up to the closing parenthesis.
     *
     * @param tokens gives the tokens behind the opening parenthesis, null at the end
     * @return null if the invocation is wrong, which has been reported
     */
    static @Nullable MacroArguments collect(
            Macro macro, PpToken name, Supplier<@Nullable PpToken> tokens, Reports reports) {
        List<String> parameters = macro.definition().parameters();
        int most = parameters == null ? 0 : parameters.size();
        boolean variadic = macro.definition().variadic();
        List<List<PpToken>> lists = new ArrayList<>(most);
        List<PpToken> current = new ArrayList<>();
        int depth = 0;
        for (PpToken token = tokens.get(); token != null; token = tokens.get()) {
            switch (token.type()) {
                case PreprocessingLexer.LeftParen -> depth++;
                case PreprocessingLexer.RightParen -> {
                    if (depth-- == 0) {
                        lists.add(current);
                        return checked(macro.definition(), name, lists, most, variadic, reports);
                    }
                }
                case PreprocessingLexer.Comma -> {
                    if (depth == 0 && !(variadic && lists.size() + 1 >= most)) {
                        lists.add(current);
                        current = new ArrayList<>();
                        continue;
                    }
                }
                default -> {}
            }
            current.add(token);
        }
        reports.at(
                name,
                DiagnosticKind.MACRO_ARGUMENTS,
                "the invocation of macro '" + macro.definition().name() + "' has no closing parenthesis",
                "close the argument list with ')'");
        return null;
    }

    /** How many arguments are enough: one for each parameter, none at all for a variadic one; {@code f()} gives one empty argument. */
    private static @Nullable MacroArguments checked(
            MacroDefinition macro,
            PpToken name,
            List<List<PpToken>> lists,
            int most,
            boolean variadic,
            Reports reports) {
        boolean oneEmpty = lists.size() == 1 && lists.getFirst().isEmpty();
        int given = most == 0 && oneEmpty ? 0 : lists.size();
        int least = variadic ? most - 1 : most;
        if (given < least || given > most) {
            String wants = variadic ? "at least " + least : String.valueOf(most);
            int said = oneEmpty ? 0 : given;
            reports.at(
                    name,
                    DiagnosticKind.MACRO_ARGUMENTS,
                    "macro '" + macro.name() + "' takes " + wants
                            + (wants.endsWith(" 1") || wants.equals("1") ? " argument" : " arguments")
                            + " but is given " + said,
                    "see its definition: " + macro.definedAt());
            return null;
        }
        boolean absent = variadic && (given < most || (most == 1 && oneEmpty));
        while (lists.size() < most) {
            lists.add(List.of());
        }
        return new MacroArguments(lists, absent);
    }
}
