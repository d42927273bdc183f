package dev.gatun.runtime.cpp;

import dev.gatun.runtime.C;
import dev.gatun.runtime.Library;
import dev.gatun.runtime.Native;
import dev.gatun.runtime.ObjectUpcalls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** What a shim of C++ and the runtime know of each other. */
final class JavaLink {

    private static final Map<Library, JavaLink> LINKS = Collections.synchronizedMap(new WeakHashMap<>());
    private static final MemorySegment FUNCTIONS = functions();

    private final MethodHandle thrower;

    private JavaLink(Library library) {
        this.thrower = library.function("gatun_throw", C.VOID, C.LONG_LONG);
        try {
            library.function("gatun_start", C.VOID, C.POINTER).invokeExact(FUNCTIONS);
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    static JavaLink of(Library library) {
        return LINKS.computeIfAbsent(library, JavaLink::new);
    }

    /** A handle of the shim's function that says that an upcall ends with an exception. */
    MethodHandle thrower() {
        return thrower;
    }

    private static MemorySegment functions() {
        MemorySegment functions = Arena.global().allocate(ValueLayout.ADDRESS, 2);
        functions.setAtIndex(ValueLayout.ADDRESS, 0, code("release"));
        functions.setAtIndex(ValueLayout.ADDRESS, 1, code("rethrow"));
        return functions;
    }

    private static MemorySegment code(String method) {
        try {
            MethodHandle target = MethodHandles.lookup()
                    .findStatic(JavaLink.class, method, MethodType.methodType(void.class, long.class));
            return ObjectUpcalls.code(method, target, C.VOID, C.LONG_LONG);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @SuppressWarnings("unused") // called by C++
    private static void release(long id) {
        if (!ObjectUpcalls.forget(id) && ObjectUpcalls.remove(id) instanceof JavaPart part) {
            part.destroyedByCpp();
        }
    }

    @SuppressWarnings("unused") // called by C++
    private static void rethrow(long id) {
        ObjectUpcalls.rethrow(id);
    }
}
