package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.Diagnostics;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.select.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The idioms of the selected declarations, one component for each kind.
 *
 * @param owned types whose objects have owners
 * @param diagnostics what in the configuration means nothing, or can't be
 */
public record Idioms(
        EnumForms enums,
        OwnedTypes owned,
        Map<RecordId, TaggedUnion> tagged,
        Buffers buffers,
        CriticalFunctions critical,
        Strings strings,
        CallbackIdioms callbacks,
        Nullability nullability,
        Newtypes newtypes,
        OutParameters outs,
        Errors errors,
        List<Diagnostic> diagnostics) {

    /** Finds what the configuration speaks of. */
    public static Idioms of(Configuration configuration, Selection selection) {
        Names names = new Names(selection);
        List<Diagnostic> diagnostics = new ArrayList<>();
        EnumForms enums = EnumForms.of(configuration.enums(), names);
        OwnedTypes owned = OwnershipPlanner.plan(configuration.owned(), names, selection, diagnostics);
        Buffers buffers = Buffers.of(configuration.buffers(), names, diagnostics);
        CriticalFunctions critical = CriticalFunctions.of(configuration.critical(), names, diagnostics);
        Strings strings = Strings.of(configuration.strings(), configuration.charset(), names, diagnostics);
        Map<RecordId, TaggedUnion> tagged = TaggedUnions.of(configuration.tagged(), names, selection, diagnostics);
        CallbackIdioms callbacks = CallbackIdioms.of(configuration.callbacks(), owned, names, diagnostics);
        Nullability nullability = Nullability.of(configuration.nonNull(), configuration.nullable(), names, diagnostics);
        Newtypes newtypes = Newtypes.of(configuration.newtypes(), names, diagnostics);
        Diagnostics problems = new Diagnostics();
        OutParameters outs = OutParameters.of(configuration.out(), selection.model(), names, problems);
        Errors errors = Errors.of(configuration.errors(), selection.model(), names, outs, problems);
        if (!configuration.cpp().isEmpty()) {
            diagnostics.addAll(CppOnly.refused(configuration.cpp()));
        }
        diagnostics.addAll(0, names.diagnostics());
        diagnostics.addAll(problems.list());
        return new Idioms(
                enums,
                owned,
                tagged,
                buffers,
                critical,
                strings,
                callbacks,
                nullability,
                newtypes,
                outs,
                errors,
                List.copyOf(diagnostics));
    }
}
