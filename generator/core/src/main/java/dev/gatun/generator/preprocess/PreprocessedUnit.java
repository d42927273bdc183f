package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.Diagnostic;
import java.util.List;

/**
 * A translation unit after phase 4 (C23 5.1.1.2).
 *
 * @param tokens what the parser reads: expanded tokens with keyword types assigned; comments (types BlockComment and
 *     LineComment) and PRAGMA tokens stand among them at their place and are told by their type. No newlines, no end-of-file token
 * @param macros the macros defined at the end of the unit, predefined ones included (told by their file, {@code <built-in>})
 * @param files every file that took part, in order of first inclusion
 * @param diagnostics what there is to tell
 */
public record PreprocessedUnit(
        List<PpToken> tokens, MacroTable macros, List<IncludedFile> files, List<Diagnostic> diagnostics) {}
