package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * Where functions and variables are looked up by name.
 *
 * <p>A library's name is found in this order:
 *
 * <ol>
 *   <li>a name with a folder in it ({@code ./libdemo.so}, {@code /opt/lib/libdemo.so}) is that file and nothing else;
 *   <li>the file {@link System#mapLibraryName} gives, in the folders of the system property {@code java.library.path};
 *   <li>the same file name as the system's loader finds it ({@code LD_LIBRARY_PATH}, the loader's cache and folders);
 *   <li>the file with a version, such as {@code libsqlite3.so.0}, the highest there is, in the folders of {@code
 *       LD_LIBRARY_PATH} and the system's standard ones: what a machine has without the library's development package.
 * </ol>
 *
 * <p>Symbols are sought in the named libraries, in order, and then in the process: libraries that Java code loaded by
 * {@link System#load} or {@link System#loadLibrary}, and the C library. Nothing is loaded before the first symbol is
 * sought. A library that is not found is no failure by itself: its symbols may be in the process. A symbol found
 * nowhere fails when it is used, with an {@link UnsatisfiedLinkError} that says where it was sought.
 *
 * <p>Safe for use by several threads.
 */
public final class Library {

    private final LibrarySearch search;

    private Library(String... names) {
        this.search = new LibrarySearch(names);
    }

    /**
     * Libraries by name ({@code sqlite3}) or by path.
     *
     * @param names in the order of search
     */
    public static Library of(String... names) {
        return new Library(names.clone());
    }

    /** The process: what is loaded already, and the C library. */
    public static Library system() {
        return new Library();
    }

    /** A symbol's address, a segment of size 0; null if there is no such symbol. */
    public @Nullable MemorySegment find(String symbol) {
        return search.find(symbol);
    }

    /**
     * The handle that calls a function. Its type has exactly the types' {@linkplain NativeType#carrier() carriers}; if
     * the result is a record, {@link java.lang.foreign.SegmentAllocator} comes first. If the symbol is missing, or the
     * linker can't pass one of the types, the handle throws when it is called: {@link UnsatisfiedLinkError}, {@link
     * UnsupportedOperationException}.
     *
     * <p>After the call the handle throws what a callback threw meanwhile: see {@link CallbackType}.
     */
    public MethodHandle function(String symbol, NativeType result, NativeType... parameters) {
        MemorySegment address = search.find(symbol);
        return address == null
                ? Downcalls.missing(search.describe(symbol), result, parameters)
                : Downcalls.link(symbol, address, result, parameters);
    }

    /**
     * A variadic function.
     *
     * @param parameters those before the ellipsis
     */
    public Variadic variadic(String symbol, NativeType result, NativeType... parameters) {
        MemorySegment address = search.find(symbol);
        return new Variadic(
                symbol, address, address == null ? search.describe(symbol) : "", result, parameters.clone());
    }

    /**
     * A variable.
     *
     * @param type of the variable, or of its elements
     * @param length of each dimension, if it is an array
     */
    public Variable variable(String symbol, NativeType type, long... length) {
        MemorySegment address = search.find(symbol);
        return address == null
                ? new Variable(symbol, null, search.describe(symbol))
                : Variable.at(symbol, address, type, length);
    }
}
