package dev.gatun.generator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which declarations to bind. What they refer to comes along. Names are names of C or {@linkplain
 * dev.gatun.generator.pattern.NamePattern patterns} for them, headers are {@linkplain dev.gatun.generator.pattern.HeaderPattern patterns}
 * for the ends of their paths.
 *
 * @param includes per kind, the names to select; these and {@code includeHeaders} replace the default selection
 * @param excludes per kind, names to leave out of what is selected
 * @param includeHeaders headers whose declarations are selected
 * @param excludeHeaders headers whose declarations are left out
 * @param includeAll whether the default selection is widened to declarations of every included header
 */
public record SelectionRequest(
        Map<DeclarationKind, Set<String>> includes,
        Map<DeclarationKind, Set<String>> excludes,
        List<String> includeHeaders,
        List<String> excludeHeaders,
        boolean includeAll) {

    /** What the given headers declare themselves. */
    public static final SelectionRequest DEFAULT = including(Map.of(), false);

    public SelectionRequest {
        includes = copy(includes);
        excludes = copy(excludes);
        includeHeaders = List.copyOf(includeHeaders);
        excludeHeaders = List.copyOf(excludeHeaders);
    }

    /** A request that leaves nothing out. */
    public static SelectionRequest including(Map<DeclarationKind, Set<String>> includes, boolean includeAll) {
        return new SelectionRequest(includes, Map.of(), List.of(), List.of(), includeAll);
    }

    /** In the order given, which messages follow. */
    private static Map<DeclarationKind, Set<String>> copy(Map<DeclarationKind, Set<String>> names) {
        Map<DeclarationKind, Set<String>> copy = new LinkedHashMap<>();
        names.forEach((kind, set) -> copy.put(kind, Collections.unmodifiableSet(new LinkedHashSet<>(set))));
        return Collections.unmodifiableMap(copy);
    }

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
