package dev.gatun.benchmarks;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.benchmarks.bound.calls_h;
import dev.gatun.benchmarks.bound.compare_with;
import dev.gatun.runtime.BoundCallback;
import dev.gatun.runtime.FunctionPointer;
import dev.gatun.runtime.IntArray;
import dev.gatun.runtime.IntRef;
import dev.gatun.runtime.LentCallback;
import dev.gatun.runtime.Pointer;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
 * Java functions with user data: what it costs to hand one to C, against a stub of its own, and what calls cost. {@code qsort_r} of 64 sorted ints
 * makes some 200 calls from C into Java.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class UserDataBenchmark {

    private static final int COUNT = 64;
    private static final int DATA = 2;

    private final Arena arena = Arena.ofConfined();
    private final IntArray numbers = IntArray.allocate(arena, COUNT);
    private final compare_with function = UserDataBenchmark::compare;
    private final BoundCallback<compare_with> bound = compare_with.TYPE.bind(arena, function, DATA);
    private final FunctionPointer<compare_with> stub = compare_with.allocate(arena, function);
    private final MemorySegment handWritten = HandWritten.ascendingWithData(arena);

    public UserDataBenchmark() {
        for (int i = 0; i < COUNT; i++) {
            numbers.set(i, i);
        }
    }

    @SuppressWarnings("unused") // as C gives it
    private static int compare(@Nullable Pointer<?> a, @Nullable Pointer<?> b, @Nullable Pointer<?> data) {
        return Integer.compare(at(a), at(b));
    }

    private static int at(@Nullable Pointer<?> pointer) {
        IntRef reference = pointer == null ? null : IntRef.TYPE.at(pointer.segment());
        return reference == null ? 0 : reference.get();
    }

    @Benchmark
    public @Nullable Pointer<?> registerUserData() {
        try (LentCallback<compare_with> lent = compare_with.TYPE.lend(function, DATA)) {
            return lent.data();
        }
    }

    @Benchmark
    public @Nullable Pointer<?> lendStub() {
        try (LentCallback<compare_with> lent = compare_with.TYPE.lend(function)) {
            return lent.function();
        }
    }

    @Benchmark
    public Pointer<?> allocateStub() {
        try (Arena own = Arena.ofConfined()) {
            return compare_with.allocate(own, function);
        }
    }

    @Benchmark
    public MemorySegment createStubHandWritten() {
        try (Arena own = Arena.ofConfined()) {
            return HandWritten.ascendingWithData(own);
        }
    }

    @Benchmark
    public void qsortUserData() {
        calls_h.qsort_r(numbers, COUNT, JAVA_INT.byteSize(), bound.function(), bound.data());
    }

    @Benchmark
    public void qsortStub() {
        calls_h.qsort_r(numbers, COUNT, JAVA_INT.byteSize(), stub, null);
    }

    @Benchmark
    public void qsortHandWritten() throws Throwable {
        HandWritten.QSORT_R.invokeExact(
                numbers.segment(), (long) COUNT, JAVA_INT.byteSize(), handWritten, MemorySegment.NULL);
    }
}
