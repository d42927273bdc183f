package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.integration.CppShim.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * GCC and Clang take every shim of C++ without a warning, in C++17 and in C++20. With {@code -Dgatun.proofs=true} each shim is compiled by both for
 * both, with optimisation, of which some warnings come; else only checked, by both, by one for C++17 and by the other for C++20, as its name has it.
 */
class ShimJudgesTest {

    private static final boolean ALL = Boolean.getBoolean("gatun.proofs");

    private static final List<String> WARNINGS = List.of("-Wall", "-Wextra", "-Wpedantic", "-Werror");

    private static final ExecutorService PROCESSES =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    @TempDir
    private static Path folder;

    /** A compiler with a standard. */
    enum Judge {
        GCC_17("g++", "c++17"),
        GCC_20("g++", "c++20"),
        CLANG_17("clang++", "c++17"),
        CLANG_20("clang++", "c++20");

        private static final List<List<Judge>> PAIRS = List.of(List.of(GCC_17, CLANG_20), List.of(GCC_20, CLANG_17));

        private final String compiler;
        private final String standard;

        Judge(String compiler, String standard) {
            this.compiler = compiler;
            this.standard = standard;
        }

        static List<Judge> of(CppShim shim) throws IOException {
            String needed = shim.standard();
            if (needed != null) {
                return Stream.of(values())
                        .filter(judge -> judge.standard.equals(needed))
                        .toList();
            }
            return ALL ? List.of(values()) : PAIRS.get(shim.name().hashCode() & 1);
        }

        /** What the compiler has to say; empty where it finds no fault. */
        String verdict(Written shim) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of(compiler, "-std=" + standard));
            command.addAll(WARNINGS);
            command.addAll(ALL ? List.of("-O2", "-c", "-o", "/dev/null") : List.of("-fsyntax-only"));
            command.addAll(shim.flags());
            command.add(shim.source().toString());
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? said : said + "exit status " + process.exitValue();
        }
    }

    @BeforeAll
    static void needsCompilers() {
        HostCompiler.assumeThere();
        HostCompiler.assume(HostCompiler.isThere("clang++"), "no C++ compiler 'clang++': install clang");
    }

    @AfterAll
    static void endProcesses() {
        PROCESSES.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> shimsOfGoldensAndFeaturesHaveNoWarning() throws Exception {
        List<CppShim> shims = CppShim.own();
        assertThat(shims).hasSizeGreaterThan(15);
        return judged(shims);
    }

    @TestFactory
    Stream<DynamicTest> shimsOfExamplesHaveNoWarning() throws Exception {
        return judged(CppShim.examples());
    }

    @ParameterizedTest
    @EnumSource
    void judgesFindWhatIsWrongInAShim(Judge judge) throws Exception {
        Path source = Files.writeString(folder.resolve(judge + ".cpp"), """
                extern "C" int planted(int unused) {
                    return 0;
                }
                """);
        assertThat(judge.verdict(new Written(source, List.of()))).contains("unused parameter");
    }

    /** One test for each; the compilers begin at once with all. */
    private static Stream<DynamicTest> judged(List<CppShim> shims) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (CppShim shim : shims) {
            Future<Written> written = PROCESSES.submit(() -> shim.write(Files.createTempDirectory(folder, "shim")));
            for (Judge judge : Judge.of(shim)) {
                Future<String> verdict = PROCESSES.submit(() -> judge.verdict(written.get()));
                tests.add(DynamicTest.dynamicTest(shim + " " + judge, () -> {
                    List<String> missing = shim.missing();
                    HostCompiler.assume(missing.isEmpty(), "no headers " + missing + " of the " + shim);
                    assertThat(verdict.get()).isEmpty();
                }));
            }
        }
        return tests.stream();
    }
}
