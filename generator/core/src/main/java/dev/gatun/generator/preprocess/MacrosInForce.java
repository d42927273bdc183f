package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.Diagnostics;
import dev.gatun.grammar.Keywords;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@link MacroTable} of a unit that has been read. */
final class MacrosInForce implements MacroTable {

    private final MacroStore macros;
    private final Keywords keywords;

    MacrosInForce(MacroStore macros, Keywords keywords) {
        this.macros = macros;
        this.keywords = keywords;
    }

    @Override
    public @Nullable MacroDefinition find(String name) {
        Macro macro = macros.find(name);
        return macro == null ? null : macro.definition();
    }

    @Override
    public Collection<MacroDefinition> definitions() {
        return macros.definitions();
    }

    /** Expands. Wrong invocations stay as they are. */
    @Override
    public synchronized @Nullable List<PpToken> expand(List<PpToken> tokens, int mostSteps) {
        MacroExpander expander =
                new MacroExpander(TokenSupply.of(tokens), macros, new Reports(new Diagnostics()), mostSteps);
        try {
            List<PpToken> expanded = new ArrayList<>();
            for (PpToken token = expander.next(); token != null; token = expander.next()) {
                int type = token.type() == PreprocessingLexer.Identifier ? keywords.typeOf(token.text()) : token.type();
                expanded.add(type == token.type() ? token : token.withType(type));
            }
            return expanded;
        } catch (LimitExceededException e) {
            expander.abandon();
            return null;
        }
    }
}
