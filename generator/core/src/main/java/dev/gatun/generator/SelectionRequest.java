package dev.gatun.generator;

import java.util.Map;
import java.util.Set;

/**
 * Which declarations to bind. What they refer to comes along.
 *
 * @param includes per kind, the names to select; empty map: the default selection
 * @param includeAll whether declarations of every included header are selected
 */
public record SelectionRequest(Map<DeclarationKind, Set<String>> includes, boolean includeAll) {

    /** What the given headers declare themselves. */
    public static final SelectionRequest DEFAULT = new SelectionRequest(Map.of(), false);

    /** What {@code --include-KIND} can name. */
    public enum DeclarationKind {
        FUNCTION,
        STRUCT,
        UNION,
        TYPEDEF,
        CONSTANT,
        VAR
    }
}
