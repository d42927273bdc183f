package dev.gatun.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.IntArray;
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

/**
 * Elements read and written through the runtime's arrays, which take any address, and through {@code MemorySegment} with aligned
 * layouts; one element, and a loop over all.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ArrayBenchmark {

    private static final int LENGTH = 1024;

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment segment = arena.allocate(JAVA_INT, LENGTH);
    private int index = 7;

    @Benchmark
    public int get() {
        return new IntArray(segment).get(index);
    }

    @Benchmark
    public int getRaw() {
        return segment.getAtIndex(JAVA_INT, index);
    }

    @Benchmark
    public void set() {
        new IntArray(segment).set(index, 8);
    }

    @Benchmark
    public void setRaw() {
        segment.setAtIndex(JAVA_INT, index, 8);
    }

    @Benchmark
    public int sum() {
        IntArray array = new IntArray(segment);
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += array.get(i);
        }
        return sum;
    }

    @Benchmark
    public int sumRaw() {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += segment.getAtIndex(JAVA_INT, i);
        }
        return sum;
    }
}
