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
public record Idioms(EnumForms enums, List<Diagnostic> diagnostics) {

    /** Finds what the configuration speaks of. */
    public static Idioms of(Configuration configuration, Selection selection) {
        Names names = new Names(selection);
        EnumForms enums = EnumForms.of(configuration.enums(), names);
        return new Idioms(enums, names.diagnostics());
    }
}
