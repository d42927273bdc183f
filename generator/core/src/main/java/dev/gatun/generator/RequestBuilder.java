package dev.gatun.generator;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.FileSettings;
import dev.gatun.generator.preprocess.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link GenerationRequest} together, from what a front is given and a configuration file. Single values of the front win, lists
 * have what either says: of the file first, except for folders and macros, where the front's come first or replace the file's.
 *
 * <pre>{@code
 * GenerationRequest request = GenerationRequest.builder()
 *         .header("sqlite3.h")
 *         .targetPackage("org.sqlite")
 *         .library("sqlite3")
 *         .configuration(Configuration.builder().critical("sqlite3_column_int").build())
 *         .build();
 * }</pre>
 */
public final class RequestBuilder {

    private final List<String> headers = new ArrayList<>();
    private @Nullable String targetPackage;
    private Path outputFolder = Path.of("");
    private @Nullable String headerClassName;
    private final List<String> libraries = new ArrayList<>();
    private final List<Path> includeDirectories = new ArrayList<>();
    private final Map<String, String> macros = new LinkedHashMap<>();
    private final List<String> packages = new ArrayList<>();
    private SelectionRequest selection = SelectionRequest.DEFAULT;
    private @Nullable String target;
    private @Nullable Language language;
    private @Nullable String standard;
    private @Nullable Path sysroot;
    private ShimRequest shim = ShimRequest.NONE;
    private Configuration configuration = Configuration.NONE;
    private @Nullable ConfigurationFile file;
    private final List<Path> usedBy = new ArrayList<>();

    RequestBuilder() {}

    /** A path, or a name to look up on the include path. */
    public RequestBuilder header(String header) {
        headers.add(header);
        return this;
    }

    public RequestBuilder headers(List<String> more) {
        headers.addAll(more);
        return this;
    }

    /** @param name null for the file's, or else the unnamed package */
    public RequestBuilder targetPackage(@Nullable String name) {
        targetPackage = name;
        return this;
    }

    /** Root of the source tree; the current folder by default. */
    public RequestBuilder outputFolder(Path folder) {
        outputFolder = folder;
        return this;
    }

    /** @param name null for the file's, or else one made from the first header */
    public RequestBuilder headerClassName(@Nullable String name) {
        headerClassName = name;
        return this;
    }

    public RequestBuilder library(String library) {
        libraries.add(library);
        return this;
    }

    public RequestBuilder libraries(List<String> more) {
        libraries.addAll(more);
        return this;
    }

    public RequestBuilder includeDirectories(List<Path> more) {
        includeDirectories.addAll(more);
        return this;
    }

    public RequestBuilder macros(Map<String, String> more) {
        macros.putAll(more);
        return this;
    }

    /** Names of packages whose folders, macros and libraries {@code pkg-config} tells. */
    public RequestBuilder packages(List<String> more) {
        packages.addAll(more);
        return this;
    }

    public RequestBuilder selection(SelectionRequest request) {
        selection = request;
        return this;
    }

    /** @param triple null for the file's, or else the host's */
    public RequestBuilder target(@Nullable String triple) {
        target = triple;
        return this;
    }

    /** @param of null for the file's, or else as {@link GenerationRequest#language()} says */
    public RequestBuilder language(@Nullable Language of) {
        language = of;
        return this;
    }

    /** @param name null for the file's, or else the host compiler's */
    public RequestBuilder standard(@Nullable String name) {
        standard = name;
        return this;
    }

    /** @param root null for the file's, or else the compiler's own */
    public RequestBuilder sysroot(@Nullable Path root) {
        sysroot = root;
        return this;
    }

    public RequestBuilder shim(ShimRequest request) {
        shim = request;
        return this;
    }

    /** Idioms said in Java; they take the place of a file's. */
    public RequestBuilder configuration(Configuration idioms) {
        configuration = idioms;
        return this;
    }

    /** Folders of Java sources, and single files: of what is selected only what they mention is bound. */
    public RequestBuilder usedBy(List<Path> sources) {
        usedBy.addAll(sources);
        return this;
    }

    /** A file without errors, or none. */
    public RequestBuilder file(@Nullable ConfigurationFile read) {
        file = read;
        return this;
    }

    /** What is asked for, all in all. */
    public GenerationRequest build() {
        FileSettings settings = file == null ? FileSettings.NONE : file.settings();
        return new GenerationRequest(
                joined(settings.headers(), this::header, headers),
                otherwise(targetPackage, settings.packageName(), ""),
                outputFolder,
                otherwise(headerClassName, settings.headerClass(), null),
                joined(settings.libraries(), this::library, libraries),
                paths(includeDirectories, settings.includeDirs()),
                macros(settings),
                joined(settings.packages(), Entry::text, packages),
                selection(settings),
                otherwise(target, settings.target(), null),
                language != null || settings.language() == null
                        ? language
                        : Language.named(settings.language().text()),
                otherwise(standard, settings.standard(), null),
                sysroot != null || settings.sysroot() == null ? sysroot : resolved(settings.sysroot()),
                shim(settings),
                file != null && configuration.equals(Configuration.NONE) ? file.configuration() : configuration,
                file == null ? null : file.source(),
                paths(usedBy, settings.usedBy()));
    }

    private static <T extends @Nullable String> T otherwise(@Nullable T given, @Nullable Entry entry, T byDefault) {
        if (given != null) {
            return given;
        }
        @SuppressWarnings("unchecked") // T is String, which may be null or not
        T text = entry == null ? byDefault : (T) entry.text();
        return text;
    }

    private static List<String> joined(List<Entry> entries, Function<Entry, String> asText, List<String> given) {
        List<String> all = new ArrayList<>();
        entries.forEach(entry -> all.add(asText.apply(entry)));
        all.addAll(given);
        return all;
    }

    private Path resolved(Entry entry) {
        return file == null ? Path.of(entry.text()) : file.resolve(entry.text());
    }

    /** A header beside the file is meant before one on the include path. */
    private String header(Entry entry) {
        Path beside = resolved(entry);
        return Files.isRegularFile(beside) ? beside.toString() : entry.text();
    }

    /** Archives are read now; other libraries are sought when the bindings run. */
    private String library(Entry entry) {
        Path beside = resolved(entry);
        return entry.text().endsWith(".a") && Files.isRegularFile(beside) ? beside.toString() : entry.text();
    }

    private List<Path> paths(List<Path> given, List<Entry> entries) {
        List<Path> all = new ArrayList<>(given);
        entries.forEach(entry -> all.add(resolved(entry)));
        return all;
    }

    private Map<String, String> macros(FileSettings settings) {
        Map<String, String> all = new LinkedHashMap<>(settings.defines());
        all.putAll(macros);
        return all;
    }

    private ShimRequest shim(FileSettings settings) {
        return new ShimRequest(
                shim.build() || settings.buildShim(),
                shim.later(),
                paths(shim.sources(), settings.sources()),
                joined(settings.macroFunctions(), Entry::text, shim.macroFunctions()),
                shim.skipBroken());
    }

    private SelectionRequest selection(FileSettings settings) {
        return new SelectionRequest(
                names(settings.include(), selection.includes()),
                names(settings.exclude(), selection.excludes()),
                joined(settings.includeHeaders(), Entry::text, selection.includeHeaders()),
                joined(settings.excludeHeaders(), Entry::text, selection.excludeHeaders()),
                settings.includeAll() || selection.includeAll());
    }

    private static Map<DeclarationKind, Set<String>> names(
            Map<DeclarationKind, List<Entry>> entries, Map<DeclarationKind, Set<String>> given) {
        Map<DeclarationKind, Set<String>> all = new EnumMap<>(DeclarationKind.class);
        entries.forEach((kind, names) -> names.forEach(
                name -> all.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(name.text())));
        given.forEach((kind, names) ->
                all.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).addAll(names));
        return all;
    }
}
