package dev.gatun.generator.suggest;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions that return text which may be changed, in a library that has a function to free memory. */
final class FreedStrings {

    private final Api api;

    FreedStrings(Api api) {
        this.api = api;
    }

    List<Suggestion> suggestions() {
        Map<String, String> frees = new HashMap<>();
        for (Declaration.Function function : api.functions()) {
            if (frees(function)) {
                frees.putIfAbsent(first(function.name()), function.name());
            }
        }
        Map<String, List<String>> documented = new LinkedHashMap<>();
        Map<String, List<String>> likely = new LinkedHashMap<>();
        for (Declaration.Function function : api.functions()) {
            if (!function.type().variadic() && isText(function.type().result())) {
                add(function, frees, documented, likely);
            }
        }
        List<Suggestion> suggestions = new ArrayList<>();
        documented.forEach((free, names) -> suggestions.add(suggestion(
                free,
                names,
                "its comment names " + free + (names.size() == 1 ? "" : ", as do those of the others"),
                true)));
        likely.forEach((free, names) -> suggestions.add(suggestion(
                free, names, "char * that is not const; is it the caller's to free by " + free + "?", false)));
        return suggestions;
    }

    private static void add(
            Declaration.Function function,
            Map<String, String> frees,
            Map<String, List<String>> documented,
            Map<String, List<String>> likely) {
        String comment = function.documentation() == null ? "" : function.documentation();
        for (String word : comment.split("[^A-Za-z0-9_$]+", -1)) {
            if (frees.containsValue(word)) {
                documented.computeIfAbsent(word, _ -> new ArrayList<>()).add(function.name());
                return;
            }
        }
        String likeliest = frees.get(first(function.name()));
        if (likeliest != null) {
            likely.computeIfAbsent(likeliest, _ -> new ArrayList<>()).add(function.name());
        }
    }

    /** Libraries start their names alike. */
    private static String first(String name) {
        List<String> words = Words.of(name);
        return words.isEmpty() ? "" : words.getFirst();
    }

    private static Suggestion suggestion(String free, List<String> names, String evidence, boolean sure) {
        String yaml = "functions: " + Yaml.list(names, "           ") + "\nfree: " + Yaml.scalar(free);
        return new Suggestion(List.of(names.getFirst() + ": " + evidence), yaml, sure);
    }

    private static boolean frees(Declaration.Function function) {
        if (!Words.end(function.name()).equals("free")
                || function.type().parameters().size() != 1) {
            return false;
        }
        CType type = Api.type(function, 0);
        return Api.isUserData(type) || isText(type);
    }

    private static boolean isText(@Nullable CType type) {
        CType pointee = type == null ? null : Api.pointee(type);
        return pointee != null && Api.isChar(pointee) && !Api.isConst(pointee);
    }
}
