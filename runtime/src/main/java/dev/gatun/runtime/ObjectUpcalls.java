package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Linking;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Calls from C++ of methods of Java objects: C++ knows an object by a number, the first argument of each call. For the runtime's classes for
 * C++ only.
 *
 * <p>What Java throws goes through C++ as an exception of C++, which carries a number for it, back to the downcall that runs below; on a thread
 * that C++ started there is none, and the {@linkplain Callbacks#onUncaught handler} gets it besides.
 */
public final class ObjectUpcalls {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final HandleTable TABLE = HandleTable.instance();
    private static final Object OBJECTS = ObjectUpcalls.class;
    private static final Object EXCEPTIONS = Thrown.class;

    private final WeakCode weak = new WeakCode();

    private ObjectUpcalls() {}

    /** Of one class: what its code calls lives as long as this does. */
    public static ObjectUpcalls ofClass() {
        return new ObjectUpcalls();
    }

    /** @param reported whether the handler of uncaught exceptions has had it */
    private record Thrown(Throwable exception, boolean reported) {}

    /** A number for an object, which is kept until {@link #remove}. */
    public static long put(Object object) {
        return TABLE.putNumber(OBJECTS, object);
    }

    /** The object of a number; null if it is none. */
    public static @Nullable Object get(long id) {
        return TABLE.get(id, OBJECTS);
    }

    /** Gives up a number, and gives its object; null if it was no number. */
    public static @Nullable Object remove(long id) {
        Object object = TABLE.get(id, OBJECTS);
        return object != null && TABLE.remove(id) ? object : null;
    }

    /**
     * Machine code, never freed, that calls {@code target} unless the object's class was unloaded.
     *
     * @param name in C++, for messages
     * @param target takes the object and the parameters' carriers, gives the result's carrier
     * @param thrower a handle of the shim's function that takes the number of an exception
     */
    public MemorySegment code(
            String name, MethodHandle target, MethodHandle thrower, NativeType result, NativeType... parameters) {
        NativeType[] all = new NativeType[parameters.length + 1];
        all[0] = C.LONG_LONG;
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        UpcallGuard guard = new UpcallGuard(
                result,
                null,
                find("thrown", void.class, MethodHandle.class, Throwable.class).bindTo(thrower));
        MethodHandle typed = MethodHandles.explicitCastArguments(
                find("object", Object.class, String.class, long.class).bindTo(name),
                MethodType.methodType(target.type().parameterType(0), long.class));
        MethodHandle found = MethodHandles.filterArguments(guard.checkedResult(target), 0, typed);
        MethodHandle called = Narrowing.ofUpcallArguments(guard.guarded(Tracing.of(name, found, result, all)), all);
        boolean droppable = WeakCode.isDroppable(target.type().parameterType(0));
        try {
            return Linking.upcall(
                    droppable ? weak.weak(called, name, new UpcallGuard(result, null)) : called,
                    Downcalls.descriptor(result, all));
        } catch (IllegalCallerException e) {
            throw new UnsatisfiedLinkError(NativeAccess.denied(name));
        }
    }

    /** Machine code, never freed, that calls {@code target} as it is; what that throws is left to the downcall that runs below. */
    public static MemorySegment code(String name, MethodHandle target, NativeType result, NativeType... parameters) {
        MethodHandle guarded = new UpcallGuard(result, null).guarded(target);
        try {
            return Linking.upcall(guarded, Downcalls.descriptor(result, parameters));
        } catch (IllegalCallerException e) {
            throw new UnsatisfiedLinkError(NativeAccess.denied(name));
        }
    }

    @SuppressWarnings("unused") // by reflection
    private static Object object(String name, long id) {
        Object object = TABLE.get(id, OBJECTS);
        if (object == null) {
            throw new ExpiredCallbackException(name + ": called by C++ after its object's end");
        }
        return object;
    }

    @SuppressWarnings("unused") // by reflection
    private static void thrown(MethodHandle thrower, Throwable exception) {
        try {
            boolean reported = !PendingException.isCalledFromJava();
            if (reported) {
                Callbacks.uncaught(exception);
            }
            thrower.invokeExact(TABLE.putNumber(EXCEPTIONS, new Thrown(exception, reported)));
        } catch (Throwable ignored) {
            // no memory or stack to keep it, or the thread's handler threw: all the same, C++'s frames must not be
            // skipped
        }
    }

    /** Leaves an exception that crossed C++ to the downcall that runs below, which C++ is about to return to. Keeps its number. */
    public static void rethrow(long id) {
        if (TABLE.get(id, EXCEPTIONS) instanceof Thrown thrown
                && (!thrown.reported || PendingException.isCalledFromJava())) {
            PendingException.raise(thrown.exception);
        }
    }

    /** The exception of a number; null if it is none. */
    public static @Nullable Throwable exception(long id) {
        return TABLE.get(id, EXCEPTIONS) instanceof Thrown thrown ? thrown.exception : null;
    }

    /** Frees the number of an exception. */
    public static void forget(long id) {
        if (TABLE.get(id, EXCEPTIONS) != null) {
            TABLE.remove(id);
        }
    }

    /** Leaves an exception of C++'s own to the downcall that runs below: that of the shim's function which caught it. */
    public static void raise(Throwable exception) {
        PendingException.raiseBelow(exception);
    }

    private static MethodHandle find(String name, Class<?> result, Class<?>... parameters) {
        try {
            return LOOKUP.findStatic(ObjectUpcalls.class, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
