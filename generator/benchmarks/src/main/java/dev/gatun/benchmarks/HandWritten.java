package dev.gatun.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The handles that a programmer would write for calls.h and a few other functions without Gatun. */
@SuppressWarnings("restricted")
final class HandWritten {

    static final StructLayout QUOTIENT = MemoryLayout.structLayout(JAVA_INT.withName("quot"), JAVA_INT.withName("rem"));

    static final MethodHandle ABS = function("abs", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    static final MethodHandle STRLEN = function("strlen", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
    static final MethodHandle CLOSE = function("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    static final MethodHandle FREXP = function("frexp", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_DOUBLE, ADDRESS));
    static final MethodHandle DIV = function("div", FunctionDescriptor.of(QUOTIENT, JAVA_INT, JAVA_INT));
    static final MethodHandle QSORT =
            function("qsort", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS));
    static final MethodHandle QSORT_R =
            function("qsort_r", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS));

    private static final MethodHandle COMPARISON_WITH_DATA =
            MethodHandles.dropArguments(comparison(), 2, MemorySegment.class);

    private HandWritten() {}

    private static MethodHandle function(String name, FunctionDescriptor type) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), type);
    }

    /** A comparison of ints for {@code qsort}, valid as long as the arena. */
    static MemorySegment ascending(Arena arena) {
        FunctionDescriptor type =
                FunctionDescriptor.of(JAVA_INT, ADDRESS.withTargetLayout(JAVA_INT), ADDRESS.withTargetLayout(JAVA_INT));
        return Linker.nativeLinker().upcallStub(comparison(), type, arena);
    }

    private static MethodHandle comparison() {
        try {
            return MethodHandles.lookup()
                    .findStatic(
                            HandWritten.class,
                            "compare",
                            MethodType.methodType(int.class, MemorySegment.class, MemorySegment.class));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("UnusedMethod") // by reflection
    private static int compare(MemorySegment a, MemorySegment b) {
        return Integer.compare(a.get(JAVA_INT, 0), b.get(JAVA_INT, 0));
    }

    /** A comparison of ints for {@code qsort_r}, valid as long as the arena. */
    static MemorySegment ascendingWithData(Arena arena) {
        FunctionDescriptor type = FunctionDescriptor.of(
                JAVA_INT, ADDRESS.withTargetLayout(JAVA_INT), ADDRESS.withTargetLayout(JAVA_INT), ADDRESS);
        return Linker.nativeLinker().upcallStub(COMPARISON_WITH_DATA, type, arena);
    }
}
