package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A translation unit after phase 4 (C23 5.1.1.2).
 *
 * @param tokens what the parser reads: expanded tokens with keyword types assigned; comments (types BlockComment and
 *     LineComment) and PRAGMA tokens stand among them at their place and are told by their type. No newlines, no end-of-file token
 * @param macros the macros defined at the end of the unit, predefined ones included (told by their file, {@code <built-in>})
 * @param files every file that took part, in order of first inclusion
 * @param lookups where headers were looked for
 * @param diagnostics what there is to tell
 */
public record PreprocessedUnit(
        List<PpToken> tokens,
        MacroTable macros,
        List<IncludedFile> files,
        Lookups lookups,
        List<Diagnostic> diagnostics) {

    /**
     * The paths at which headers were looked for, by directives and {@code __has_include}.
     *
     * @param named the headers that the user named, as named
     * @param found those that are files
     * @param missing those that are none: one that appears may be another header than the one that was found behind it
     */
    public record Lookups(Map<String, SourceFile> named, List<Path> found, List<Path> missing) {

        /** Nothing was looked for. */
        public static final Lookups NONE = new Lookups(Map.of(), List.of(), List.of());
    }

    /** A unit that no headers were looked for. */
    public PreprocessedUnit(
            List<PpToken> tokens, MacroTable macros, List<IncludedFile> files, List<Diagnostic> diagnostics) {
        this(tokens, macros, files, Lookups.NONE, diagnostics);
    }
}
