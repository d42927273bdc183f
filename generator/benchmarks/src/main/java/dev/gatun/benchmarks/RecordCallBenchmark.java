package dev.gatun.benchmarks;

import dev.gatun.runtime.C;
import dev.gatun.runtime.Library;
import dev.gatun.runtime.Pointer;
import dev.gatun.runtime.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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

/** Records by value through the linker, and through a shim, where they go by address: by size. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordCallBenchmark {

    private static final Library LIBRARY = library();

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment room = arena.allocate(256, 16);
    private final SegmentAllocator sameRoom = (_, _) -> room;
    private final MemorySegment point = arena.allocate(16, 8);
    private int value = -42;

    private record View(MemorySegment segment) implements Pointer<View> {}

    private static final MethodHandle LINKER_4 = LIBRARY.function("give4", ints(1), C.INT);
    private static final MethodHandle SHIM_4 = LIBRARY.shim("give4", ints(1), C.INT);
    private static final MethodHandle LINKER_8 = LIBRARY.function("give8", ints(2), C.INT);
    private static final MethodHandle SHIM_8 = LIBRARY.shim("give8", ints(2), C.INT);
    private static final MethodHandle LINKER_16 = LIBRARY.function("give16", ints(4), C.INT);
    private static final MethodHandle SHIM_16 = LIBRARY.shim("give16", ints(4), C.INT);
    private static final MethodHandle LINKER_24 = LIBRARY.function("give24", ints(6), C.INT);
    private static final MethodHandle SHIM_24 = LIBRARY.shim("give24", ints(6), C.INT);
    private static final MethodHandle LINKER_64 = LIBRARY.function("give64", ints(16), C.INT);
    private static final MethodHandle SHIM_64 = LIBRARY.shim("give64", ints(16), C.INT);
    private static final MethodHandle LINKER_256 = LIBRARY.function("give256", ints(64), C.INT);
    private static final MethodHandle SHIM_256 = LIBRARY.shim("give256", ints(64), C.INT);
    private static final RecordType<View> POINT = RecordType.struct("struct point", View::new)
            .field("x", C.DOUBLE)
            .field("y", C.DOUBLE)
            .build();
    private static final MethodHandle LINKER_POINT = LIBRARY.function("moved", POINT, POINT, C.DOUBLE);
    private static final MethodHandle SHIM_POINT = LIBRARY.shim("moved", POINT, POINT, C.DOUBLE);

    private static RecordType<View> ints(int count) {
        return RecordType.struct("struct ints", View::new)
                .array("part", C.INT, count)
                .build();
    }

    /** Compiles the functions; they are found as a shim too, since what makes one is the names of its functions. */
    private static Library library() {
        try (InputStream source = RecordCallBenchmark.class.getResourceAsStream("records.c")) {
            Path folder = Files.createTempDirectory("gatun");
            Path file = folder.resolve("records.c");
            Files.copy(Objects.requireNonNull(source), file);
            Path library = folder.resolve(System.mapLibraryName("records"));
            int status = new ProcessBuilder("cc", "-O2", "-shared", "-fPIC", "-o", library.toString(), file.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("cc fails");
            }
            System.setProperty("java.library.path", folder.toString());
            return Library.of(library.toString()).withShim(RecordCallBenchmark.class, "records");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public int linker4() throws Throwable {
        return ((MemorySegment) LINKER_4.invokeExact(sameRoom, value)).get(ValueLayout.JAVA_INT, 0);
    }

    @Benchmark
    public int shim4() throws Throwable {
        return ((MemorySegment) SHIM_4.invokeExact(sameRoom, value)).get(ValueLayout.JAVA_INT, 0);
    }

    @Benchmark
    public int linker8() throws Throwable {
        return ((MemorySegment) LINKER_8.invokeExact(sameRoom, value)).get(ValueLayout.JAVA_INT, 0);
    }

    @Benchmark
    public int shim8() throws Throwable {
        return ((MemorySegment) SHIM_8.invokeExact(sameRoom, value)).get(ValueLayout.JAVA_INT, 0);
    }

    @Benchmark
    public int linker16() throws Throwable {
        return ((MemorySegment) LINKER_16.invokeExact(sameRoom, value)).get(ValueLayout.JAVA_INT, 0);
    }

    @Benchmark
    public int shim16() throws Throwable {
        return ((MemorySegment) SHIM_16.invokeExact(sameRoom, value)).get(ValueLayout.JAVA_INT, 0);
    }

    @Benchmark
    public int linker24() throws Throwable {
        return ((MemorySegment) LINKER_24.invokeExact(sameRoom, value)).get(ValueLayout.JAVA_INT, 0);
    }

    @Benchmark
    public int shim24() throws Throwable {
        return ((MemorySegment) SHIM_24.invokeExact(sameRoom, value)).get(ValueLayout.JAVA_INT, 0);
    }

    @Benchmark
    public int linker64() throws Throwable {
        return ((MemorySegment) LINKER_64.invokeExact(sameRoom, value)).get(ValueLayout.JAVA_INT, 0);
    }

    @Benchmark
    public int shim64() throws Throwable {
        return ((MemorySegment) SHIM_64.invokeExact(sameRoom, value)).get(ValueLayout.JAVA_INT, 0);
    }

    @Benchmark
    public int linker256() throws Throwable {
        return ((MemorySegment) LINKER_256.invokeExact(sameRoom, value)).get(ValueLayout.JAVA_INT, 0);
    }

    @Benchmark
    public int shim256() throws Throwable {
        return ((MemorySegment) SHIM_256.invokeExact(sameRoom, value)).get(ValueLayout.JAVA_INT, 0);
    }

    @Benchmark
    public double linkerPointInAndOut() throws Throwable {
        return ((MemorySegment) LINKER_POINT.invokeExact(sameRoom, point, 1.0)).get(ValueLayout.JAVA_DOUBLE, 0);
    }

    @Benchmark
    public double shimPointInAndOut() throws Throwable {
        return ((MemorySegment) SHIM_POINT.invokeExact(sameRoom, point, 1.0)).get(ValueLayout.JAVA_DOUBLE, 0);
    }
}
