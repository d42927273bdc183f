package dev.gatun.generator.plan.cpp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of the shim's functions: {@code gatun_geo_Circle_area}, and {@code gatun_geo_Circle_area_2} for what would have the same. They
 * depend on what is planned and its order alone, and are none of {@link HelperSymbols}.
 */
final class Symbols {

    private static final String START = "gatun_";

    /** What names of functions that serve a class or a call end with. */
    private static final List<String> HELPERS = List.of("_super", "_iterate", "_next", "_element", "_iterated");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** What the names of a class's functions start with. */
    String prefix(String words) {
        String prefix = allocate(words);
        taken.addAll(HelperSymbols.of(prefix));
        return prefix;
    }

    /**
     * A name that nothing else has.
     *
     * @param words what it is made of, in which Java and C++ allow more than C does
     */
    String allocate(String words) {
        String wanted = START + words.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "");
        String name = HELPERS.stream().anyMatch(wanted::endsWith) ? next(wanted) : wanted;
        while (!taken.add(name)) {
            name = next(wanted);
        }
        return name;
    }

    /**
     * Of a function of a class or namespace.
     *
     * @param prefix as given; empty for the global namespace
     */
    String allocate(String prefix, String name) {
        return allocate(prefix.isEmpty() ? name : prefix.substring(START.length()) + "_" + name);
    }

    private String next(String wanted) {
        return wanted + "_" + counts.merge(wanted, 2, (count, _) -> count + 1);
    }
}
