package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TracingTest {

    private static final Library LIBC = Library.system();

    /** Keeps what is logged, times aside. */
    private static class Lines implements System.Logger {

        private final List<String> list = new ArrayList<>();

        @Override
        public String getName() {
            return "lines";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String text, @Nullable Throwable thrown) {
            throw new AssertionError(text);
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String text, @Nullable Object... parameters) {
            list.add(String.valueOf(text).replaceAll("[0-9.]+ us", "TIME"));
        }
    }

    private final Lines lines = new Lines();

    private MethodHandle traced(String globs, String function, NativeType result, NativeType... parameters) {
        MethodHandle handle = LIBC.function(function, result, parameters);
        return new Tracing(globs, lines).traced(function, handle, result, parameters);
    }

    @Test
    void argumentsAndResultsAreLogged() throws Throwable {
        MethodHandle abs = traced("abs", "abs", C.INT, C.INT);
        assertThat((int) abs.invokeExact(-5)).isEqualTo(5);
        MethodHandle atan2 = traced("a*", "atan2", C.DOUBLE, C.DOUBLE, C.DOUBLE);
        assertThat((double) atan2.invokeExact(0.0, 1.0)).isZero();
        MethodHandle free = traced("*", "free", C.VOID, C.POINTER);
        free.invokeExact(MemorySegment.NULL);
        assertThat(lines.list)
                .containsExactly(
                        "abs(int -5)",
                        "abs = int 5 (TIME)",
                        "atan2(double 0.0, double 1.0)",
                        "atan2 = double 0.0 (TIME)",
                        "free(NULL)",
                        "free (TIME)");
    }

    @Test
    void textIsShownWhereItsEndIsKnown() throws Throwable {
        MethodHandle strlen = traced("strlen", "strlen", C.SIZE_T, C.POINTER);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment locks = arena.allocateFrom("Gatun");
            MemorySegment longer = arena.allocateFrom("x".repeat(100));
            MemorySegment binary = arena.allocateFrom("a\nb");
            for (MemorySegment text : List.of(locks, longer, binary, MemorySegment.ofAddress(locks.address()))) {
                assertThat((long) strlen.invokeExact(text)).isPositive();
            }
            String address = "strlen(0x" + Long.toHexString(locks.address());
            assertThat(lines.list.get(0)).isEqualTo(address + " \"Gatun\")");
            assertThat(lines.list.get(2)).endsWith(" \"" + "x".repeat(60) + "...\")");
            assertThat(lines.list.get(4)).endsWith(Long.toHexString(binary.address()) + ")");
            assertThat(lines.list.get(6)).as("C's own memory").isEqualTo(address + ")");
        }
    }

    @Test
    void exceptionsAreLogged() throws Throwable {
        MethodHandle strlen = traced("strlen", "strlen", C.SIZE_T, C.POINTER);
        MemorySegment closed;
        try (Arena arena = Arena.ofConfined()) {
            closed = arena.allocateFrom("Gatun");
        }
        assertThatThrownBy(() -> {
                    var _ = (long) strlen.invokeExact(closed);
                })
                .isInstanceOf(IllegalStateException.class);
        assertThat(lines.list)
                .containsExactly(
                        "strlen(0x" + Long.toHexString(closed.address()) + ")",
                        "strlen threw java.lang.IllegalStateException: Already closed");
    }

    @Test
    void otherFunctionsAreLeftAsTheyAre() {
        MethodHandle abs = LIBC.function("abs", C.INT, C.INT);
        Tracing tracing = new Tracing(" ab , labs?,*x ,,a.s", lines);
        assertThat(tracing.traced("abs", abs, C.INT, new NativeType[] {C.INT})).isSameAs(abs);
        assertThat(Tracing.of("abs", abs, C.INT, new NativeType[] {C.INT})).isSameAs(abs);
    }

    @Test
    void loggerThatFailsDoesNotFailTheCall() throws Throwable {
        Tracing tracing = new Tracing("abs", new Lines() {
            @Override
            public void log(Level level, @Nullable String text) {
                throw new IllegalStateException("full");
            }
        });
        MethodHandle abs = tracing.traced("abs", LIBC.function("abs", C.INT, C.INT), C.INT, new NativeType[] {C.INT});
        List<String> handled = new ArrayList<>();
        Callbacks.onUncaught((_, e) -> handled.add(String.valueOf(e.getMessage())));
        try {
            assertThat((int) abs.invokeExact(-5)).isEqualTo(5);
        } finally {
            Callbacks.onUncaught(null);
        }
        assertThat(handled).containsExactly("full", "full");
    }

    @Test
    void systemPropertySaysWhatIsTracedCallbacksToo() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dgatun.trace=qs*,Comparison",
                        "-Djava.util.logging.SimpleFormatter.format=%3$s: %5$s%n",
                        "-cp",
                        classPath(),
                        Program.class.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output.lines()
                        .map(line -> line.replaceAll("0x[0-9a-f]+", "ADDRESS").replaceAll("[0-9.]+ us", "TIME"))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        dev.gatun.trace: qsort(ADDRESS, size_t 2, size_t 4, ADDRESS)
                        dev.gatun.trace:   Comparison(ADDRESS, ADDRESS)
                        dev.gatun.trace:   Comparison = int 1 (TIME)
                        dev.gatun.trace: qsort (TIME)""");
    }

    /** The module's classes and its tests', on a class path of their own. */
    private static String classPath() {
        Path target = Path.of(System.getProperty("basedir", "")).resolve("target");
        return String.join(
                File.pathSeparator,
                target.resolve("classes").toString(),
                target.resolve("test-classes").toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""));
    }

    /** Sorts two elements. */
    static final class Program {

        public static void main(String[] args) {
            try (Arena arena = Arena.ofConfined()) {
                LibcTest.sort(
                        IntArray.of(arena, 2, 1),
                        LibcTest.Comparison.TYPE.allocate(arena, (a, b) -> Integer.compare(a.get(), b.get())));
            }
        }
    }
}
