package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Linking;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Makes the stubs of one callback type. What a stub calls never throws: that would end the JVM.
 *
 * <p>Linked on first use: most callback types of a large header are never used.
 */
final class Upcalls {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final MethodHandles.Lookup lookup;
    private final Class<?> function;
    private final String name;
    private final NativeType result;
    private final NativeType[] parameters;
    private @Nullable MethodHandle target;
    private @Nullable FunctionDescriptor descriptor;

    Upcalls(MethodHandles.Lookup lookup, String name, NativeType result, NativeType[] parameters) {
        this.lookup = lookup;
        this.function = lookup.lookupClass();
        this.name = name;
        this.result = result;
        this.parameters = parameters;
    }

    MemorySegment stub(Arena arena, Object callback) {
        MethodHandle linked;
        FunctionDescriptor type;
        synchronized (this) {
            type = descriptor == null ? Downcalls.descriptor(result, parameters) : descriptor;
            linked = target == null ? makeTarget() : target;
            descriptor = type;
            target = linked;
        }
        return Linking.upcall(linked.bindTo(callback), type, arena);
    }

    /** The method {@code upcall} of the generated interface, with everything that it may throw caught. */
    private MethodHandle makeTarget() {
        MethodType type = type();
        try {
            MethodHandle upcall = lookup.findStatic(function, "upcall", type);
            MethodHandle guarded = guarded(Narrowing.ofUpcallResult(checkedResult(upcall), result));
            return Narrowing.ofUpcallArguments(guarded, parameters);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name + ": " + function.getName() + " lacks the method upcall" + type, e);
        }
    }

    private MethodType type() {
        MethodType type = MethodType.methodType(result.carrier(), function);
        for (NativeType parameter : parameters) {
            type = type.appendParameterTypes(parameter.carrier());
        }
        return type;
    }

    private MethodHandle guarded(MethodHandle upcall) throws ReflectiveOperationException {
        MethodType type = upcall.type();
        MethodHandle raise =
                LOOKUP.findStatic(Upcalls.class, "raise", MethodType.methodType(void.class, Throwable.class));
        MethodHandle fallback = MethodHandles.foldArguments(
                MethodHandles.dropArguments(defaultResult(type.returnType()), 0, Throwable.class), raise);
        MethodHandle caught = MethodHandles.catchException(upcall, Throwable.class, fallback);
        MethodHandle nested = LOOKUP.findStatic(
                        Upcalls.class,
                        "setPendingAside",
                        MethodType.methodType(Object.class, MethodHandle.class, Object[].class))
                .bindTo(caught)
                .asCollector(Object[].class, type.parameterCount())
                .asType(type);
        MethodHandle none = LOOKUP.findStatic(PendingException.class, "none", MethodType.methodType(boolean.class));
        return MethodHandles.guardWithTest(MethodHandles.dropArguments(none, 0, type.parameterList()), caught, nested);
    }

    private MethodHandle checkedResult(MethodHandle upcall) throws ReflectiveOperationException {
        if (result.carrier() != MemorySegment.class) {
            return upcall;
        }
        MethodType filter = MethodType.methodType(MemorySegment.class, MemorySegment.class);
        MethodHandle check = result instanceof RecordType
                ? MethodHandles.insertArguments(
                        LOOKUP.findStatic(Upcalls.class, "copyOfRecord", filter.insertParameterTypes(0, long.class)),
                        0,
                        result.size())
                : LOOKUP.findStatic(Upcalls.class, "checkPointer", filter);
        return MethodHandles.filterReturnValue(upcall, check);
    }

    private MethodHandle defaultResult(Class<?> carrier) {
        if (carrier == MemorySegment.class) {
            MemorySegment value = result instanceof RecordType
                    ? MemorySegment.ofArray(new long[Math.toIntExact(Math.ceilDiv(result.size(), Long.BYTES))])
                            .asSlice(0, result.size())
                            .asReadOnly()
                    : MemorySegment.NULL;
            return MethodHandles.constant(MemorySegment.class, value);
        }
        return MethodHandles.zero(carrier);
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
        MemorySegment copy = MemorySegment.ofArray(new long[Math.toIntExact(Math.ceilDiv(size, Long.BYTES))]);
        return copy.asSlice(0, size).copyFrom(result.asSlice(0, size));
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
}
