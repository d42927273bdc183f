package dev.gatun.benchmarks;

import dev.gatun.benchmarks.counter.Counter;
import dev.gatun.benchmarks.counter.c.counter_c_h;
import dev.gatun.runtime.CLongRef;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Calls of a member function, with a number, with text, with text as the result; and what an object costs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class CppCallBenchmark {

    private static final String TEXT = "the lazy dog sleeps";

    private final Arena arena = Arena.ofConfined();
    private final Counter counter = new Counter(42);
    private final JavaCpp.Counter javaCppCounter = new JavaCpp.Counter(42);
    private final CLongRef number = CLongRef.allocate(arena);
    private final MemorySegment segment = number.segment();
    private long by = 3;

    @Benchmark
    public long methodGenerated() {
        return counter.add(by);
    }

    @Benchmark
    public long methodOfC() {
        return counter_c_h.counter_add(number, by);
    }

    @Benchmark
    public long methodHandWritten() throws Throwable {
        return (long) HandWrittenCounter.ADD.invokeExact(segment, by);
    }

    @Benchmark
    public long methodJavaCpp() {
        return javaCppCounter.add(by);
    }

    @Benchmark
    public long textGenerated() {
        return counter.length(TEXT);
    }

    @Benchmark
    public long textOfC() {
        return counter_c_h.counter_length(TEXT);
    }

    @Benchmark
    public long textJavaCpp() {
        return javaCppCounter.length(TEXT);
    }

    @Benchmark
    public String textResultGenerated() {
        return counter.name();
    }

    @Benchmark
    public String textResultJavaCpp() {
        return javaCppCounter.name();
    }

    @Benchmark
    public long objectGenerated() {
        try (Counter made = new Counter(by)) {
            return made.add(1);
        }
    }

    @Benchmark
    public long objectJavaCpp() {
        try (JavaCpp.Counter made = new JavaCpp.Counter(by)) {
            return made.add(1);
        }
    }

    /** Without strings and vectors in it. */
    @Benchmark
    public MemorySegment objectOfMalloc() throws Throwable {
        MemorySegment made = (MemorySegment) HandWrittenCounter.NEW.invokeExact(64L);
        HandWrittenCounter.DELETE.invokeExact(made);
        return made;
    }
}
