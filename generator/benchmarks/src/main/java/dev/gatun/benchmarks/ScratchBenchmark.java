package dev.gatun.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.benchmarks.bound.calls_h;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.Scratch;
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

/** Memory for one call: from an arena of its own and from the thread's stack. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScratchBenchmark {

    private String text = "The quick brown fox";

    @Benchmark
    public int intInArena() {
        try (Arena arena = Arena.ofConfined()) {
            return through(arena.allocate(4, 4));
        }
    }

    @Benchmark
    public int intInScratch() {
        try (Scratch scratch = Scratch.open()) {
            return through(scratch.allocate(4, 4));
        }
    }

    private static int through(MemorySegment segment) {
        segment.set(JAVA_INT, 0, 42);
        return segment.get(JAVA_INT, 0);
    }

    @Benchmark
    public long stringInArena() {
        try (Arena arena = Arena.ofConfined()) {
            return calls_h.strlen(CString.of(arena, text));
        }
    }

    @Benchmark
    public long stringInScratch() {
        try (Scratch scratch = Scratch.open()) {
            return calls_h.strlen(CString.of(scratch, text));
        }
    }

    @Benchmark
    public long stringOverload() {
        return calls_h.strlen(text);
    }
}
