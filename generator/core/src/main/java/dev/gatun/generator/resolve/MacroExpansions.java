package dev.gatun.generator.resolve;

import dev.gatun.generator.preprocess.MacroDefinition;
import dev.gatun.generator.preprocess.MacroTable;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.List;
import java.util.Set;

/** What a unit's object-like macros expand to at its end, as long as that is of a bounded size. */
public final class MacroExpansions {

    /** For one macro's expansion; reached by hostile headers only, as the next one. */
    private static final int MAX_STEPS = 100_000;

    /** For all expansions of a unit together. */
    private static final int MAX_ALL_STEPS = 5_000_000;

    private static final Set<String> PREDEFINED = Set.of("<built-in>", "<command-line>", "<command line>");

    private final MacroTable macros;
    private final PlaceDependence places;
    private int steps;

    public MacroExpansions(MacroTable macros) {
        this.macros = macros;
        this.places = new PlaceDependence(macros);
    }

    /** Those that a header defines. */
    public List<MacroDefinition> definitions() {
        return macros.definitions().stream()
                .filter(each -> !PREDEFINED.contains(each.definedAt().file().toString()))
                .toList();
    }

    /**
     * The tokens that the macro stands for, at least one.
     *
     * @throws NotConstantException where there are none, too many, or others in each place
     */
    public List<PpToken> expand(MacroDefinition definition) throws NotConstantException {
        String place = places.cause(definition.name());
        if (place != null) {
            throw new NotConstantException("its value depends on where it is used: it uses " + place);
        }
        List<PpToken> tokens = expanded(definition);
        if (tokens.isEmpty()) {
            throw new NotConstantException("expands to nothing");
        }
        return tokens;
    }

    private List<PpToken> expanded(MacroDefinition definition) throws NotConstantException {
        if (definition.body().stream().noneMatch(token -> token.type() == PreprocessingLexer.Identifier)) {
            return definition.body();
        }
        if (steps > MAX_ALL_STEPS) {
            throw new NotConstantException("not expanded: the header's macros expand to too many tokens");
        }
        PpToken name = new PpToken(
                PreprocessingLexer.Identifier,
                definition.name(),
                definition.definedAt().file(),
                definition.definedAt().offset(),
                false,
                null);
        List<PpToken> tokens = macros.expand(List.of(name), MAX_STEPS);
        steps += tokens == null ? MAX_STEPS : tokens.size();
        if (tokens == null) {
            throw new NotConstantException("expands to more than " + MAX_STEPS + " tokens");
        }
        return tokens;
    }
}
