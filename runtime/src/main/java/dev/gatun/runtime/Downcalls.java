package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Linking;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/** Makes the handles of calls from Java to C. */
final class Downcalls {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Downcalls() {}

    /**
     * A handle that calls the function at {@code address}, or says why it can't.
     *
     * @param how the call goes
     * @param variadic what the linker has to know of a variadic function
     */
    static MethodHandle link(
            String symbol,
            MemorySegment address,
            CallOptions how,
            NativeType result,
            NativeType[] parameters,
            Linker.Option... variadic) {
        try {
            FunctionDescriptor type = descriptor(result, parameters);
            Linker.Option[] options = options(how, variadic);
            MethodHandle call =
                    how.errno() ? capturing(address, type, options) : Linking.downcall(address, type, options);
            return Tracing.of(symbol, checked(call, result, parameters), result, parameters);
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return unsupported(symbol, e, type(result, parameters));
        } catch (IllegalCallerException e) {
            return missing(NativeAccess.denied(symbol), result, parameters);
        }
    }

    private static Linker.Option[] options(CallOptions how, Linker.Option... variadic) {
        List<Linker.Option> options = new ArrayList<>(List.of(variadic));
        if (how.errno()) {
            options.add(Errno.option());
        }
        if (how.critical() && variadic.length == 0) {
            options.add(Linker.Option.critical(true));
        }
        return options.toArray(Linker.Option[]::new);
    }

    /** The segment for the captured state comes behind the address, which is bound, and the allocator. */
    private static MethodHandle capturing(MemorySegment address, FunctionDescriptor type, Linker.Option... options) {
        MethodHandle call = Linking.downcall(address, type, options);
        int position = call.type().parameterCount() - type.argumentLayouts().size() - 1;
        return MethodHandles.collectArguments(call, position, Errno.SEGMENT);
    }

    /** As {@link #link}; the function's address is the handle's first parameter. */
    static MethodHandle link(String name, NativeType result, NativeType[] parameters) {
        MethodType type = type(result, parameters).insertParameterTypes(0, MemorySegment.class);
        try {
            MethodHandle call = checked(Linking.downcall(descriptor(result, parameters)), result, parameters);
            return Tracing.of(name, call, result, parameters);
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return unsupported(name, e, type);
        }
    }

    /** A handle that throws {@link UnsatisfiedLinkError}. */
    static MethodHandle missing(String message, NativeType result, NativeType[] parameters) {
        return throwing("missingSymbol", message, type(result, parameters));
    }

    private static MethodHandle unsupported(String symbol, RuntimeException cause, MethodType type) {
        return throwing("unsupportedType", symbol + " can't be called: " + cause.getMessage(), type);
    }

    private static MethodHandle throwing(String factory, String message, MethodType type) {
        try {
            MethodHandle make =
                    LOOKUP.findStatic(Downcalls.class, factory, MethodType.methodType(Throwable.class, String.class));
            MethodHandle thrower = MethodHandles.throwException(type.returnType(), Throwable.class);
            return MethodHandles.dropArguments(
                    MethodHandles.collectArguments(thrower, 0, make.bindTo(message)), 0, type.parameterList());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @SuppressWarnings("unused") // by reflection
    private static Throwable missingSymbol(String message) {
        return new UnsatisfiedLinkError(message);
    }

    @SuppressWarnings("unused") // by reflection
    private static Throwable unsupportedType(String message) {
        return new UnsupportedOperationException(message);
    }

    /** The linker's handle with the carriers' types, and the check for what callbacks threw. */
    private static MethodHandle checked(MethodHandle handle, NativeType result, NativeType[] parameters) {
        MethodHandle exact = Narrowing.ofDowncall(handle, result, parameters);
        return MethodHandles.filterReturnValue(exact, PendingException.check(result.carrier()));
    }

    /** The type of a function's handle. */
    static MethodType type(NativeType result, NativeType[] parameters) {
        List<Class<?>> carriers = new ArrayList<>(parameters.length + 1);
        if (ShimCalls.isByAddress(result)) {
            carriers.add(SegmentAllocator.class);
        }
        for (NativeType parameter : parameters) {
            carriers.add(parameter.carrier());
        }
        return MethodType.methodType(result.carrier(), carriers);
    }

    static FunctionDescriptor descriptor(NativeType result, NativeType[] parameters) {
        MemoryLayout[] layouts = new MemoryLayout[parameters.length];
        for (int i = 0; i < layouts.length; i++) {
            layouts[i] = parameters[i].layout();
        }
        return result instanceof VoidType
                ? FunctionDescriptor.ofVoid(layouts)
                : FunctionDescriptor.of(result.layout(), layouts);
    }
}
