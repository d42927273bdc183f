package dev.gatun.runtime.cpp;

import dev.gatun.runtime.C;
import dev.gatun.runtime.Library;
import dev.gatun.runtime.NativeType;
import java.lang.invoke.MethodHandle;

/**
 * The libraries of a C++ header and the shim through which Java calls them. They are sought as {@link Library} says; when the shim is loaded,
 * it is told which functions of Java it may call.
 *
 * <p>Safe for use by several threads.
 */
public final class CppLibrary {

    private final Library library;
    private boolean started;

    private CppLibrary(Library library) {
        this.library = library;
    }

    /**
     * @param owner the class of the bindings: libraries may be resources in its jar
     * @param shim its name, without what {@link System#mapLibraryName} adds
     * @param names of the libraries that the shim needs, in the order of search
     */
    public static CppLibrary of(Class<?> owner, String shim, String... names) {
        return new CppLibrary(Library.of(owner, names).withShim(owner, shim));
    }

    /**
     * The handle that calls a function of the shim. If there is no shim, or it lacks the function, the handle throws {@link
     * UnsatisfiedLinkError} when it is called; the message says how to get one. It throws what C++, or Java called by C++, threw.
     *
     * @param symbol of the shim
     */
    public MethodHandle function(String symbol, NativeType result, NativeType... parameters) {
        start();
        return library.ofShim(symbol, result, parameters);
    }

    /** As {@link Library#function}: a function with C language linkage, which needs no shim. */
    public MethodHandle direct(String symbol, NativeType result, NativeType... parameters) {
        return library.function(symbol, result, parameters);
    }

    /** A handle of the shim's function that is told that Java threw in a call from C++. */
    MethodHandle thrower() {
        return function("gatun_threw", C.VOID, C.LONG_LONG);
    }

    private synchronized void start() {
        if (!started) {
            started = true;
            JavaFunctions.give(library.ofShim("gatun_start", C.VOID, C.POINTER), JavaFunctions.of(this));
        }
    }
}
