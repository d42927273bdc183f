package dev.gatun.runtime;

import java.lang.foreign.SymbolLookup;
import org.jspecify.annotations.Nullable;

/** Finds the library with a header's shim, as {@link Library} documents; remembers for messages why it was not found. */
final class ShimSearch {

    private final LibraryFinder finder;
    private final String name;
    private boolean sought;
    private LibraryFinder.@Nullable Outcome outcome;

    ShimSearch(LibraryFinder finder, String name) {
        this.finder = finder;
        this.name = name;
    }

    /** The shim's symbols; null if it can't be found or loaded. */
    synchronized @Nullable SymbolLookup lookup() {
        if (!sought) {
            sought = true;
            outcome = finder.shim(name);
        }
        return outcome == null ? null : outcome.lookup();
    }

    /** The message for a function that the shim should have; to be used after {@link #lookup}. */
    synchronized String describe(String function) {
        String what = "'" + function + "' is called through the C shim " + System.mapLibraryName(name) + ", which ";
        if (outcome == null) {
            return what + "was not found: " + finder.missing(name)
                    + "; build it (gatun generate --build-shim) and put it into one of these";
        }
        return what
                + (outcome.lookup() == null
                        ? outcome.text()
                        : "has no such function: generate and build it anew (gatun generate --build-shim)");
    }
}
