package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Loading;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The search that {@link Library} documents; remembers for messages where it looked. */
final class LibrarySearch {

    private static final HostSystem SYSTEM = HostSystem.current();

    private final String[] names;
    private final StringBuilder places = new StringBuilder();
    private final @Nullable ShimSearch shim;
    private @Nullable List<SymbolLookup> lookups;

    LibrarySearch(String[] names, @Nullable ShimSearch shim) {
        this.names = names;
        this.shim = shim;
    }

    /** The same search with a shim. */
    LibrarySearch with(ShimSearch search) {
        return new LibrarySearch(names, search);
    }

    synchronized @Nullable MemorySegment find(String symbol) {
        if (lookups == null) {
            lookups = load();
        }
        for (SymbolLookup lookup : lookups) {
            Optional<MemorySegment> address = lookup.find(symbol);
            if (address.isPresent()) {
                return address.get();
            }
        }
        return null;
    }

    /** The message for a missing symbol; to be used after {@link #find}. */
    synchronized String describe(String symbol) {
        return "no symbol '" + symbol + "': sought in " + places + "the process";
    }

    /** As {@link #find}, in the shim only. */
    synchronized @Nullable MemorySegment findInShim(String symbol) {
        find(symbol); // what the shim was linked with has to be loaded before it
        SymbolLookup lookup = shim == null ? null : shim.lookup();
        return lookup == null ? null : lookup.find(symbol).orElse(null);
    }

    /** The message for a function that the shim was to have; to be used after {@link #findInShim}. */
    String describeShim(String name) {
        return shim == null
                ? "'" + name
                        + "' is called through a C shim, and there is none: generate the bindings with --build-shim"
                : shim.describe(name);
    }

    private List<SymbolLookup> load() {
        List<SymbolLookup> found = new ArrayList<>(names.length + 1);
        for (String name : names) {
            SymbolLookup lookup = library(name);
            if (lookup == null) {
                places.append("library '").append(name).append("' (not found: no ");
                places.append(
                        SYSTEM.isPath(name)
                                ? "such file that can be loaded"
                                : System.mapLibraryName(name) + " in java.library.path="
                                        + System.getProperty("java.library.path", "") + " or the system's folders");
                places.append("), ");
            } else {
                found.add(lookup);
            }
        }
        SymbolLookup shims = shim == null ? null : shim.lookup();
        if (shims != null) {
            found.add(shims);
        }
        found.add(Loading.process());
        return found;
    }

    private @Nullable SymbolLookup library(String name) {
        if (!SYSTEM.isPath(name)) {
            return byName(name, System.mapLibraryName(name));
        }
        try {
            return tryFile(Path.of(name));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private @Nullable SymbolLookup byName(String name, String fileName) {
        for (String folder : System.getProperty("java.library.path", "").split(File.pathSeparator, -1)) {
            Path file = Path.of(folder, fileName);
            if (!folder.isEmpty() && Files.exists(file)) {
                SymbolLookup lookup = tryFile(file);
                if (lookup != null) {
                    return lookup;
                }
            }
        }
        SymbolLookup loaders = tryName(fileName);
        if (loaders == null) {
            loaders = versioned(name);
        }
        for (String file : SYSTEM.unseenFiles(name)) {
            loaders = loaders == null ? tryName(file) : loaders;
        }
        return loaders;
    }

    private @Nullable SymbolLookup tryName(String fileName) {
        try {
            SymbolLookup lookup = Loading.named(fileName);
            places.append(fileName).append(", ");
            return lookup;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A file that is no library (a linker script, another architecture) is passed over. */
    private @Nullable SymbolLookup tryFile(Path file) {
        try {
            if (isText(file)) {
                return null; // the JVM warns of files that are no libraries
            }
            SymbolLookup lookup = Loading.file(file.toAbsolutePath());
            places.append(file).append(", ");
            return lookup;
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether a file starts as no library does on any system; linker scripts have a library's name too. */
    private static boolean isText(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (byte start : in.readNBytes(4)) {
                if (start < ' ' || start == 0x7F) {
                    return false;
                }
            }
            return true;
        }
    }

    private @Nullable SymbolLookup versioned(String name) {
        for (String folder : SYSTEM.folders(System.getProperty("os.arch", ""), System.getenv())) {
            for (String file : SYSTEM.versions(name, files(folder))) {
                SymbolLookup lookup = tryFile(Path.of(folder, file));
                if (lookup != null) {
                    return lookup;
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
}
