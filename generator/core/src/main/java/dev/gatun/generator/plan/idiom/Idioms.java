package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.select.Selection;
import java.util.List;

/**
 * The idioms of the selected declarations, one component for each kind.
 *
 * @param diagnostics what in the configuration means nothing, or can't be
 */
public record Idioms(List<Diagnostic> diagnostics) {

    /** Finds what the configuration speaks of. */
    @SuppressWarnings("unused") // no kind yet
    public static Idioms of(Configuration configuration, Selection selection) {
        Names names = new Names(selection);
        return new Idioms(names.diagnostics());
    }
}
