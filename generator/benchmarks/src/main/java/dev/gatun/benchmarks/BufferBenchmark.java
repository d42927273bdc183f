package dev.gatun.benchmarks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.benchmarks.bound.calls_h;
import dev.gatun.benchmarks.memory.memory_h;
import dev.gatun.runtime.Pointer;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Critical calls beside plain ones, and Java arrays as buffers, checked, beside what a careful programmer would write. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("restricted")
public class BufferBenchmark {

    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle MEMCHR = LINKER.downcallHandle(
            LINKER.defaultLookup().findOrThrow("memchr"), FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG));
    private static final MethodHandle MEMCMP = LINKER.downcallHandle(
            LINKER.defaultLookup().findOrThrow("memcmp"),
            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG),
            Linker.Option.critical(true));

    private final byte[] array = new byte[256];
    private final byte[] same = new byte[256];
    private int value = -42;

    @Benchmark
    public int plain() {
        return calls_h.abs(value);
    }

    @Benchmark
    public int critical() {
        return memory_h.abs(value);
    }

    @Benchmark
    public @Nullable Pointer<?> copiedGenerated() {
        return memory_h.memchr(array, 1);
    }

    @Benchmark
    public MemorySegment copiedHandWritten() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            return (MemorySegment) MEMCHR.invokeExact(arena.allocateFrom(JAVA_BYTE, array), 1, (long) array.length);
        }
    }

    @Benchmark
    public int pinnedGenerated() {
        return memory_h.memcmp(array, same, array.length);
    }

    @Benchmark
    public int pinnedHandWritten() throws Throwable {
        return (int) MEMCMP.invokeExact(MemorySegment.ofArray(array), MemorySegment.ofArray(same), (long) array.length);
    }
}
