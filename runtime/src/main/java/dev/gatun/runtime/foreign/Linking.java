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

    /** A function pointer, never freed, that calls {@code target}, which must not throw. */
    public static MemorySegment upcall(MethodHandle target, FunctionDescriptor type) {
        // Safe: C never calls what is no more, and the one caller of this method wraps its target so that nothing is
        // thrown through C's frames.
        return LINKER.upcallStub(target, type, Arena.global());
    }
}
