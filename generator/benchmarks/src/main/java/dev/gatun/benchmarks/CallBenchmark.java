package dev.gatun.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;

/** x */
public class CallBenchmark {
    @Benchmark
    public int handWritten() {
        return 1;
    }
}
