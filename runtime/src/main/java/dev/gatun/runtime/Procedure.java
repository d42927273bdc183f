package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/** The functional interface of {@code void (*)(void)}: of all such function pointers to which a header gives no name. */
@FunctionalInterface
public interface Procedure {

    /** The C type. */
    CallbackType<Procedure> TYPE = CallbackType.of(MethodHandles.lookup(), Procedure::of, C.VOID);

    /** What C calls. */
    void call();

    /** A pointer for C to {@code function}, valid until {@code arena} closes. */
    static FunctionPointer<Procedure> allocate(Arena arena, Procedure function) {
        return TYPE.allocate(arena, function);
    }

    /** Makes a function pointer callable. */
    static Procedure of(Pointer<Procedure> pointer) {
        interface Link {
            MethodHandle CALL = TYPE.downcall();
        }
        MemorySegment address = pointer.segment();
        return () -> {
            try {
                Link.CALL.invokeExact(address);
            } catch (Throwable failure) {
                throw Native.failure(failure);
            }
        };
    }

    @SuppressWarnings("unused") // by reflection
    private static void upcall(Procedure function) {
        function.call();
    }
}
