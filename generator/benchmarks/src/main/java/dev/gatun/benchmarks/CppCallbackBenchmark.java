package dev.gatun.benchmarks;

import dev.gatun.benchmarks.counter.Counter;
import dev.gatun.benchmarks.counter.Visitor;
import dev.gatun.benchmarks.counter.counter_hpp;
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

/** A virtual function that Java overrides, called by C++ that Java called; and an exception of C++, caught in Java. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class CppCallbackBenchmark {

    private final Arena arena = Arena.ofConfined();
    private final Counter counter = new Counter(42);
    private final JavaCpp.Counter javaCppCounter = new JavaCpp.Counter(42);
    private final Visitor visitor = new Successor();
    private final JavaCpp.Visitor javaCppVisitor = new JavaCppSuccessor();
    private final MemorySegment pointer = HandWrittenCounter.visitor(arena);
    private long value = 42;

    private static final class Successor extends Visitor {
        @Override
        public long visit(long given) {
            return given + 1;
        }
    }

    private static final class JavaCppSuccessor extends JavaCpp.Visitor {
        @Override
        public long visit(long given) {
            return given + 1;
        }
    }

    @Benchmark
    public long overrideGenerated() {
        return counter_hpp.visited(visitor, value);
    }

    @Benchmark
    public long overrideHandWritten() throws Throwable {
        return (long) HandWrittenCounter.VISITED.invokeExact(pointer, value);
    }

    @Benchmark
    public long overrideJavaCpp() {
        return JavaCpp.visited(javaCppVisitor, value);
    }

    @Benchmark
    public String exceptionGenerated() {
        try {
            counter.fail();
            return "";
        } catch (IndexOutOfBoundsException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Benchmark
    @SuppressWarnings("CatchingUnchecked") // nothing narrower tells that C++ threw
    public String exceptionJavaCpp() {
        try {
            javaCppCounter.fail();
            return "";
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Thrown and caught in Java alone, from as deep. */
    @Benchmark
    public String exceptionOfJava() {
        try {
            throw new IndexOutOfBoundsException("no such number");
        } catch (IndexOutOfBoundsException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
