package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.ShimRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where C++ ends the program, whoever called: an exception that leaves what must not throw ([except.terminate]). No shim can do anything about it; what
 * the user sees names the exception, in processes of their own.
 */
class CppTerminationTest {

    private static final int MOST_SECONDS = 120;
    /** As shells count it: 128 and SIGABRT. */
    private static final int ABORTED = 134;

    private static final String MAIN = """
            import bound.Dam;

            public final class Main {
                private Main() {}

                public static void main(String[] arguments) {
                    System.out.println("begins");
                    try (Dam dam = new Dam(5)) {
                        System.out.println("level " + dam.level());
                    } finally {
                        System.out.println("ends");
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @BeforeAll
    static void needsCompiler() {
        HostCompiler.assumeThere();
    }

    @Test
    void exceptionOfADestructorThatMustNotThrow() throws Exception {
        assertThat(run("""
                        #include <stdexcept>
                        class Dam {
                        public:
                            explicit Dam(int level) : level_(level) {}
                            ~Dam() {
                                if (level_ > 0) throw std::runtime_error("the dam broke");
                            }
                            int level() const { return level_; }
                        private:
                            int level_;
                        };
                        """))
                .contains("begins\nlevel 5\n", "std::runtime_error", "the dam broke")
                .doesNotContain("ends");
    }

    /** The loader of libraries is C, through which nothing can be thrown. */
    @Test
    void exceptionOfAStaticInitialiser() throws Exception {
        assertThat(run("""
                        #include <stdexcept>
                        inline int found() { throw std::out_of_range("no such level"); }
                        inline const int lowest = found();
                        class Dam {
                        public:
                            explicit Dam(int level) : level_(level) {}
                            ~Dam() { level_ = 0; }
                            int level() const { return level_; }
                        private:
                            int level_;
                        };
                        """))
                .contains("begins\n", "std::out_of_range", "no such level")
                .doesNotContain("level 5", "ends");
    }

    /** All that the program prints; it is aborted. */
    private String run(String header) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("demo.hpp"), header);
        BoundHeader.of(folder, file, Map.of("Main", MAIN), new ShimRequest(true, List.of(), List.of()));
        Path output = folder.resolve("output");
        String classes = folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path");
        // without a core
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -c 0; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        "Main")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(output);
        assertThat(ended).as(text).isTrue();
        assertThat(process.exitValue()).as(text).isEqualTo(ABORTED);
        return text;
    }
}
