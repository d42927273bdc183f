package dev.gatun.runtime.foreign;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;

/** Loads libraries. They stay loaded as long as the JVM runs, so that no address in them is ever stale. */
@SuppressWarnings("restricted") // the purpose of this class
public final class Loading {

    private Loading() {}

    /**
     * Loads a file.
     *
     * @throws IllegalArgumentException if it can't be loaded
     */
    public static SymbolLookup file(Path path) {
        // Safe as far as the library's initialisers are: it is the one that the bindings' user named.
        return SymbolLookup.libraryLookup(path, Arena.global());
    }

    /**
     * Loads what the system's loader finds under a name.
     *
     * @throws IllegalArgumentException if it finds nothing, or can't load it
     */
    public static SymbolLookup named(String name) {
        // As above.
        return SymbolLookup.libraryLookup(name, Arena.global());
    }

    /** Why a file can't be loaded, in the words of the system's loader; empty where it can be. */
    public static String failure(Path path) {
        try {
            // As above; to be asked only when the other way has failed, which gives no reason.
            System.load(path.toString());
            return "";
        } catch (UnsatisfiedLinkError e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** What Java code loaded by {@link System#loadLibrary} through this class loader, then the C library. */
    public static SymbolLookup process() {
        return SymbolLookup.loaderLookup().or(Linker.nativeLinker().defaultLookup());
    }
}
