package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Linking;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the machine code that C calls for one callback type. What it calls never throws: that would end the JVM. None is ever freed, so that C that
 * calls it too late is refused and finds no other code there.
 *
 * <p>What machine code refers to stays as long as it does. Where the callback type's class loader is one that may be dropped (of a web application, a
 * plug-in), the code refers to its target weakly, so that the loader goes when nothing else needs it: neither the program, nor a function that C may
 * still call. From then on calls are refused. That costs each call a few nanoseconds, which others don't pay.
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
    private final UpcallGuard guard;

    private final WeakCode weak = new WeakCode();

    private @Nullable MethodHandle target;
    private @Nullable MethodHandle ofStub;

    /** @param defaultResult what C gets instead of an exception; null for zeros */
    Upcalls(
            MethodHandles.Lookup lookup,
            String name,
            NativeType result,
            NativeType[] parameters,
            @Nullable Object defaultResult) {
        this.lookup = lookup;
        this.function = lookup.lookupClass();
        this.name = name;
        this.result = result;
        this.parameters = parameters;
        this.guard = new UpcallGuard(result, defaultResult);
    }

    /** The same with another default. */
    Upcalls withDefault(Object value) {
        return new Upcalls(lookup, name, result, parameters, value);
    }

    /** Code that calls what is in a stub's cell. */
    synchronized MemorySegment ofStub(StubPool.Stub stub) {
        if (ofStub == null) {
            ofStub = guard.guarded(withFunction("inCell", StubPool.Stub.class));
        }
        return code(ofStub.bindTo(stub));
    }

    /**
     * Code that calls what the user data stands for.
     *
     * @param data which parameter that is
     */
    synchronized MemorySegment ofData(int data) {
        checkData(data);
        MethodHandle byData = withFunction("byData", MemorySegment.class);
        int[] order = new int[parameters.length + 1];
        order[0] = data;
        for (int i = 0; i < parameters.length; i++) {
            order[i + 1] = i;
        }
        MethodType type = byData.type().dropParameterTypes(0, 1);
        return code(guard.guarded(MethodHandles.permuteArguments(byData, type, order)));
    }

    /** Code that frees the handle that it gets as its parameter {@code data}, and calls nothing. */
    MemorySegment releasing(int data) {
        checkData(data);
        MethodType type = type();
        MethodHandle release = find("release", void.class, MemorySegment.class);
        MethodHandle onlyData =
                MethodHandles.permuteArguments(release, MethodType.methodType(void.class, type.parameterList()), data);
        MethodHandle nothing = MethodHandles.dropArguments(guard.defaultResult(), 0, type.parameterList());
        return code(guard.guarded(MethodHandles.foldArguments(nothing, onlyData)));
    }

    /** Of carriers. */
    private MethodType type() {
        MethodType type = MethodType.methodType(result.carrier());
        for (NativeType parameter : parameters) {
            type = type.appendParameterTypes(parameter.carrier());
        }
        return type;
    }

    private void checkData(int data) {
        Objects.checkIndex(data, parameters.length);
        if (parameters[data].carrier() != MemorySegment.class || parameters[data] instanceof RecordType<?>) {
            throw new IllegalArgumentException(name + ": parameter " + (data + 1) + " is no pointer");
        }
    }

    private MemorySegment code(MethodHandle guarded) {
        MethodHandle called = Narrowing.ofUpcallArguments(guarded, parameters);
        try {
            return Linking.upcall(
                    isDroppable() ? weak.weak(called, name, guard) : called, Downcalls.descriptor(result, parameters));
        } catch (IllegalCallerException e) {
            throw new UnsatisfiedLinkError(NativeAccess.denied(name));
        }
    }

    /** Whether the callback type may be unloaded before the JVM ends. */
    boolean isDroppable() {
        return WeakCode.isDroppable(function);
    }

    /** The method {@code upcall} of the generated interface, which gets its function by a method of this class. */
    private MethodHandle withFunction(String method, Class<?> key) {
        if (target == null) {
            target = makeTarget();
        }
        MethodHandle find = find(method, Object.class, key);
        // without a check: only functions of the type get where these methods find them
        MethodHandle typed = MethodHandles.explicitCastArguments(
                find, MethodType.methodType(target.type().parameterType(0), key));
        return MethodHandles.filterArguments(target, 0, typed);
    }

    private MethodHandle makeTarget() {
        MethodType type = type().insertParameterTypes(0, function);
        try {
            MethodHandle upcall = lookup.findStatic(function, "upcall", type);
            return guard.checkedResult(Tracing.of(name, upcall, result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name + ": " + function.getName() + " lacks the method upcall" + type, e);
        }
    }

    @SuppressWarnings("unused") // by reflection
    private Object inCell(StubPool.Stub stub) {
        Object callback = stub.function();
        if (callback == null) {
            throw new ExpiredCallbackException(name + ": called by C after its lifetime");
        }
        return callback;
    }

    @SuppressWarnings("unused") // by reflection
    private Object byData(MemorySegment data) {
        Object callback = HandleTable.instance().get(data, this);
        if (callback == null) {
            throw new ExpiredCallbackException(
                    name + ": called by C after its lifetime, or with user data that is not its own: " + hex(data));
        }
        return callback;
    }

    @SuppressWarnings("unused") // by reflection
    private void release(MemorySegment data) {
        if (!HandleTable.instance().remove(data)) {
            throw new ExpiredCallbackException(
                    name + ": asked by C to free user data that is freed already, or no callback's: " + hex(data));
        }
    }

    private static String hex(MemorySegment address) {
        return "0x" + Long.toHexString(address.address());
    }

    private MethodHandle find(String method, Class<?> type, Class<?> parameter) {
        try {
            return LOOKUP.findVirtual(Upcalls.class, method, MethodType.methodType(type, parameter))
                    .bindTo(this);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
