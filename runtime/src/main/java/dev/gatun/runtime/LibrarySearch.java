package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Loading;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks symbols up in the libraries that {@link Library} names; remembers for messages where it looked. */
final class LibrarySearch {

    private final LibraryFinder finder;
    private final String[] names;
    private final StringBuilder places = new StringBuilder();
    private final @Nullable ShimSearch shim;
    private @Nullable List<SymbolLookup> lookups;
    private boolean denied;

    LibrarySearch(LibraryFinder finder, String[] names, @Nullable ShimSearch shim) {
        this.finder = finder;
        this.names = names;
        this.shim = shim;
    }

    /** The same search with a shim. */
    LibrarySearch with(Class<?> owner, String name) {
        BundledLibraries bundled = finder.bundled();
        boolean same = bundled != null && bundled.owner() == owner;
        LibraryFinder shims = same ? finder : new LibraryFinder(new BundledLibraries(owner));
        return new LibrarySearch(finder, names, new ShimSearch(shims, name));
    }

    synchronized @Nullable MemorySegment find(String symbol) {
        if (lookups == null) {
            try {
                lookups = load();
            } catch (IllegalCallerException e) {
                denied = true;
                lookups = List.of();
            }
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
        return denied ? NativeAccess.denied(symbol) : "no symbol '" + symbol + "': sought in " + places + "the process";
    }

    /** As {@link #find}, in the shim only. */
    synchronized @Nullable MemorySegment findInShim(String symbol) {
        find(symbol); // what the shim was linked with has to be loaded before it
        SymbolLookup lookup = shim == null || denied ? null : shim.lookup();
        return lookup == null ? null : lookup.find(symbol).orElse(null);
    }

    /** The message for a function that the shim was to have; to be used after {@link #findInShim}. */
    synchronized String describeShim(String name) {
        if (denied) {
            return NativeAccess.denied(name);
        }
        return shim == null
                ? "'" + name
                        + "' is called through a C shim, and there is none: generate the bindings with --build-shim"
                : shim.describe(name);
    }

    private List<SymbolLookup> load() {
        List<SymbolLookup> found = new ArrayList<>(names.length + 2);
        for (String name : names) {
            LibraryFinder.Outcome outcome = finder.library(name);
            if (outcome.lookup() == null) {
                places.append("library '").append(name).append("' (");
                places.append(outcome.text()).append("), ");
            } else {
                found.add(outcome.lookup());
                places.append(outcome.text()).append(", ");
            }
        }
        SymbolLookup shims = shim == null ? null : shim.lookup();
        if (shims != null) {
            found.add(shims);
        }
        found.add(Loading.process());
        return found;
    }
}
