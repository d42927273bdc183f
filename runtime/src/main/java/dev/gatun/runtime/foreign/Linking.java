package dev.gatun.runtime.foreign;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Makes handles that call C, and stubs that C calls. */
@SuppressWarnings("restricted") // the purpose of this class
public final class Linking {

    private static final Linker LINKER = Linker.nativeLinker();

    private Linking() {}

    /**
     * A handle that calls the function at {@code symbol}.
     *
     * @throws IllegalArgumentException if the linker can't pass one of the types
     */
    public static MethodHandle downcall(MemorySegment symbol, FunctionDescriptor type, Linker.Option... options) {
        // Safe as far as the header tells the truth of the library: the type is made from the function's declaration.
        return LINKER.downcallHandle(symbol, type, options);
    }

    /** As the other, for any function of a type: the handle's first parameter is the function's address. */
    public static MethodHandle downcall(FunctionDescriptor type, Linker.Option... options) {
        // Safe as far as the pointer's declared type is true.
        return LINKER.downcallHandle(type, options);
    }

    /** A function pointer, valid until {@code arena} closes, that calls {@code target}, which must not throw. */
    public static MemorySegment upcall(MethodHandle target, FunctionDescriptor type, Arena arena) {
        // Safe as far as C doesn't call it after the arena's end: that lifetime is the caller's choice and word.
        // Nothing is thrown
        // through C frames: the one caller of this method wraps its target so.
        return LINKER.upcallStub(target, type, arena);
    }
}
