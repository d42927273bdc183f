package dev.gatun.runtime.cpp;

import dev.gatun.runtime.C;
import dev.gatun.runtime.Native;
import dev.gatun.runtime.NativeType;
import dev.gatun.runtime.ObjectUpcalls;
import dev.gatun.runtime.VoidType;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.IdentityHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of functions that Java and C++ give each other: a {@code std::function}, or pointers to functions.
 *
 * <p>C++ keeps a Java function as long as it has a copy of the {@code std::function} that calls it. A pointer to a function has nothing that tells
 * its end: a Java function that became one is kept for ever, and C++ has room for 64 of a type; the same Java function is always the same pointer.
 *
 * <p>What a Java function throws goes through C++ as an exception, and comes out of the Java method that has called C++.
 *
 * @param <F> the generated functional interface
 */
public final class CallableType<F> {

    private final MethodHandles.Lookup lookup;
    private final CppLibrary library;
    private final String name;
    private final String prefix;
    private final Function<CppFunction, F> caller;
    private final boolean pointer;
    private final NativeType result;
    private final NativeType[] parameters;
    private final IdentityHashMap<F, Long> pointers = new IdentityHashMap<>();
    private final ObjectUpcalls upcalls = ObjectUpcalls.ofClass();
    private boolean linked;

    private CallableType(
            MethodHandles.Lookup lookup,
            CppLibrary library,
            String name,
            String prefix,
            Function<CppFunction, F> caller,
            boolean pointer,
            NativeType result,
            NativeType[] parameters) {
        this.lookup = lookup;
        this.library = library;
        this.name = name;
        this.prefix = prefix;
        this.caller = caller;
        this.pointer = pointer;
        this.result = result;
        this.parameters = parameters;
    }

    /**
     * A {@code std::function}.
     *
     * @param lookup of {@code F} itself, which has a private static method {@code upcall} that takes an {@code F} and the parameters' carriers, and
     *     gives the result's
     * @param name in C++
     * @param prefix of the names of its functions in the shim
     * @param caller makes an {@code F} that calls a function of C++
     */
    public static <F> CallableType<F> function(
            MethodHandles.Lookup lookup,
            CppLibrary library,
            String name,
            String prefix,
            Function<CppFunction, F> caller,
            NativeType result,
            NativeType... parameters) {
        return new CallableType<>(lookup, library, name, prefix, caller, false, result, parameters.clone());
    }

    /** Pointers to functions; as {@link #function} otherwise. */
    public static <F> CallableType<F> pointer(
            MethodHandles.Lookup lookup,
            CppLibrary library,
            String name,
            String prefix,
            Function<CppFunction, F> caller,
            NativeType result,
            NativeType... parameters) {
        return new CallableType<>(lookup, library, name, prefix, caller, true, result, parameters.clone());
    }

    /** The number by which C++ gets a function, and which it gives up; 0 for null. */
    public long give(@Nullable F function) {
        if (function == null) {
            return 0;
        }
        link();
        if (!pointer) {
            return ObjectUpcalls.put(function);
        }
        synchronized (pointers) {
            return pointers.computeIfAbsent(function, ObjectUpcalls::put);
        }
    }

    /** The function that C++ gave; null for none. */
    public @Nullable F take(MemorySegment address) {
        if (address.address() == 0) {
            return null;
        }
        return caller.apply(pointer ? new CppFunction(address) : CppFunction.owned(address, () -> delete(address)));
    }

    private void delete(MemorySegment address) {
        try {
            library.function(prefix + "_delete", C.VOID, C.POINTER).invokeExact(address);
        } catch (Throwable e) {
            throw Native.failure(e, name);
        }
    }

    /** Tells the shim what calls Java. */
    private synchronized void link() {
        if (linked) {
            return;
        }
        Class<?> function = lookup.lookupClass();
        Class<?> carrier = result instanceof VoidType ? void.class : result.carrier();
        MethodType type = MethodType.methodType(carrier, function);
        for (NativeType parameter : parameters) {
            type = type.appendParameterTypes(parameter.carrier());
        }
        try {
            MethodHandle upcall = lookup.findStatic(function, "upcall", type);
            MemorySegment code = upcalls.code(name, upcall, library.thrower(), result, parameters);
            library.function(prefix + "_upcall", C.VOID, C.POINTER).invokeExact(code);
        } catch (Throwable e) {
            throw Native.failure(e);
        }
        linked = true;
    }

    @Override
    public String toString() {
        return name;
    }
}
