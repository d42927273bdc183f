package dev.gatun.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the Javadoc of a generated element is made of; text as the header has it, nothing escaped.
 *
 * @param declaration in C, without a semicolon
 * @param comment delimiters included, null where the header has none
 * @param notes what Gatun has to add: sentences in plain text
 * @param deprecation what the header says of its deprecation, possibly nothing; null for what isn't deprecated
 */
public record Documentation(
        String declaration,
        @Nullable String comment,
        List<String> notes,
        @Nullable String deprecation) {

    public Documentation(String declaration, @Nullable String comment) {
        this(declaration, comment, List.of(), null);
    }

    public boolean isDeprecated() {
        return deprecation != null;
    }
}
