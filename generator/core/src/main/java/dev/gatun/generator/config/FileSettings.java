package dev.gatun.generator.config;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says in place of options: everything but the idioms. Texts are as written; paths are relative to the file.
 *
 * @param packageName null where nothing is said, as of all single values
 * @param defines names of macros with what they stand for
 * @param language {@code c} or {@code c++}
 * @param include per kind, names and patterns
 * @param includeAll whether what included headers declare is bound too
 */
public record FileSettings(
        @Nullable Entry packageName,
        List<Entry> headers,
        List<Entry> libraries,
        @Nullable Entry headerClass,
        List<Entry> includeDirs,
        Map<String, String> defines,
        List<Entry> packages,
        @Nullable Entry language,
        @Nullable Entry standard,
        @Nullable Entry target,
        @Nullable Entry sysroot,
        boolean buildShim,
        List<Entry> sources,
        List<Entry> macroFunctions,
        Map<DeclarationKind, List<Entry>> include,
        List<Entry> includeHeaders,
        boolean includeAll,
        Map<DeclarationKind, List<Entry>> exclude,
        List<Entry> excludeHeaders,
        List<Entry> usedBy) {

    /** No file, or one that says nothing. */
    public static final FileSettings NONE = new FileSettings(
            null, List.of(), List.of(), null, List.of(), Map.of(), List.of(), null, null, null, null, false, List.of(),
            List.of(), Map.of(), List.of(), false, Map.of(), List.of(), List.of());

    public FileSettings {
        headers = List.copyOf(headers);
        libraries = List.copyOf(libraries);
        includeDirs = List.copyOf(includeDirs);
        defines = new LinkedHashMap<>(defines);
        packages = List.copyOf(packages);
        sources = List.copyOf(sources);
        macroFunctions = List.copyOf(macroFunctions);
        include = new LinkedHashMap<>(include);
        includeHeaders = List.copyOf(includeHeaders);
        exclude = new LinkedHashMap<>(exclude);
        excludeHeaders = List.copyOf(excludeHeaders);
        usedBy = List.copyOf(usedBy);
    }
}
