package dev.gatun.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.benchmarks.ReportedCalls.FailedException;
import dev.gatun.benchmarks.ReportedCalls.FrexpResult;
import dev.gatun.benchmarks.bound.calls_h;
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

/** What it costs that a call captures {@code errno}, that its failure is thrown, and that a pointer becomes a result. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FailureBenchmark {

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment slot = arena.allocate(JAVA_INT);
    private int value = -42;
    private double number = 42.5;
    private int noDescriptor = -1;

    @Benchmark
    public int callPlain() {
        return calls_h.abs(value);
    }

    @Benchmark
    public int callWithErrno() {
        return ReportedCalls.abs(value);
    }

    @Benchmark
    public int failingPlain() throws Throwable {
        return (int) HandWritten.CLOSE.invokeExact(noDescriptor);
    }

    @Benchmark
    public long failingThrown() {
        try {
            ReportedCalls.close(noDescriptor);
            throw new AssertionError("closed nothing");
        } catch (FailedException e) {
            return e.code();
        }
    }

    /** With memory that the caller keeps. */
    @Benchmark
    public double outParameterHandWritten() throws Throwable {
        double result = (double) HandWritten.FREXP.invokeExact(number, slot);
        return result + slot.get(JAVA_INT, 0);
    }

    /** With memory for the call, as is usually written. */
    @Benchmark
    public double outParameterInArena() throws Throwable {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment exponent = call.allocate(JAVA_INT);
            double result = (double) HandWritten.FREXP.invokeExact(number, exponent);
            return result + exponent.get(JAVA_INT, 0);
        }
    }

    @Benchmark
    public double outParameterGenerated() {
        FrexpResult result = ReportedCalls.frexp(number);
        return result.result() + result.exponent();
    }
}
