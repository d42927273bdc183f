package dev.gatun.runtime.cpp;

import dev.gatun.runtime.Native;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The functions of Java that a shim may call. */
final class JavaFunctions {

    private JavaFunctions() {}

    /**
     * Tells a shim.
     *
     * @param start a handle of its function for that
     * @param functions what that takes
     */
    static void give(MethodHandle start, MemorySegment functions) {
        try {
            start.invokeExact(functions);
        } catch (UnsatisfiedLinkError _) {
            // a shim that calls nothing, or none at all: calls of its functions say so
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }
}
