package dev.gatun.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.benchmarks.bound.calls_h;
import dev.gatun.benchmarks.bound.compare;
import dev.gatun.runtime.FunctionPointer;
import dev.gatun.runtime.IntArray;
import dev.gatun.runtime.IntRef;
import dev.gatun.runtime.Pointer;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
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

/** {@code qsort} of 64 sorted ints with a comparison in Java: some 200 calls from C into Java. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallbackBenchmark {

    private static final int COUNT = 64;

    private final Arena arena = Arena.ofConfined();
    private final IntArray numbers = IntArray.allocate(arena, COUNT);
    private final FunctionPointer<compare> generated = compare.allocate(arena, CallbackBenchmark::compare);
    private final MemorySegment handWritten = HandWritten.ascending(arena);

    public CallbackBenchmark() {
        for (int i = 0; i < COUNT; i++) {
            numbers.set(i, i);
        }
    }

    private static int compare(@Nullable Pointer<?> a, @Nullable Pointer<?> b) {
        return Integer.compare(at(a), at(b));
    }

    private static int at(@Nullable Pointer<?> pointer) {
        IntRef reference = pointer == null ? null : IntRef.TYPE.at(pointer.segment());
        return reference == null ? 0 : reference.get();
    }

    @Benchmark
    public void qsortGenerated() {
        calls_h.qsort(numbers, COUNT, JAVA_INT.byteSize(), generated);
    }

    @Benchmark
    public void qsortHandWritten() throws Throwable {
        HandWritten.QSORT.invokeExact(numbers.segment(), (long) COUNT, JAVA_INT.byteSize(), handWritten);
    }
}
