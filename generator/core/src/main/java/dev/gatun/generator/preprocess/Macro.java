package dev.gatun.generator.preprocess;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A macro in force with what its expansion needs: the analysed replacement list, and whether it is being replaced right now. */
final class Macro {

    private final MacroDefinition definition;
    private final @Nullable Function<PpToken, String> dynamic;
    private final boolean plain;
    private @Nullable List<ReplacementElement> replacement;
    private boolean disabled;

    private Macro(MacroDefinition definition, @Nullable Function<PpToken, String> dynamic) {
        this.definition = definition;
        this.dynamic = dynamic;
        this.plain = definition.isObjectLike() && !ReplacementReader.hasOperators(definition.body());
    }

    static Macro of(MacroDefinition definition) {
        return new Macro(definition, null);
    }

    /**
     * A macro such as {@code __LINE__}.
     *
     * @param spelling gives the text that replaces the name
     */
    static Macro dynamic(MacroDefinition definition, Function<PpToken, String> spelling) {
        return new Macro(definition, spelling);
    }

    MacroDefinition definition() {
        return definition;
    }

    @Nullable Function<PpToken, String> dynamic() {
        return dynamic;
    }

    /** Whether the replacement list stands as it is: no parameters, no {@code ##}. */
    boolean isPlain() {
        return plain;
    }

    List<ReplacementElement> replacement() {
        List<ReplacementElement> read = replacement;
        if (read == null) {
            read = new ReplacementReader(definition, null).read();
            replacement = read;
        }
        return read;
    }

    /** Whether its own expansion is under way, so that its name must not be replaced (C23 6.10.5.4p2). */
    boolean isDisabled() {
        return disabled;
    }

    void setDisabled(boolean disabled) {
        this.disabled = disabled;
    }
}
