package dev.gatun.generator.preprocess;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The macros in force at the end of a translation unit; immutable. */
public interface MacroTable {

    /** The definition in force, or null. */
    @Nullable MacroDefinition find(String name);

    /** All definitions in force, in order of definition. */
    Collection<MacroDefinition> definitions();

    /**
     * Macro-expands a token sequence as if it stood at the end of the unit (C23 6.10.5). The result has keyword types assigned.
     *
     * @param tokens for a macro's value, the single identifier that names it
     * @param mostSteps how many tokens may be read and made
     * @return the expanded tokens; null if more steps would be needed
     */
    @Nullable List<PpToken> expand(List<PpToken> tokens, int mostSteps);
}
