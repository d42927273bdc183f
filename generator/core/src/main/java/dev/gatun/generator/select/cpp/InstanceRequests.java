package dev.gatun.generator.select.cpp;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The instances of templates that a configuration asks for. They are parsed behind the headers, as aliases under names that nothing else has,
 * so that they can use what the headers declare.
 */
public final class InstanceRequests {

    /** What the text is said to be in. */
    public static final String PLACE = "<instantiate>";

    public static final InstanceRequests NONE = new InstanceRequests(Map.of());

    private static final String LIST = "gatun_arguments";

    private final Map<String, String> given;

    /** @param given type-ids and template-ids as written, with the Java names of their instances */
    public InstanceRequests(Map<String, String> given) {
        this.given = new LinkedHashMap<>(given);
    }

    /** The declarations, a line each; empty where there is none. */
    public String text() {
        return given.isEmpty() ? "" : "template <class... T> struct " + LIST + ";\n";
    }
}
