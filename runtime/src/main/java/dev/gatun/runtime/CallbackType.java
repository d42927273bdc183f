package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of functions that C calls, and of function pointers that C gives.
 *
 * <p>A Java exception that leaves a callback doesn't unwind C's frames: C gets 0 (or null, or a record of zeros) as
 * result. The exception is kept for the thread and thrown from the downcall that C was called by, as soon as it
 * returns; further exceptions until then are added to the first as {@linkplain Throwable#getSuppressed suppressed}. A
 * thread that C started has no downcall: there the thread's {@linkplain Thread#getUncaughtExceptionHandler() uncaught
 * exception handler} gets the exception. If a callback runs below a raw handle of the foreign linker, or a JNI method,
 * the exception stays until the thread's next downcall returns.
 *
 * <p>One thing can't be caught: a stack that overflows in the JVM's own frames between C and a callback, by recursion
 * through C without an end, ends the JVM.
 *
 * @param <F> the generated functional interface
 */
public final class CallbackType<F> implements PointeeType<FunctionPointer<F>> {

    private final String name;
    private final Function<Pointer<F>, F> callable;
    private final NativeType result;
    private final NativeType[] parameters;
    private final Upcalls upcalls;

    private CallbackType(
            String name,
            Function<Pointer<F>, F> callable,
            Upcalls upcalls,
            NativeType result,
            NativeType[] parameters) {
        this.name = name;
        this.callable = callable;
        this.upcalls = upcalls;
        this.result = result;
        this.parameters = parameters;
    }

    /**
     * A type.
     *
     * @param lookup of {@code F} itself, which has a private static method {@code upcall} that takes an {@code F} and then the parameters'
     *     carriers, and returns the result's carrier
     * @param callable makes an {@code F} that calls a function pointer
     */
    public static <F> CallbackType<F> of(
            MethodHandles.Lookup lookup,
            Function<Pointer<F>, F> callable,
            NativeType result,
            NativeType... parameters) {
        NativeType[] copy = parameters.clone();
        String name = lookup.lookupClass().getSimpleName();
        return new CallbackType<>(name, callable, new Upcalls(lookup, name, result, copy), result, copy);
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * A function pointer for C that calls {@code function}. May be called on any thread.
     *
     * @param arena until its end C may call the pointer: not after, which nobody can check
     */
    public FunctionPointer<F> allocate(Arena arena, F function) {
        return new FunctionPointer<>(upcalls.stub(arena, Objects.requireNonNull(function, name)), this);
    }

    /**
     * A new handle that calls functions of this type: takes the function's address, then the parameters. A record as
     * result is as in {@link Library#function}, the address comes first all the same. To be kept in a static final
     * field.
     */
    public MethodHandle downcall() {
        return Downcalls.link(name, result, parameters);
    }

    /** An {@code F} that calls a function pointer. */
    F function(Pointer<F> pointer) {
        return callable.apply(pointer);
    }

    @Override
    public @Nullable FunctionPointer<F> at(MemorySegment address) {
        return address.address() == 0 ? null : new FunctionPointer<>(address, this);
    }

    @Override
    public String toString() {
        return name;
    }
}
