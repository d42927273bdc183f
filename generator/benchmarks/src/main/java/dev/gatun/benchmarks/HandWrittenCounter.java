package dev.gatun.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The functions of {@code counter_c.h} by handles of the linker. */
final class HandWrittenCounter {

    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup LIBRARY = library();

    static final MethodHandle ADD = handle("counter_add", FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG));
    static final MethodHandle LENGTH = handle("counter_length", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
    static final MethodHandle VISITED = handle("counter_visited", FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_LONG));
    static final MethodHandle LAST = handle("counter_last", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS, JAVA_LONG));
    static final MethodHandle NEW = handle("counter_new", FunctionDescriptor.of(ADDRESS, JAVA_LONG));
    static final MethodHandle DELETE = handle("counter_delete", FunctionDescriptor.ofVoid(ADDRESS));

    private HandWrittenCounter() {}

    @SuppressWarnings("restricted")
    private static SymbolLookup library() {
        System.loadLibrary("counter_c");
        return SymbolLookup.loaderLookup();
    }

    @SuppressWarnings("restricted")
    private static MethodHandle handle(String name, FunctionDescriptor descriptor) {
        return LINKER.downcallHandle(LIBRARY.findOrThrow(name), descriptor);
    }

    /** A pointer to {@link #visit}. */
    @SuppressWarnings("restricted")
    static MemorySegment visitor(Arena arena) {
        try {
            MethodHandle target = MethodHandles.lookup()
                    .findStatic(HandWrittenCounter.class, "visit", MethodType.methodType(long.class, long.class));
            return LINKER.upcallStub(target, FunctionDescriptor.of(JAVA_LONG, JAVA_LONG), arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static long visit(long value) {
        return value + 1;
    }

    static MemorySegment doubles(Arena arena, int count) {
        MemorySegment segment = arena.allocate(ValueLayout.JAVA_DOUBLE, count);
        for (int i = 0; i < count; i++) {
            segment.setAtIndex(ValueLayout.JAVA_DOUBLE, i, 1.5);
        }
        return segment;
    }

    /** Memory of a size that only its maker knows. */
    @SuppressWarnings("restricted")
    static MemorySegment of(MemorySegment address, long size) {
        return address.reinterpret(size);
    }
}
