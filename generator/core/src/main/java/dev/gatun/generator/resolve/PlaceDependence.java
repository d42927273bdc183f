package dev.gatun.generator.resolve;

import dev.gatun.generator.preprocess.MacroDefinition;
import dev.gatun.generator.preprocess.MacroTable;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Macros whose value depends on where or when they are used, since they use {@code __LINE__} or the like (C23 6.10.10.2). */
final class PlaceDependence {

    private static final List<String> SOURCES = List.of(
            "__FILE__",
            "__FILE_NAME__",
            "__BASE_FILE__",
            "__LINE__",
            "__COUNTER__",
            "__INCLUDE_LEVEL__",
            "__DATE__",
            "__TIME__",
            "__TIMESTAMP__");

    /** The macro of {@link #SOURCES} by the name of the macro that uses it, be it by way of others. */
    private final Map<String, String> causes = new HashMap<>();

    PlaceDependence(MacroTable macros) {
        Map<String, List<String>> users = new HashMap<>();
        for (MacroDefinition definition : macros.definitions()) {
            for (PpToken token : definition.body()) {
                if (token.type() == PreprocessingLexer.Identifier) {
                    users.computeIfAbsent(token.text(), _ -> new ArrayList<>()).add(definition.name());
                }
            }
        }
        for (String source : SOURCES) {
            spread(source, users);
        }
    }

    private void spread(String source, Map<String, List<String>> users) {
        Deque<String> found = new ArrayDeque<>(List.of(source));
        while (!found.isEmpty()) {
            for (String user : users.getOrDefault(found.remove(), List.of())) {
                if (causes.putIfAbsent(user, source) == null) {
                    found.add(user);
                }
            }
        }
    }

    /** What makes the macro depend on its place, null where nothing does. */
    @Nullable String cause(String macro) {
        return causes.get(macro);
    }
}
