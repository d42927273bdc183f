package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The report is made or not for a whole JVM: each test has one of its own. */
@SuppressWarnings({"StringConcatToTextBlock", "VariableNameSameAsType"}) // patterns; classes named as in C
@Timeout(120)
class LeaksTest {

    @Test
    void summaryCountsByType() throws Exception {
        assertThat(run("-Dgatun.leaks=summary")).isEqualTo("""
                Gatun: 3 objects of C not freed
                  struct lake: 1
                  struct ship: 2, of them without a handle: 1
                struct ship at 0x100 is closed
                Gatun: 2 objects of C not freed
                  struct lake: 1
                  struct ship: 1, of them without a handle: 1
                """);
    }

    @Test
    void traceTellsWhereObjectsWereMadeAndClosed() throws Exception {
        String output = run("-Dgatun.leaks=trace");
        assertThat(output)
                .contains("  struct lake: 1\n      at dev.gatun.runtime.LeaksTest$Program.main(LeaksTest.java:")
                .contains("  struct ship: 1, of them without a handle: 1\n"
                        + "      at dev.gatun.runtime.LeaksTest$Program.forget(LeaksTest.java:")
                .containsPattern("struct ship at 0x100 is closed\n"
                        + "the object was closed by thread \"main\" \\(#\\d+\\) in use\n"
                        + "the object was made by thread \"main\" \\(#\\d+\\) in main\n");
    }

    @Test
    void withoutThePropertyNothingIsKept() throws Exception {
        String expected = """
                Gatun: not tracked; set -Dgatun.leaks=summary or trace
                struct ship at 0x100 is closed
                """;
        assertThat(run("-Dgatun.unrelated=1")).isEqualTo(expected);
        assertThat(run("-Dgatun.leaks=off")).isEqualTo(expected);
    }

    @Test
    void unknownLevelIsToldAndMeansOff() throws Exception {
        assertThat(run("-Dgatun.leaks=all"))
                .contains("-Dgatun.leaks=all is none of off, summary, trace")
                .contains("Gatun: not tracked");
    }

    private static String run(String property) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        property,
                        "-cp",
                        classPath(),
                        Program.class.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    private static String classPath() throws Exception {
        Path main = Path.of(
                Leaks.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path tests = main.resolveSibling("test-classes");
        return String.join(
                File.pathSeparator, main.toString(), tests.toString(), System.getProperty("java.class.path"));
    }

    /** Objects that nobody frees: addresses are enough. */
    static final class Program {

        static final class lake extends Handle<lake> {
            static final OpaqueType<lake> TYPE = new OpaqueType<>("struct lake", lake::new);
            static final Ownership<lake> OWNERSHIP = Ownership.confined(TYPE, lake::new, _ -> {});

            private lake(MemorySegment segment) {
                super(segment);
            }

            private lake(MemorySegment segment, Hold hold) {
                super(segment, hold);
            }
        }

        static final class ship extends Handle<ship> {
            static final OpaqueType<ship> TYPE = new OpaqueType<>("struct ship", ship::new);
            static final Ownership<ship> OWNERSHIP = Ownership.shared(TYPE, ship::new, _ -> {});

            private ship(MemorySegment segment) {
                super(segment);
            }

            private ship(MemorySegment segment, Hold hold) {
                super(segment, hold);
            }
        }

        private Program() {}

        public static void main(String... arguments) throws InterruptedException {
            lake lake = Objects.requireNonNull(Program.lake.OWNERSHIP.own(MemorySegment.ofAddress(0x10)));
            ship ship = Objects.requireNonNull(Program.ship.OWNERSHIP.own(MemorySegment.ofAddress(0x100)));
            WeakReference<ship> forgotten = forget();
            while (forgotten.get() != null) {
                System.gc();
                Thread.sleep(10);
            }
            System.out.print(Leaks.report());
            use(ship);
            WeakReference<lake> kept = new WeakReference<>(lake);
            if (kept.get() == null) {
                throw new AssertionError("lost " + lake);
            }
            lake.segment();
        }

        private static WeakReference<ship> forget() {
            return new WeakReference<>(ship.OWNERSHIP.own(MemorySegment.ofAddress(0x200)));
        }

        private static void use(ship ship) {
            ship.close();
            try {
                ship.segment();
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
                for (Throwable site : e.getSuppressed()) {
                    StackTraceElement caller = List.of(site.getStackTrace()).stream()
                            .filter(frame -> frame.getClassName().equals(Program.class.getName()))
                            .findFirst()
                            .orElseThrow();
                    System.out.println(site.getMessage() + " in " + caller.getMethodName());
                }
            }
        }
    }
}
