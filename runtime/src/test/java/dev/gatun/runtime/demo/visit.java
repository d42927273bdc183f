package dev.gatun.runtime.demo;

import dev.gatun.runtime.C;
import dev.gatun.runtime.CallbackType;
import dev.gatun.runtime.FunctionPointer;
import dev.gatun.runtime.Native;
import dev.gatun.runtime.Pointer;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * <pre>{@code
 * typedef int (*visit)(const point *p, void *data)
 * }</pre>
 */
@FunctionalInterface
public interface visit {

    /** The function type. */
    CallbackType<visit> TYPE = CallbackType.of(MethodHandles.lookup(), visit::of, C.INT, C.POINTER, C.POINTER);

    /** What C calls. */
    int call(@Nullable point p, @Nullable Pointer<?> data);

    /** A function pointer that calls {@code function}, valid until {@code arena} closes. */
    static FunctionPointer<visit> allocate(Arena arena, visit function) {
        return TYPE.allocate(arena, function);
    }

    /** Makes a function pointer callable. */
    static visit of(Pointer<visit> pointer) {
        interface Link {
            MethodHandle CALL = TYPE.downcall();
        }
        MemorySegment address = pointer.segment();
        return (p, data) -> {
            try {
                return (int) Link.CALL.invokeExact(address, Native.address(p), Native.address(data));
            } catch (Throwable e) {
                throw Native.failure(e);
            }
        };
    }

    @SuppressWarnings("unused") // found by CallbackType
    private static int upcall(visit function, MemorySegment p, MemorySegment data) {
        return function.call(point.TYPE.at(p), Pointer.of(data));
    }
}
