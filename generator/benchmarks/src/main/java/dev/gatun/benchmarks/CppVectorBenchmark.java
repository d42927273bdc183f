package dev.gatun.benchmarks;

import dev.gatun.benchmarks.counter.Counter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Vectors of numbers as arrays of Java, beside what copies memory alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class CppVectorBenchmark {

    @Param({"1000", "1000000"})
    private int count;

    private final Arena arena = Arena.ofConfined();
    private final Counter counter = new Counter(42);
    private final JavaCpp.Counter javaCppCounter = new JavaCpp.Counter(42);
    private MemorySegment segment = MemorySegment.NULL;
    private double[] numbers = {};

    @Setup
    public void fill() {
        counter.fill(count);
        segment = HandWrittenCounter.doubles(arena, count);
        numbers = segment.toArray(ValueLayout.JAVA_DOUBLE);
    }

    @Benchmark
    public double[] resultGenerated() {
        return counter.numbers();
    }

    /** C++ makes a copy for the result, and Java another. */
    @Benchmark
    public double[] resultByValueGenerated() {
        return counter.copied();
    }

    /** A new array, filled from memory that is there. */
    @Benchmark
    public double[] resultMemoryCopy() {
        double[] copy = new double[count];
        MemorySegment.copy(segment, ValueLayout.JAVA_DOUBLE, 0, copy, 0, count);
        return copy;
    }

    @Benchmark
    public double argumentGenerated() {
        return counter.last(numbers);
    }

    @Benchmark
    public double argumentJavaCpp() {
        return javaCppCounter.last(numbers);
    }

    /** New memory, filled from an array. */
    @Benchmark
    public double argumentMemoryCopy() throws Throwable {
        MemorySegment copy = (MemorySegment) HandWrittenCounter.NEW.invokeExact((long) count * Double.BYTES);
        MemorySegment there = HandWrittenCounter.of(copy, (long) count * Double.BYTES);
        MemorySegment.copy(numbers, 0, there, ValueLayout.JAVA_DOUBLE, 0, count);
        double last = (double) HandWrittenCounter.LAST.invokeExact(copy, (long) count);
        HandWrittenCounter.DELETE.invokeExact(copy);
        return last;
    }
}
