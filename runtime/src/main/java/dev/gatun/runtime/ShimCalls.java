package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Makes handles that call functions of the C shim. There everything that is not a plain scalar goes by address: parameters by a pointer
 * to {@code const}, a result by one more parameter in front. 16-bit floats go as their bits.
 */
final class ShimCalls {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle PLACE =
            find("place", MemorySegment.class, NativeType.class, SegmentAllocator.class);
    private static final MethodHandle READABLE =
            find("readable", MemorySegment.class, NativeType.class, MemorySegment.class);
    private static final MethodHandle FROM_FLOAT16 = find("fromFloat16", short.class, float.class);
    private static final MethodHandle TO_FLOAT16 = find("toFloat16", float.class, short.class);
    private static final MethodHandle FROM_BF16 = find("fromBf16", short.class, float.class);
    private static final MethodHandle TO_BF16 = find("toBf16", float.class, short.class);

    private ShimCalls() {}

    /** The shim's symbol for a function of the header. */
    static String symbol(String name) {
        return "gatun_" + name;
    }

    /** A handle as {@link Downcalls#link} makes it, for a function of the shim. */
    static MethodHandle link(
            String name, MemorySegment address, CallOptions options, NativeType result, NativeType... parameters) {
        boolean out = isByAddress(result);
        NativeType[] lowered = new NativeType[parameters.length + (out ? 1 : 0)];
        MethodHandle[] filters = new MethodHandle[lowered.length];
        int at = 0;
        if (out) {
            lowered[at++] = C.POINTER;
        }
        for (NativeType parameter : parameters) {
            filters[at] = argument(parameter);
            lowered[at++] = lowered(parameter);
        }
        MethodHandle call = Downcalls.link(name, address, options, out ? C.VOID : lowered(result), lowered);
        MethodHandle filtered = MethodHandles.filterArguments(call, 0, filters);
        if (out) {
            return returningPlace(filtered, result);
        }
        MethodHandle lift = result(result);
        return lift == null ? filtered : MethodHandles.filterReturnValue(filtered, lift);
    }

    /** Turns a function that writes its result to an address into one that takes an allocator and returns the place. */
    private static MethodHandle returningPlace(MethodHandle call, NativeType result) {
        MethodHandle place = MethodHandles.dropArguments(
                MethodHandles.identity(MemorySegment.class),
                1,
                call.type().parameterList().subList(1, call.type().parameterCount()));
        MethodHandle both = MethodHandles.foldArguments(place, call);
        return MethodHandles.collectArguments(both, 0, PLACE.bindTo(result));
    }

    static boolean isByAddress(NativeType type) {
        return type instanceof RecordType<?> || type instanceof VectorType;
    }

    private static NativeType lowered(NativeType type) {
        return switch (type) {
            case RecordType<?> _, VectorType _ -> C.POINTER;
            case CFloat16 _, CBfloat16 _ -> C.UNSIGNED_SHORT;
            case ScalarType _, VoidType _ -> type;
        };
    }

    private static @Nullable MethodHandle argument(NativeType type) {
        return switch (type) {
            case RecordType<?> _, VectorType _ -> READABLE.bindTo(type);
            case CFloat16 _ -> FROM_FLOAT16;
            case CBfloat16 _ -> FROM_BF16;
            case ScalarType _, VoidType _ -> null;
        };
    }

    private static @Nullable MethodHandle result(NativeType type) {
        return switch (type) {
            case CFloat16 _ -> TO_FLOAT16;
            case CBfloat16 _ -> TO_BF16;
            case RecordType<?> _, VectorType _, ScalarType _, VoidType _ -> null;
        };
    }

    @SuppressWarnings("unused") // by reflection
    private static MemorySegment place(NativeType type, SegmentAllocator allocator) {
        return allocator.allocate(type.size(), type.alignment());
    }

    /** As many bytes as C reads, at an address that C may read them from. */
    @SuppressWarnings("unused") // by reflection
    private static MemorySegment readable(NativeType type, MemorySegment value) {
        MemorySegment segment = Segments.sized(value, type.size(), type.name());
        boolean usable = segment.isNative() && (segment.address() & (type.alignment() - 1)) == 0;
        return usable
                ? segment
                : Arena.ofAuto().allocate(type.size(), type.alignment()).copyFrom(segment);
    }

    @SuppressWarnings("unused") // by reflection
    private static short fromFloat16(float value) {
        return Float.floatToFloat16(value);
    }

    @SuppressWarnings("unused") // by reflection
    private static float toFloat16(short bits) {
        return Float.float16ToFloat(bits);
    }

    @SuppressWarnings("unused") // by reflection
    private static short fromBf16(float value) {
        return CBfloat16.fromFloat(value);
    }

    @SuppressWarnings("unused") // by reflection
    private static float toBf16(short bits) {
        return CBfloat16.toFloat(bits);
    }

    private static MethodHandle find(String name, Class<?> result, Class<?>... parameters) {
        try {
            return LOOKUP.findStatic(ShimCalls.class, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
