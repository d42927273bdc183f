package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Downcalls look for a callback's exception only once there has been one: in a JVM of its own, which has had none yet. */
class FirstExceptionTest {

    private static final int COMPILED_BY_THEN = 300_000;

    @Test
    void firstExceptionSurfacesFromTheCompiledCallThatIsRunning() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        Program.class.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output).isEqualTo("thrown by call " + COMPILED_BY_THEN + "\n");
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

    /** Sorts two elements over and over; the last comparison throws. */
    static final class Program {

        private static int call;

        public static void main(String[] args) {
            try (Arena arena = Arena.ofConfined()) {
                IntArray array = IntArray.of(arena, 2, 1);
                FunctionPointer<LibcTest.Comparison> comparison =
                        LibcTest.Comparison.TYPE.allocate(arena, Program::compare);
                for (call = 0; call <= COMPILED_BY_THEN; call++) {
                    LibcTest.sort(array, comparison);
                }
                System.out.print("nothing was thrown\n");
            } catch (IllegalStateException e) {
                System.out.print(e.getMessage() + "\n");
            }
        }

        @SuppressWarnings("unused") // the order doesn't matter here
        private static int compare(IntRef a, IntRef b) {
            if (call == COMPILED_BY_THEN) {
                throw new IllegalStateException("thrown by call " + call);
            }
            return 0;
        }
    }
}
