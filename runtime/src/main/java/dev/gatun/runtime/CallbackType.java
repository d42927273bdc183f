package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
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
 * <p>A Java exception that leaves a callback doesn't unwind C's frames: C gets 0 (or null, or a record of zeros), or the type's
 * {@linkplain #withDefault declared default}, as result. The exception is kept for the thread and thrown from the downcall that C was
 * called by, as soon as it returns; further exceptions until then are added to the first as
 * {@linkplain Throwable#getSuppressed suppressed}. A thread that C started has no downcall: there the {@linkplain Callbacks#onUncaught handler}
 * gets the exception. If a callback runs below a raw handle of the foreign linker, or a JNI method, the exception stays until the thread's
 * next downcall returns.
 *
 * <p>A callback has a lifetime: an arena's, that of a call, or, with user data, until C frees it. If C calls it later, that call is refused
 * with an {@link ExpiredCallbackException}, which goes the same way as other exceptions, and C gets the default. To that end the code
 * that C calls is never freed, but used again: for a function pointer without user data a late call is refused until the same code gets another
 * function of the same type, which takes some further ones to be allocated; a late call with user data is refused always. The memory for
 * code grows with the number of functions of one type that are alive at one time: some thousands fit into the JVM's code cache. With user
 * data there is one piece of code for all of them, and no such limit.
 *
 * <p>One thing can't be caught: a stack that overflows in the JVM's own frames between C and a callback, by recursion
 * through C without an end, ends the JVM.
 *
 * <p>Safe for use by several threads.
 *
 * @param <F> the generated functional interface
 */
public final class CallbackType<F> implements PointeeType<FunctionPointer<F>> {

    private final String name;
    private final Function<Pointer<F>, F> callable;
    private final NativeType result;
    private final NativeType[] parameters;
    private final Upcalls upcalls;
    private final StubPool stubs;

    /** By parameter that is the user data: the code for all functions with such. */
    private final @Nullable MemorySegment[] byData;

    /** By parameter: the code that frees user data. */
    private final @Nullable MemorySegment[] releasing;

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
        this.stubs = new StubPool(upcalls::ofStub, upcalls.isDroppable());
        this.byData = new @Nullable MemorySegment[parameters.length];
        this.releasing = new @Nullable MemorySegment[parameters.length];
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
        return new CallbackType<>(name, callable, new Upcalls(lookup, name, result, copy, null), result, copy);
    }

    /**
     * The same type, but that C gets this from a callback that throws.
     *
     * @param value for integers, enums and {@code _Bool} the number, for pointers the address
     * @throws IllegalArgumentException if the result type has no such value
     */
    public CallbackType<F> withDefault(long value) {
        return withDefault(Carriers.of(result, value), String.valueOf(value));
    }

    /** As the other, for floating-point results. */
    public CallbackType<F> withDefault(double value) {
        return withDefault(Carriers.of(result, value), String.valueOf(value));
    }

    private CallbackType<F> withDefault(@Nullable Object value, String number) {
        if (value == null) {
            throw new IllegalArgumentException(
                    name + ": " + number + " can't be the default of a function that returns " + result.name());
        }
        return new CallbackType<>(name, callable, upcalls.withDefault(value), result, parameters);
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * A function pointer for C that calls {@code function}. May be called on any thread.
     *
     * @param arena until its end C may call the pointer; afterwards it is refused
     * @throws IllegalStateException if the arena is closed
     * @throws WrongThreadException if the arena is another thread's
     */
    public FunctionPointer<F> allocate(Arena arena, F function) {
        StubPool.Stub stub = stubs.take(Objects.requireNonNull(function, name));
        try {
            return new FunctionPointer<>(Segments.leased(stub.address(), arena, stub::giveBack), this);
        } catch (RuntimeException e) {
            stub.giveBack();
            throw e;
        }
    }

    /**
     * A function pointer and user data for C that call {@code function}: cheap, since all functions of the type share the function pointer.
     *
     * @param arena until its end C may call the function; afterwards it is refused
     * @param data which parameter is the user data
     * @throws IllegalStateException if the arena is closed
     * @throws WrongThreadException if the arena is another thread's
     */
    public BoundCallback<F> bind(Arena arena, F function, int data) {
        MemorySegment pointer = code(data);
        HandleTable table = HandleTable.instance();
        MemorySegment handle = table.put(upcalls, Objects.requireNonNull(function, name));
        try {
            MemorySegment leased = Segments.leased(handle, arena, () -> table.remove(handle));
            return new BoundCallback<>(new FunctionPointer<>(pointer, this), new BoundCallback.Data(leased));
        } catch (RuntimeException e) {
            table.remove(handle);
            throw e;
        }
    }

    /** A function pointer that C may call until what this gives is closed; for null, none. */
    public LentCallback<F> lend(@Nullable F function) {
        if (function == null) {
            return LentCallback.none();
        }
        StubPool.Stub stub = stubs.take(function);
        return new LentCallback<>(new FunctionPointer<>(stub.address(), this), null, stub);
    }

    /**
     * A function pointer and user data that C may call until what this gives is closed; for null, none.
     *
     * @param data which parameter is the user data
     */
    public LentCallback<F> lend(@Nullable F function, int data) {
        return function == null
                ? LentCallback.none()
                : new LentCallback<>(
                        new FunctionPointer<>(code(data), this),
                        HandleTable.instance().put(upcalls, function),
                        null);
    }

    /**
     * A function pointer of this type for C to free user data with: that of any callback type. Calls nothing in Java.
     *
     * @param data which parameter is the user data
     */
    public FunctionPointer<F> releasing(int data) {
        MemorySegment code = releasing[data];
        if (code == null) {
            synchronized (releasing) {
                code = releasing[data];
                if (code == null) {
                    code = upcalls.releasing(data);
                    releasing[data] = code;
                }
            }
        }
        return new FunctionPointer<>(code, this);
    }

    /** A segment is immutable: it doesn't matter how another thread sees it. */
    private MemorySegment code(int data) {
        MemorySegment code = byData[data];
        if (code == null) {
            synchronized (byData) {
                code = byData[data];
                if (code == null) {
                    code = upcalls.ofData(data);
                    byData[data] = code;
                }
            }
        }
        return code;
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
