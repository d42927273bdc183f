package dev.gatun.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.benchmarks.bound.sample;
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
 * Fields read and written through a generated record view and through {@code MemorySegment} with literal offsets. A view is made
 * where it is used, as the elements of an array and the targets of pointers are: the JIT removes it. One that is kept in a field
 * ({@code Kept}) costs the load of its segment.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FieldBenchmark {

    // As the psABI for x86-64 lays out struct sample; the constructor checks it.
    private static final long COUNT = 4;
    private static final long WEIGHT = 8;
    private static final long BITS = 16;
    private static final int HIGH_SHIFT = 3;
    private static final int HIGH_MASK = 0x1fff;

    private final Arena arena = Arena.ofConfined();
    private final sample view = sample.allocate(arena);
    private final MemorySegment segment = view.segment();

    public FieldBenchmark() {
        view.count(7);
        view.weight(2.5);
        view.high(1234);
        if (getRaw() != 7 || getDoubleRaw() != 2.5 || getBitFieldRaw() != 1234) {
            throw new IllegalStateException("struct sample is laid out in another way here");
        }
    }

    @Benchmark
    public int getGenerated() {
        return new sample(segment).count();
    }

    @Benchmark
    public int getKept() {
        return view.count();
    }

    @Benchmark
    public final int getRaw() {
        return segment.get(JAVA_INT, COUNT);
    }

    @Benchmark
    public double getDoubleGenerated() {
        return new sample(segment).weight();
    }

    @Benchmark
    public final double getDoubleRaw() {
        return segment.get(JAVA_DOUBLE, WEIGHT);
    }

    @Benchmark
    public int getBitFieldGenerated() {
        return new sample(segment).high();
    }

    @Benchmark
    public final int getBitFieldRaw() {
        return segment.get(JAVA_INT, BITS) >>> HIGH_SHIFT & HIGH_MASK;
    }

    @Benchmark
    public void setGenerated() {
        new sample(segment).count(8);
    }

    @Benchmark
    public void setRaw() {
        segment.set(JAVA_INT, COUNT, 8);
    }
}
