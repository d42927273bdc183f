package dev.gatun.cli;

import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.read.ConfigurationReader;
import dev.gatun.generator.preprocess.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** The arguments of a command that reads headers, checked and put into the words of the generator. */
final class HeaderArguments {

    private final Arguments arguments;

    HeaderArguments(Arguments arguments) {
        this.arguments = arguments;
    }

    /** The configuration file; null where none is given. Its classes are loaded for that only. */
    @Nullable ConfigurationFile config() throws UsageException {
        Path file = arguments.file(HeaderOptions.CONFIG);
        return file == null ? null : ConfigurationReader.read(file);
    }

    /** @param config without errors; null for none */
    GenerationRequest request(@Nullable ConfigurationFile config) throws UsageException {
        List<String> headers = headers();
        if (headers.isEmpty() && (config == null || config.settings().headers().isEmpty())) {
            throw new UsageException(
                    "no header given",
                    config == null
                            ? "name at least one, as in: gatun generate zlib.h"
                            : "name at least one, here or in the configuration, as in headers: [zlib.h]");
        }
        if (headers.contains("")) {
            throw new UsageException("a header's name is empty", null);
        }
        return GenerationRequest.builder()
                .headers(headers)
                .targetPackage(targetPackage())
                .outputFolder(Arguments.path("-o", arguments.value("-o", "")))
                .headerClassName(headerClassName())
                .libraries(libraries())
                .includeDirectories(includeFolders())
                .macros(macros())
                .packages(arguments.values("--pkg-config"))
                .selection(selection())
                .target(arguments.value("--target", null))
                .language(language())
                .standard(arguments.value("--std", null))
                .sysroot(sysroot())
                .shim(shim())
                .usedBy(usedBy())
                .file(config)
                .build();
    }

    private List<Path> usedBy() throws UsageException {
        List<Path> sources = new ArrayList<>();
        for (String source : arguments.values("--used-by")) {
            sources.add(Arguments.path("--used-by", source));
        }
        return sources;
    }

    private @Nullable Path sysroot() throws UsageException {
        String folder = arguments.value("--sysroot", null);
        if (folder == null) {
            return null;
        }
        Path root = Arguments.path("--sysroot", folder);
        if (!Files.isDirectory(root)) {
            throw new UsageException("no folder '" + folder + "' for --sysroot", "name the root of the target's files");
        }
        return root.toAbsolutePath();
    }

    private ShimRequest shim() throws UsageException {
        List<Path> sources = new ArrayList<>();
        for (String source : arguments.values("--source")) {
            sources.add(Arguments.path("--source", source));
        }
        return new ShimRequest(
                arguments.flag("--build-shim"),
                false,
                sources,
                arguments.values("--macro-function"),
                arguments.flag("--skip-broken"));
    }

    /** Folders named with {@code -I} that are none. */
    List<Path> missingFolders() throws UsageException {
        List<Path> missing = new ArrayList<>(includeFolders());
        missing.removeIf(Files::isDirectory);
        return missing;
    }

    private @Nullable Language language() throws UsageException {
        String name = arguments.value("--language", null);
        Language language = name == null ? null : Language.named(name);
        if (name != null && language == null) {
            throw new UsageException("language '" + name + "' is not read", "write --language c, or --language c++");
        }
        return language;
    }

    private @Nullable String targetPackage() throws UsageException {
        String name = arguments.value("-t", null);
        if (name != null && !name.isEmpty() && !SourceVersion.isName(name, SourceVersion.latest())) {
            throw new UsageException(
                    "'" + name + "' is not a legal Java package name",
                    "use identifiers joined by dots that are no Java keywords, as in -t org.sqlite");
        }
        return name;
    }

    private @Nullable String headerClassName() throws UsageException {
        String name = arguments.value("--header-class-name", null);
        if (name != null
                && (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name, SourceVersion.latest()))) {
            throw new UsageException(
                    "'" + name + "' is not a legal Java class name",
                    "use an identifier that is no Java keyword, as in --header-class-name Sqlite");
        }
        return name;
    }

    /** Frameworks are found in folders of the include path, so theirs are such, behind the others. */
    private List<Path> includeFolders() throws UsageException {
        List<Path> folders = new ArrayList<>();
        for (String option : List.of("-I", "-F")) {
            for (String folder : arguments.values(option)) {
                folders.add(Arguments.path(option, folder));
            }
        }
        return folders;
    }

    /** {@code <stdio.h>} is what {@code stdio.h} is, once the shell has let it through. */
    private List<String> headers() {
        return arguments.operands().stream()
                .map(name -> name.startsWith("<") && name.endsWith(">") ? name.substring(1, name.length() - 1) : name)
                .toList();
    }

    private List<String> libraries() throws UsageException {
        List<String> libraries = new ArrayList<>();
        for (String library : arguments.values("-l")) {
            if (library.isEmpty() || library.equals(":")) {
                throw new UsageException("a library's name is empty", null);
            }
            // behind the colon is a file, by its path or by its own name; a path needs no colon
            boolean path = library.startsWith(":") && (library.contains("/") || library.contains("\\"));
            libraries.add(path ? library.substring(1) : library);
        }
        for (String framework : arguments.values(GenerateCommand.FRAMEWORK)) {
            libraries.add(framework(framework));
        }
        return libraries;
    }

    /** The library in a framework's folder; one of the system's is found by its name, and is no file there. */
    private String framework(String name) throws UsageException {
        for (String folder : arguments.values("-F")) {
            Path framework = Arguments.path("-F", folder).resolve(name + ".framework");
            if (Files.isDirectory(framework)) {
                return framework.resolve(name).toAbsolutePath().toString();
            }
        }
        return name;
    }

    private Map<String, String> macros() throws UsageException {
        Map<String, String> macros = new LinkedHashMap<>();
        for (String definition : arguments.values("-D")) {
            int equals = definition.indexOf('=');
            String name = equals < 0 ? definition : definition.substring(0, equals);
            if (!isMacroName(name)) {
                throw new UsageException("'" + name + "' is not a legal macro name", "write -D NAME or -D NAME=VALUE");
            }
            macros.put(name, equals < 0 ? "1" : definition.substring(equals + 1));
        }
        return macros;
    }

    /** An identifier of C23 6.4.2.1, with the dollar sign that GCC and Clang allow. */
    private static boolean isMacroName(String name) {
        return SourceVersion.isIdentifier(name);
    }

    private SelectionRequest selection() {
        return new SelectionRequest(
                names("--include-"),
                names("--exclude-"),
                arguments.values("--include-header"),
                arguments.values("--exclude-header"),
                arguments.flag("--include-all"));
    }

    private Map<DeclarationKind, Set<String>> names(String prefix) {
        Map<DeclarationKind, Set<String>> byKind = new EnumMap<>(DeclarationKind.class);
        for (String kind : HeaderOptions.KINDS) {
            List<String> names = arguments.values(prefix + kind);
            if (!names.isEmpty()) {
                byKind.put(DeclarationKind.valueOf(kind.toUpperCase(Locale.ROOT)), new LinkedHashSet<>(names));
            }
        }
        return byKind;
    }
}
