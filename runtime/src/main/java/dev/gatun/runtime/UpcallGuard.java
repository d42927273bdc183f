package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** What stands between C and a callback: everything that may be thrown is caught, and C gets a result that it can take. */
final class UpcallGuard {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final NativeType result;
    private final @Nullable Object defaultValue;
    private final MethodHandle raise;

    /**
     * For one callback type.
     *
     * @param defaultValue a carrier of the result; null for zeros
     */
    UpcallGuard(NativeType result, @Nullable Object defaultValue) {
        this(result, defaultValue, find("raise", void.class, Throwable.class));
    }

    /** @param raise takes what was thrown; must not throw */
    UpcallGuard(NativeType result, @Nullable Object defaultValue, MethodHandle raise) {
        this.result = result;
        this.defaultValue = defaultValue;
        this.raise = raise;
    }

    /** A handle that gives the result as C takes it, and never throws. */
    MethodHandle guarded(MethodHandle upcall) {
        MethodType type = upcall.type();
        MethodHandle fallback =
                MethodHandles.foldArguments(MethodHandles.dropArguments(defaultResult(), 0, Throwable.class), raise);
        MethodHandle caught = MethodHandles.catchException(upcall, Throwable.class, fallback);
        MethodHandle nested = find("setPendingAside", Object.class, MethodHandle.class, Object[].class)
                .bindTo(caught)
                .asCollector(Object[].class, type.parameterCount())
                .asType(type);
        MethodHandle none = MethodHandles.dropArguments(find("nonePending", boolean.class), 0, type.parameterList());
        return MethodHandles.guardWithTest(none, caught, nested);
    }

    /** A handle that throws where the linker would end the JVM, or lose part of a number. */
    MethodHandle checkedResult(MethodHandle upcall) {
        MethodHandle checked = upcall;
        if (result instanceof RecordType) {
            MethodHandle copy = find("copyOfRecord", MemorySegment.class, long.class, MemorySegment.class);
            checked = MethodHandles.filterReturnValue(upcall, MethodHandles.insertArguments(copy, 0, result.size()));
        } else if (result.carrier() == MemorySegment.class) {
            checked = MethodHandles.filterReturnValue(
                    upcall, find("checkPointer", MemorySegment.class, MemorySegment.class));
        }
        return Narrowing.ofUpcallResult(checked, result);
    }

    /** Gives what C gets instead of an exception. */
    MethodHandle defaultResult() {
        if (result instanceof VoidType) {
            return MethodHandles.zero(void.class);
        }
        Object value = defaultValue == null ? zero() : defaultValue;
        return Narrowing.ofUpcallResult(MethodHandles.constant(result.carrier(), value), result);
    }

    private Object zero() {
        if (result instanceof RecordType) {
            return memory(result.size()).asReadOnly();
        }
        Class<?> carrier = result.carrier();
        return carrier == MemorySegment.class
                ? MemorySegment.NULL
                : java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(carrier, 1), 0);
    }

    @SuppressWarnings("unused") // by reflection
    private static boolean nonePending() {
        return PendingException.none();
    }

    @SuppressWarnings("unused") // by reflection
    private static void raise(Throwable exception) {
        try {
            PendingException.raise(exception);
        } catch (Throwable ignored) {
            // no memory or stack to keep it, or the thread's handler threw: all the same, C's frames must not be
            // unwound
        }
    }

    /** The linker would end the JVM for a null or a heap segment. */
    @SuppressWarnings("unused") // by reflection
    private static MemorySegment checkPointer(MemorySegment result) {
        if (!result.isNative()) {
            throw new IllegalArgumentException("callback returned a pointer to the Java heap");
        }
        return result;
    }

    /** So that a result too small, or closed by another thread, fails here and not in the linker. */
    @SuppressWarnings("unused") // by reflection
    private static MemorySegment copyOfRecord(long size, MemorySegment result) {
        return memory(size).copyFrom(result.asSlice(0, size));
    }

    private static MemorySegment memory(long size) {
        return MemorySegment.ofArray(new long[Math.toIntExact(Math.ceilDiv(size, Long.BYTES))])
                .asSlice(0, size);
    }

    @SuppressWarnings("unused") // by reflection
    private static Object setPendingAside(MethodHandle caught, Object[] arguments) throws Throwable {
        Throwable pending = PendingException.take();
        try {
            return caught.invokeWithArguments(arguments);
        } finally {
            if (pending != null) {
                PendingException.restore(pending);
            }
        }
    }

    private static MethodHandle find(String name, Class<?> result, Class<?>... parameters) {
        try {
            return LOOKUP.findStatic(UpcallGuard.class, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
