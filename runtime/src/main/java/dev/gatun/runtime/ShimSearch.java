package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Loading;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the library with a header's shim, as {@link Library} documents; remembers for messages why it was not found. */
final class ShimSearch {

    private final Class<?> owner;
    private final String fileName;
    private boolean sought;
    private @Nullable SymbolLookup lookup;
    private String obstacle = "";

    ShimSearch(Class<?> owner, String name) {
        this.owner = owner;
        this.fileName = System.mapLibraryName(name);
    }

    /** The shim's symbols; null if it can't be found or loaded. */
    synchronized @Nullable SymbolLookup lookup() {
        if (!sought) {
            sought = true;
            lookup = find();
        }
        return lookup;
    }

    /** The message for a function that the shim should have. */
    synchronized String describe(String name) {
        String what = "'" + name + "' is called through the C shim " + fileName;
        return lookup != null
                ? what + ", which has no such function: generate and build it anew (gatun generate --build-shim)"
                : what + ", which " + obstacle;
    }

    private @Nullable SymbolLookup find() {
        for (String folder : System.getProperty("java.library.path", "").split(File.pathSeparator, -1)) {
            Path file = Path.of(folder, fileName).toAbsolutePath();
            if (!folder.isEmpty() && Files.isRegularFile(file)) {
                return load(file);
            }
        }
        try {
            return Loading.named(fileName);
        } catch (IllegalArgumentException e) {
            return resource();
        }
    }

    private @Nullable SymbolLookup load(Path file) {
        try {
            return Loading.file(file);
        } catch (IllegalArgumentException e) {
            obstacle = "can't be loaded: " + Loading.failure(file);
            return null;
        }
    }

    /**
     * Loads a copy of the resource. It is in a new folder that nobody else may write to, so that what is loaded is what was copied.
     */
    private @Nullable SymbolLookup resource() {
        try (InputStream in = owner.getResourceAsStream("/" + fileName)) {
            if (in == null) {
                obstacle =
                        "was not found: build it (gatun generate --build-shim), then put its folder into java.library.path ("
                                + System.getProperty("java.library.path", "")
                                + ") or the file on the class path, at the root";
                return null;
            }
            Path folder = Files.createTempDirectory("gatun");
            Path file = folder.resolve(fileName);
            try {
                Files.copy(in, file);
                return load(file);
            } finally {
                discard(file);
                discard(folder);
            }
        } catch (IOException e) {
            obstacle = "can't be copied from the class path: " + e;
            return null;
        }
    }

    /** A loaded file needs its name no longer, save on Windows, which keeps it until the JVM ends. */
    private static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
