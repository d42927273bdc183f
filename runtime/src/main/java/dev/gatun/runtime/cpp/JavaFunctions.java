package dev.gatun.runtime.cpp;

import dev.gatun.runtime.C;
import dev.gatun.runtime.Hold;
import dev.gatun.runtime.Native;
import dev.gatun.runtime.NativeType;
import dev.gatun.runtime.ObjectUpcalls;
import dev.gatun.runtime.VoidType;
import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The functions of Java that a shim may call: {@code gatun_java} of the shim. */
final class JavaFunctions {

    /** One set for all shims. */
    private static final class Code {
        static final List<MemorySegment> FUNCTIONS = List.of(
                code("raise", C.VOID, C.LONG_LONG, C.POINTER),
                code("raiseJava", C.VOID, C.LONG_LONG),
                code("releaseJava", C.VOID, C.LONG_LONG),
                code("describeJava", C.INT32_T, C.LONG_LONG, C.POINTER, C.INT32_T),
                code("release", C.LONG_LONG, C.LONG_LONG));
    }

    private JavaFunctions() {}

    /** For the shim of a library: what {@code gatun_start} takes. */
    static MemorySegment of(CppLibrary library) {
        MemorySegment functions = Arena.global().allocate(ValueLayout.ADDRESS, 1 + Code.FUNCTIONS.size());
        functions.set(ValueLayout.JAVA_LONG, 0, ObjectUpcalls.put(new WeakReference<>(library)));
        for (int i = 0; i < Code.FUNCTIONS.size(); i++) {
            functions.setAtIndex(ValueLayout.ADDRESS, i + 1L, Code.FUNCTIONS.get(i));
        }
        return functions;
    }

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

    private static MemorySegment code(String method, NativeType result, NativeType... parameters) {
        MethodType type = MethodType.methodType(result instanceof VoidType ? void.class : result.carrier());
        for (NativeType parameter : parameters) {
            type = type.appendParameterTypes(parameter.carrier());
        }
        try {
            MethodHandle target = MethodHandles.lookup().findStatic(JavaFunctions.class, method, type);
            return ObjectUpcalls.code(method, target, result, parameters);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @SuppressWarnings("unused") // called by C++
    private static void raise(long shim, MemorySegment thrown) {
        Object library = ObjectUpcalls.get(shim) instanceof WeakReference<?> known ? known.get() : null;
        Exceptions.raise((CppLibrary) library, thrown);
    }

    @SuppressWarnings("unused") // called by C++
    private static void raiseJava(long exception) {
        ObjectUpcalls.rethrow(exception);
    }

    @SuppressWarnings("unused") // called by C++
    private static void releaseJava(long exception) {
        ObjectUpcalls.forget(exception);
    }

    /** Writes what an exception says, as far as it fits, with a terminator. Gives the number of bytes before that. */
    @SuppressWarnings("unused") // called by C++
    private static int describeJava(long exception, MemorySegment text, int size) {
        byte[] bytes = String.valueOf(ObjectUpcalls.exception(exception)).getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, size - 1);
        while (length < bytes.length && length > 0 && (bytes[length] & 0xc0) == 0x80) {
            length--; // not within a character
        }
        MemorySegment target = Segments.sized(text, size, "text of an exception");
        MemorySegment.copy(bytes, 0, target, ValueLayout.JAVA_BYTE, 0, length);
        target.set(ValueLayout.JAVA_BYTE, length, (byte) 0);
        return length;
    }

    /** What an object of C++ referred to that is being destroyed. */
    private record Ending(List<Hold.Needed> needed) {}

    /** An object or function that C++ needs no more. Gives the number of what is to be released after an object's destructor; 0 for nothing. */
    @SuppressWarnings("unused") // called by C++
    private static long release(long id) {
        switch (ObjectUpcalls.remove(id)) {
            case CppObject object -> {
                List<Hold.Needed> needed = Director.destroyed(object);
                return needed.isEmpty() ? 0 : ObjectUpcalls.put(new Ending(needed));
            }
            case Ending ending -> ending.needed.forEach(Hold.Needed::close);
            case null, default -> {}
        }
        return 0;
    }
}
