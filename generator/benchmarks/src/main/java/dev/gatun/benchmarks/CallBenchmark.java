package dev.gatun.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.benchmarks.bound.calls_h;
import dev.gatun.runtime.CString;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
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

/** Calls of the same C functions through generated code and through a hand-written {@code static final} handle. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallBenchmark {

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment room = arena.allocate(HandWritten.QUOTIENT);
    private final SegmentAllocator sameRoom = (_, _) -> room;
    private final MemorySegment segment = arena.allocateFrom("The quick brown fox");
    private final CString text = CString.at(segment);
    private int value = -42;

    @Benchmark
    public int absGenerated() {
        return calls_h.abs(value);
    }

    @Benchmark
    public int absHandWritten() throws Throwable {
        return (int) HandWritten.ABS.invokeExact(value);
    }

    @Benchmark
    public long strlenGenerated() {
        return calls_h.strlen(text);
    }

    @Benchmark
    public long strlenHandWritten() throws Throwable {
        return (long) HandWritten.STRLEN.invokeExact(segment);
    }

    @Benchmark
    public int structByValueGenerated() {
        return calls_h.div(sameRoom, value, 5).quot();
    }

    @Benchmark
    public int structByValueHandWritten() throws Throwable {
        MemorySegment result = (MemorySegment) HandWritten.DIV.invokeExact(sameRoom, value, 5);
        return result.get(JAVA_INT, 0);
    }
}
