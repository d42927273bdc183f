package dev.gatun.benchmarks;

import dev.gatun.benchmarks.bound.calls_h;
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

/** Generated calls against JNI: the same functions, with a number and with a string. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JniBenchmark {

    private int value = -42;
    private String text = "The quick brown fox";

    @Benchmark
    public int absGenerated() {
        return calls_h.abs(value);
    }

    @Benchmark
    public int absJni() {
        return Jni.abs(value);
    }

    @Benchmark
    public long strlenGenerated() {
        return calls_h.strlen(text);
    }

    @Benchmark
    public long strlenJni() {
        return Jni.strlen(text);
    }
}
