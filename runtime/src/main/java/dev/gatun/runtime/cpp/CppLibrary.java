package dev.gatun.runtime.cpp;

import dev.gatun.runtime.C;
import dev.gatun.runtime.Library;
import dev.gatun.runtime.Native;
import dev.gatun.runtime.NativeType;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The libraries of a C++ header and the shim through which Java calls them. They are sought as {@link Library} says; when the shim is loaded,
 * it is told which functions of Java it may call.
 *
 * <p>Safe for use by several threads.
 */
public final class CppLibrary {

    private final Library library;
    private final List<Thrown.Factory> exceptions;
    private boolean started;
    private @Nullable MethodHandle lender;

    private CppLibrary(Library library, List<Thrown.Factory> exceptions) {
        this.library = library;
        this.exceptions = exceptions;
    }

    /**
     * @param owner the class of the bindings: libraries may be resources in its jar
     * @param shim its name, without what {@link System#mapLibraryName} adds
     * @param names of the libraries that the shim needs, in the order of search
     */
    public static CppLibrary of(Class<?> owner, String shim, String... names) {
        return new CppLibrary(Library.of(owner, names).withShim(owner, shim), List.of());
    }

    /**
     * The same, where C++ throws objects of classes that have Java exceptions of their own.
     *
     * @param exceptions constructors, by the shim's numbers of the classes
     */
    public CppLibrary withExceptions(Thrown.Factory... exceptions) {
        return new CppLibrary(library, List.of(exceptions));
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

    /** What makes the Java exception of a class of the header; null for no such number. */
    Thrown.@Nullable Factory exception(int number) {
        return number >= 0 && number < exceptions.size() ? exceptions.get(number) : null;
    }

    /** Lets C++ delete the object of an exception. */
    void drop(MemorySegment keeper) {
        try {
            function("gatun_drop", C.VOID, C.POINTER).invokeExact(keeper);
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    /** A handle of the shim's function that frees what a {@link ResultBuffer} refers to. */
    MethodHandle release() {
        return function("gatun_release", C.VOID, C.POINTER);
    }

    /** A handle of the shim's function that is told that Java threw in a call from C++. */
    MethodHandle thrower() {
        return function("gatun_threw", C.VOID, C.LONG_LONG);
    }

    /** A handle of the shim's function that gives memory for a result of Java. */
    synchronized MethodHandle lender() {
        MethodHandle found = lender;
        if (found == null) {
            found = function("gatun_lend", C.POINTER, C.POINTER, C.SIZE_T);
            lender = found;
        }
        return found;
    }

    private synchronized void start() {
        if (!started) {
            JavaFunctions.give(library.ofShim("gatun_start", C.VOID, C.POINTER), JavaFunctions.of(this));
            started = true;
        }
    }
}
