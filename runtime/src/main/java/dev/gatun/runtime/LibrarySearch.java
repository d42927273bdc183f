package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Loading;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The search that {@link Library} documents; remembers for messages where it looked. */
final class LibrarySearch {

    /** Where Linux distributions and macOS keep libraries. */
    private static final String[] STANDARD_FOLDERS = {
        "/usr/local/lib", "/lib64", "/usr/lib64", "/lib", "/usr/lib", "/opt/homebrew/lib"
    };

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
                        name.contains("/")
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
        return name.contains("/") || name.contains(File.separator)
                ? tryFile(Path.of(name))
                : byName(System.mapLibraryName(name));
    }

    private @Nullable SymbolLookup byName(String fileName) {
        for (String folder : System.getProperty("java.library.path", "").split(File.pathSeparator, -1)) {
            Path file = Path.of(folder, fileName);
            if (!folder.isEmpty() && Files.exists(file)) {
                SymbolLookup lookup = tryFile(file);
                if (lookup != null) {
                    return lookup;
                }
            }
        }
        try {
            SymbolLookup lookup = Loading.named(fileName);
            places.append(fileName).append(", ");
            return lookup;
        } catch (IllegalArgumentException e) {
            return versioned(fileName);
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

    private @Nullable SymbolLookup versioned(String fileName) {
        List<Path> candidates = new ArrayList<>();
        String loaderPath = System.getenv("LD_LIBRARY_PATH");
        for (String folder : (loaderPath == null ? "" : loaderPath).split(File.pathSeparator, -1)) {
            addVersions(folder, fileName, candidates);
        }
        for (String folder : STANDARD_FOLDERS) {
            addVersions(folder, fileName, candidates);
            addVersions(folder + "/" + multiarch(), fileName, candidates);
        }
        for (Path candidate : candidates) {
            SymbolLookup lookup = tryFile(candidate);
            if (lookup != null) {
                return lookup;
            }
        }
        return null;
    }

    private static void addVersions(String folder, String fileName, List<Path> candidates) {
        if (folder.isEmpty() || !Files.isDirectory(Path.of(folder))) {
            return;
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder), fileName + ".*")) {
            files.forEach(found::add);
        } catch (IOException e) {
            return; // a folder that can't be read has nothing for us
        }
        found.sort((a, b) -> compareVersions(b.toString(), a.toString()));
        candidates.addAll(found);
    }

    /** Compares runs of digits by their value. */
    static int compareVersions(String a, String b) {
        String[] left = a.split("\\.", -1);
        String[] right = b.split("\\.", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = isNumber(left[i]) && isNumber(right[i])
                    ? Long.compare(Long.parseLong(left[i]), Long.parseLong(right[i]))
                    : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Debian's name of the folder for libraries of this architecture. */
    private static String multiarch() {
        return System.getProperty("os.arch").replace("amd64", "x86_64") + "-linux-gnu";
    }
}
