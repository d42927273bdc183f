package dev.gatun.runtime;

import dev.gatun.runtime.layout.Platform;
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
 *   <li>a name behind a colon ({@code :libsqlite3.so.0}) is the file's own: sought as steps three and five say, and nowhere else;
 *   <li>the file {@link System#mapLibraryName} gives, in the folders of the system property {@code java.library.path};
 *   <li>that file in the folder of the running {@linkplain Platform platform} ({@code META-INF/gatun/linux-x86_64/libsqlite3.so}), as a
 *       resource of the {@linkplain #of(Class, String...) owner}'s module or class loader, in the owner's own jar first;
 *   <li>the same file name as the system's loader finds it ({@code LD_LIBRARY_PATH}, {@code DYLD_LIBRARY_PATH} or {@code
 *       PATH}, the loader's cache and folders);
 *   <li>the file with a version, such as {@code libsqlite3.so.0}, {@code libsqlite3.0.dylib} or {@code sqlite3-0.dll}, the
 *       highest there is, in the folders of these variables and the system's standard ones: what a machine has without the
 *       library's development package;
 *   <li>on macOS, the system's own libraries and frameworks, which are in the loader's cache and no files.
 * </ol>
 *
 * <p>Symbols are sought in the named libraries, in order, and then in the process: libraries that Java code loaded by
 * {@link System#load} or {@link System#loadLibrary}, and the C library. Nothing is loaded before the first symbol is
 * sought. A library that is not found is no failure by itself: its symbols may be in the process. A symbol found
 * nowhere fails when it is used, with an {@link UnsatisfiedLinkError} that says where it was sought.
 *
 * <p>The folder of a resource is extracted, as a whole, into a cache: the system property {@code gatun.cache}, or the system's place for such
 * ({@code ~/.cache/gatun}). What is there is compared with the resource before it is loaded, and other users can't change it. A resource that can't be
 * extracted or loaded is not sought elsewhere: it is the version that the bindings were made for.
 *
 * <p>A {@linkplain #withShim shim} is sought after the named libraries, as steps two to four say. What it was linked with is loaded with it.
 *
 * <p>Safe for use by several threads.
 */
public final class Library {

    private final LibrarySearch search;
    private final CallOptions options;

    private Library(LibrarySearch search, CallOptions options) {
        this.search = search;
        this.options = options;
    }

    /**
     * Libraries by name ({@code sqlite3}) or by path, none of them a resource.
     *
     * @param names in the order of search
     */
    public static Library of(String... names) {
        return new Library(new LibrarySearch(new LibraryFinder(null), names.clone(), null), CallOptions.NONE);
    }

    /**
     * Libraries by name ({@code sqlite3}) or by path.
     *
     * @param owner the class of the bindings: libraries may be resources in its jar
     * @param names in the order of search
     */
    public static Library of(Class<?> owner, String... names) {
        LibraryFinder finder = new LibraryFinder(new BundledLibraries(owner));
        return new Library(new LibrarySearch(finder, names.clone(), null), CallOptions.NONE);
    }

    /** The process: what is loaded already, and the C library. */
    public static Library system() {
        return of();
    }

    /**
     * The same with a C shim: the library that Gatun generates for functions which have no symbol of their own, or types that
     * the foreign linker can't pass.
     *
     * @param owner the class of the bindings: the shim may be a resource in its jar
     * @param name without what {@link System#mapLibraryName} adds
     */
    public Library withShim(Class<?> owner, String name) {
        return new Library(search.with(owner, name), options);
    }

    /** The same, with handles that keep {@code errno} for {@link Errno#last} as a call leaves it: some nanoseconds more for each call. */
    public Library withErrno() {
        return new Library(search, options.withErrno());
    }

    /**
     * The same, with handles for functions that come back within microseconds and never call Java: such a call saves the change to native state
     * and back, and may be given memory of Java's heap, which stays where it is meanwhile. While one runs the garbage collector waits for it,
     * and with it every thread of the JVM. A callback from such a function ends the JVM.
     *
     * <p>Variadic functions are called as ever.
     */
    public Library critical() {
        return new Library(search, options.withCritical());
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
                : Downcalls.link(symbol, address, options, result, parameters);
    }

    /**
     * A function of the shim: the same handle as {@link #function} gives, for types of any kind. If there is no shim, or it lacks
     * the function, the handle throws {@link UnsatisfiedLinkError} when it is called; the message says how to get one.
     *
     * @param name as in the header
     */
    public MethodHandle shim(String name, NativeType result, NativeType... parameters) {
        MemorySegment address = search.findInShim(ShimCalls.symbol(name));
        return address == null
                ? Downcalls.missing(search.describeShim(name), result, parameters)
                : ShimCalls.link(name, address, options, result, parameters);
    }

    /**
     * A function of the shim, as {@link #function} gives others: one that takes and gives plain scalars and addresses.
     *
     * @param symbol the shim's own
     */
    public MethodHandle ofShim(String symbol, NativeType result, NativeType... parameters) {
        MemorySegment address = search.findInShim(symbol);
        return address == null
                ? Downcalls.missing(search.describeShim(symbol), result, parameters)
                : Downcalls.link(symbol, address, options, result, parameters);
    }

    /** A function of the shim if there is a shim that has it, or else the library's own: for what both can do, and the shim faster. */
    public MethodHandle shimOrFunction(String symbol, NativeType result, NativeType... parameters) {
        MemorySegment address = search.findInShim(ShimCalls.symbol(symbol));
        return address == null
                ? function(symbol, result, parameters)
                : ShimCalls.link(symbol, address, options, result, parameters);
    }

    /**
     * A variadic function.
     *
     * @param parameters those before the ellipsis
     */
    public Variadic variadic(String symbol, NativeType result, NativeType... parameters) {
        MemorySegment address = search.find(symbol);
        return new Variadic(
                symbol, address, address == null ? search.describe(symbol) : "", options, result, parameters.clone());
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

    /**
     * A variable that a function of the shim gives the address of.
     *
     * @param name as in the header
     * @param type of the variable, or of its elements
     * @param length of each dimension, if it is an array
     */
    public Variable shimVariable(String name, NativeType type, long... length) {
        if (search.findInShim(ShimCalls.symbol(name)) == null) {
            return new Variable(name, null, search.describeShim(name));
        }
        try {
            return Variable.at(name, (MemorySegment) shim(name, C.POINTER).invokeExact(), type, length);
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    /** As {@link #shimVariable}, where each thread has its own. */
    public ThreadLocalVariable threadLocal(String name, NativeType type, long... length) {
        long elements = 1;
        for (long dimension : length) {
            elements *= dimension;
        }
        return new ThreadLocalVariable(name, shim(name, C.POINTER), Memory.size(type, elements));
    }
}
