package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Loading;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.SymbolLookup;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds and loads one library as {@link Library} documents.
 *
 * @param bundled null where nothing is bundled
 */
record LibraryFinder(@Nullable BundledLibraries bundled) {

    private static final HostSystem SYSTEM = HostSystem.current();

    private static final String NOT_EXECUTABLE = "; if the folder is mounted without the right to execute (noexec), -D"
            + CacheLocation.PROPERTY + "=FOLDER chooses another";

    /**
     * What became of a library.
     *
     * @param lookup null if it is not loaded
     * @param text the file, or why the library is not loaded
     */
    record Outcome(@Nullable SymbolLookup lookup, String text) {}

    /** A library by name or by path. */
    Outcome library(String name) {
        if (SYSTEM.isPath(name)) {
            Outcome file = path(name);
            return file == null ? new Outcome(null, "not found: no such file that can be loaded") : file;
        }
        if (name.startsWith(":")) {
            return named(name.substring(1));
        }
        Outcome found = inLibraryPath(System.mapLibraryName(name), LibraryFinder::file);
        found = found == null ? bundled(name) : found;
        found = found == null ? system(System.mapLibraryName(name)) : found;
        found = found == null ? versioned(name) : found;
        for (String file : SYSTEM.unseenFiles(name)) {
            found = found == null ? system(file) : found;
        }
        return found == null ? new Outcome(null, "not found: " + missing(name)) : found;
    }

    /** A library by the name of its file, as linkers take it behind a colon. */
    private static Outcome named(String fileName) {
        Outcome found = inLibraryPath(fileName, LibraryFinder::file);
        found = found == null ? system(fileName) : found;
        return found == null
                ? new Outcome(
                        null,
                        "not found: no " + fileName + " in java.library.path="
                                + System.getProperty("java.library.path", "") + " or the system's folders")
                : found;
    }

    /** A shim by name; null if it is not found. One that can't be loaded is not passed over. */
    @Nullable Outcome shim(String name) {
        Outcome found = inLibraryPath(System.mapLibraryName(name), file -> loaded(file.toAbsolutePath()));
        found = found == null ? bundled(name) : found;
        return found == null ? system(System.mapLibraryName(name)) : found;
    }

    private static @Nullable Outcome path(String name) {
        try {
            return file(Path.of(name));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static @Nullable Outcome inLibraryPath(String fileName, Function<Path, ? extends @Nullable Outcome> load) {
        for (String folder : System.getProperty("java.library.path", "").split(File.pathSeparator, -1)) {
            Path file = Path.of(folder, fileName);
            if (!folder.isEmpty() && Files.exists(file)) {
                Outcome found = load.apply(file);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Outcome bundled(String name) {
        URL resource = bundled == null ? null : bundled.find(name);
        if (resource == null) {
            return null;
        }
        try {
            Path file = bundled.extract(resource);
            return isLibrary(file)
                    ? loaded(file)
                    : new Outcome(null, "can't be loaded: " + resource + " is no library");
        } catch (IOException e) {
            return new Outcome(null, "can't be loaded: " + resource + ": " + e.getMessage());
        }
    }

    private static Outcome loaded(Path file) {
        try {
            return new Outcome(Loading.file(file), file.toString());
        } catch (IllegalArgumentException e) {
            String failure = Loading.failure(file);
            return new Outcome(null, "can't be loaded: " + failure + (isNotExecutable(failure) ? NOT_EXECUTABLE : ""));
        }
    }

    /** As glibc and musl put it. */
    private static boolean isNotExecutable(String failure) {
        return failure.contains("failed to map segment") || failure.contains("Operation not permitted");
    }

    private static @Nullable Outcome system(String fileName) {
        try {
            return new Outcome(Loading.named(fileName), fileName);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A file that is no library (a linker script, another architecture) is passed over. */
    private static @Nullable Outcome file(Path file) {
        try {
            if (!isLibrary(file)) {
                return null; // the JVM warns of files that are no libraries
            }
            return new Outcome(Loading.file(file.toAbsolutePath()), file.toString());
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Linker scripts have a library's name too. */
    private static boolean isLibrary(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return SYSTEM.startsLibrary(in.readNBytes(4));
        }
    }

    private static @Nullable Outcome versioned(String name) {
        for (String folder : SYSTEM.folders(System.getProperty("os.arch", ""), System.getenv())) {
            for (String file : SYSTEM.versions(name, files(folder))) {
                Outcome found = file(Path.of(folder, file));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A folder that is missing or can't be read has nothing for us. */
    private static List<String> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return List.of();
        }
    }

    /** Where a library that is not found was sought. */
    String missing(String name) {
        String path = "no " + System.mapLibraryName(name) + " in java.library.path="
                + System.getProperty("java.library.path", "");
        return bundled == null
                ? path + " or the system's folders"
                : path + ", " + BundledLibraries.folder() + " or the system's folders" + bundled.others(name);
    }
}
