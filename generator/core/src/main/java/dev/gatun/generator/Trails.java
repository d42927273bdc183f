package dev.gatun.generator;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.Note;
import dev.gatun.generator.preprocess.IncludedFile;
import dev.gatun.generator.preprocess.MacroDefinition;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the place of a diagnostic was reached, for the stages behind the preprocessor: which macro made what stands there, and from where its
 * file was included. The stages themselves know positions only. A file that was included more than once is told by its first inclusion.
 */
final class Trails {

    private final PreprocessedUnit unit;
    private final Map<SourceFile, SourcePosition> inclusions = new HashMap<>();

    Trails(PreprocessedUnit unit) {
        this.unit = unit;
        for (IncludedFile file : unit.files()) {
            if (file.includedAt() != null) {
                inclusions.put(file.file(), file.includedAt());
            }
        }
    }

    /** The diagnostics with notes. */
    List<Diagnostic> explain(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return diagnostics;
        }
        Map<SourcePosition, String> macros = macrosAt(diagnostics);
        return diagnostics.stream()
                .map(diagnostic -> explain(diagnostic, macros))
                .toList();
    }

    /** The macros invoked at the places of diagnostics that don't tell yet; one way through the tokens for all of them. */
    private Map<SourcePosition, String> macrosAt(List<Diagnostic> diagnostics) {
        Map<SourcePosition, @Nullable String> macros = new HashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.position() != null && diagnostic.notes().isEmpty()) {
                macros.put(diagnostic.position(), null);
            }
        }
        for (PpToken token : macros.isEmpty() ? List.<PpToken>of() : unit.tokens()) {
            if (token.expansion() != null && macros.containsKey(token.position())) {
                macros.put(token.position(), token.expansion().outermostName());
            }
        }
        macros.values().removeIf(Objects::isNull);
        return macros;
    }

    private Diagnostic explain(Diagnostic diagnostic, Map<SourcePosition, String> macros) {
        SourcePosition position = diagnostic.position();
        if (position == null) {
            return diagnostic;
        }
        Diagnostic explained = diagnostic;
        String macro = diagnostic.notes().isEmpty() ? macros.get(position) : null;
        if (macro != null) {
            MacroDefinition definition = unit.macros().find(macro);
            explained = explained.withNote(
                    "in the expansion of macro '" + macro + "'", definition == null ? null : definition.definedAt());
        }
        for (Note note : inclusionsOf(position.file())) {
            explained = explained.withNote(note.message(), note.position());
        }
        return explained;
    }

    private List<Note> inclusionsOf(SourceFile file) {
        List<Note> notes = new ArrayList<>();
        SourcePosition at = inclusions.get(file);
        while (at != null && notes.size() <= inclusions.size()) {
            notes.add(new Note(Note.INCLUDED, at));
            at = inclusions.get(at.file());
        }
        return Note.cut(notes);
    }
}
