package dev.gatun.maven;

import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.SelectionRequest.DeclarationKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that say which declarations are meant. */
abstract class SelectingMojo extends GatunMojo {

    /**
     * Names of functions to bind, or regular expressions that whole names match. Any of the {@code include...} lists replaces the default
     * selection: what the headers themselves declare.
     */
    @Parameter(property = "gatun.includeFunctions")
    private List<String> includeFunctions = new ArrayList<>();

    /** Names of structs to bind, or patterns. */
    @Parameter(property = "gatun.includeStructs")
    private List<String> includeStructs = new ArrayList<>();

    /** Names of unions to bind, or patterns. */
    @Parameter(property = "gatun.includeUnions")
    private List<String> includeUnions = new ArrayList<>();

    /** Names of typedefs to bind, or patterns. */
    @Parameter(property = "gatun.includeTypedefs")
    private List<String> includeTypedefs = new ArrayList<>();

    /** Names of constants (macros and enum constants) to bind, or patterns. */
    @Parameter(property = "gatun.includeConstants")
    private List<String> includeConstants = new ArrayList<>();

    /** Names of variables to bind, or patterns. */
    @Parameter(property = "gatun.includeVars")
    private List<String> includeVars = new ArrayList<>();

    /** Headers to bind: the ends of their paths, as in {@code gtk/*.h}. */
    @Parameter(property = "gatun.includeHeaders")
    private List<String> includeHeaders = new ArrayList<>();

    /** Whether to bind also what included headers declare. */
    @Parameter(property = "gatun.includeAll", defaultValue = "false")
    private boolean includeAll;

    /** Names of functions not to bind, whatever selects them, or patterns. */
    @Parameter(property = "gatun.excludeFunctions")
    private List<String> excludeFunctions = new ArrayList<>();

    /** Names of structs not to bind, or patterns. */
    @Parameter(property = "gatun.excludeStructs")
    private List<String> excludeStructs = new ArrayList<>();

    /** Names of unions not to bind, or patterns. */
    @Parameter(property = "gatun.excludeUnions")
    private List<String> excludeUnions = new ArrayList<>();

    /** Names of typedefs not to bind, or patterns. */
    @Parameter(property = "gatun.excludeTypedefs")
    private List<String> excludeTypedefs = new ArrayList<>();

    /** Names of constants (macros and enum constants) not to bind, or patterns. */
    @Parameter(property = "gatun.excludeConstants")
    private List<String> excludeConstants = new ArrayList<>();

    /** Names of variables not to bind, or patterns. */
    @Parameter(property = "gatun.excludeVars")
    private List<String> excludeVars = new ArrayList<>();

    /** Headers not to bind: the ends of their paths, as in {@code gtk/*.h}. */
    @Parameter(property = "gatun.excludeHeaders")
    private List<String> excludeHeaders = new ArrayList<>();

    final SelectionRequest selection() {
        return new SelectionRequest(includes(), excludes(), includeHeaders, excludeHeaders, includeAll);
    }

    private Map<DeclarationKind, Set<String>> includes() {
        return byKind(kind -> switch (kind) {
            case FUNCTION -> includeFunctions;
            case STRUCT -> includeStructs;
            case UNION -> includeUnions;
            case TYPEDEF -> includeTypedefs;
            case CONSTANT -> includeConstants;
            case VAR -> includeVars;
        });
    }

    private Map<DeclarationKind, Set<String>> excludes() {
        return byKind(kind -> switch (kind) {
            case FUNCTION -> excludeFunctions;
            case STRUCT -> excludeStructs;
            case UNION -> excludeUnions;
            case TYPEDEF -> excludeTypedefs;
            case CONSTANT -> excludeConstants;
            case VAR -> excludeVars;
        });
    }

    private static Map<DeclarationKind, Set<String>> byKind(Function<DeclarationKind, List<String>> parameter) {
        Map<DeclarationKind, Set<String>> byKind = new EnumMap<>(DeclarationKind.class);
        for (DeclarationKind kind : DeclarationKind.values()) {
            List<String> names = parameter.apply(kind);
            if (!names.isEmpty()) {
                byKind.put(kind, new LinkedHashSet<>(names));
            }
        }
        return byKind;
    }
}
