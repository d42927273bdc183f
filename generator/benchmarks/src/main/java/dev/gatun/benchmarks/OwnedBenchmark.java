package dev.gatun.benchmarks;

import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs that a call holds the object it is given, and to make and close an owner. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class OwnedBenchmark {

    private final MemorySegment raw = OwnedText.calloc();
    private final OwnedText borrowed = Objects.requireNonNull(OwnedText.TYPE.at(OwnedText.calloc()));
    private final OwnedText shared = OwnedText.make(OwnedText.SHARED);
    private OwnedText confined = borrowed;

    /** On the thread that calls. */
    @Setup
    public void make() {
        confined = OwnedText.make(OwnedText.CONFINED);
    }

    @Benchmark
    public long callRaw() throws Throwable {
        return (long) HandWritten.STRLEN.invokeExact(raw);
    }

    @Benchmark
    public long callBorrowed() {
        return OwnedText.length(borrowed);
    }

    @Benchmark
    public long callConfined() {
        return OwnedText.length(confined);
    }

    @Benchmark
    public long callShared() {
        return OwnedText.length(shared);
    }

    @Benchmark
    public void makeAndFreeRaw() {
        OwnedText.free(OwnedText.calloc());
    }

    @Benchmark
    public void makeAndCloseConfined() {
        OwnedText.make(OwnedText.CONFINED).close();
    }

    @Benchmark
    public void makeAndCloseShared() {
        OwnedText.make(OwnedText.SHARED).close();
    }

    @Benchmark
    public void makeAndCloseCleaned() {
        OwnedText.make(OwnedText.CLEANED).close();
    }
}
