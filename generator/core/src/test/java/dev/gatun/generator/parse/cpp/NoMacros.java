package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.preprocess.MacroDefinition;
import dev.gatun.generator.preprocess.MacroTable;
import dev.gatun.generator.preprocess.PpToken;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An empty table. */
final class NoMacros implements MacroTable {

    @Override
    public @Nullable MacroDefinition find(String name) {
        return null;
    }

    @Override
    public Collection<MacroDefinition> definitions() {
        return List.of();
    }

    @Override
    public List<PpToken> expand(List<PpToken> tokens, int mostSteps) {
        return tokens;
    }
}
