package dev.gatun.generator.build;

import dev.gatun.generator.diagnostic.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code pkg-config} says of packages, as far as it concerns bindings.
 *
 * @param includeDirectories in the order of search
 * @param macros name to replacement
 * @param libraries names as for the linker; paths where the package is in a folder of its own
 * @param diagnostics one for each package that it doesn't know
 */
public record Packages(
        List<Path> includeDirectories,
        Map<String, String> macros,
        List<String> libraries,
        List<Diagnostic> diagnostics) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /**
     * Asks for packages by name, each with a version's bound if need be: {@code zlib >= 1.2}.
     *
     * @param environment with {@code PKG_CONFIG} and {@code PKG_CONFIG_PATH}
     */
    public static Packages of(List<String> names, Map<String, String> environment) {
        PackageFlags flags = PackageFlags.of(names, new NativeTools(Path.of("").toAbsolutePath(), environment, LIMIT));
        List<Path> folders = new ArrayList<>();
        Map<String, String> macros = new LinkedHashMap<>();
        List<String> words = flags.compile();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith("-I")) {
                folders.add(Path.of(word.length() > 2 ? word.substring(2) : words.get(++i)));
            } else if (word.equals("-isystem")) {
                folders.add(Path.of(words.get(++i)));
            } else if (word.startsWith("-D")) {
                String definition = word.substring(2);
                int equals = definition.indexOf('=');
                macros.put(
                        equals < 0 ? definition : definition.substring(0, equals),
                        equals < 0 ? "1" : definition.substring(equals + 1));
            }
        }
        return new Packages(folders, macros, libraries(flags.link()), flags.diagnostics());
    }

    private static List<String> libraries(List<String> words) {
        List<Path> folders = new ArrayList<>();
        List<String> libraries = new ArrayList<>();
        for (String word : words) {
            if (word.startsWith("-L") && word.length() > 2) {
                folders.add(Path.of(word.substring(2)));
            } else if (word.startsWith("-l")) {
                libraries.add(place(word.substring(2), folders));
            }
        }
        return libraries;
    }

    /** The system's loader doesn't know the folders of packages that are elsewhere. */
    private static String place(String library, List<Path> folders) {
        for (Path folder : folders) {
            Path file = folder.resolve(System.mapLibraryName(library));
            if (Files.isRegularFile(file)) {
                return file.toString();
            }
        }
        return library;
    }
}
