package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.GenerationResult.Shim;
import dev.gatun.generator.ShimRequest;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The features of C++ in processes of their own, with shim and library built by GCC with AddressSanitizer and UndefinedBehaviorSanitizer: nothing
 * reads or writes where it may not, nothing undefined happens, and at the end LeakSanitizer finds nothing that shim or library have allocated and
 * nobody holds. Each build does so with one feature, and with faults planted on purpose; {@code -Dgatun.proofs=true} with all features.
 */
class SanitizedShimsTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final boolean ALL = Boolean.getBoolean("gatun.proofs");
    private static final int MOST_MINUTES = 5;

    private static final List<String> FLAGS = List.of(
            "-std=c++17",
            "-g",
            "-O1",
            "-fno-omit-frame-pointer",
            "-fsanitize=address,undefined",
            "-fsanitize-recover=address",
            "-shared",
            "-fPIC");

    /** Signals are the JVM's. Leaks are sought when the program asks: at its end the JVM may be in any state. All that is wrong is told. */
    private static final String ADDRESS = "halt_on_error=0:handle_segv=0:handle_sigbus=0:handle_sigfpe=0"
            + ":detect_leaks=1:leak_check_at_exit=0:malloc_context_size=12";

    /** LeakSanitizer takes some of the JVM's thread-local memory for a table of its own, and falls over it. */
    private static final String LEAKS = "use_tls=0";

    @TempDir
    private static Path folder = Path.of("");

    /**
     * What came of a process.
     *
     * @param findings of the sanitizers; leaks only of what shim and library have allocated, as the JVM frees little at its end
     */
    private record Outcome(String text, List<String> findings) {

        static Outcome of(String text, Path library) {
            List<String> findings = Arrays.stream(text.split("\n(?=\\S+:\\d+:\\d+: runtime error|=+\n==)|\n\n", -1))
                    .filter(part -> part.contains(": runtime error: ")
                            || part.contains("ERROR: AddressSanitizer")
                            || (part.contains(" leak of ") && part.contains(library.toString())))
                    .toList();
            return new Outcome(text, findings);
        }
    }

    @BeforeAll
    static void needsCompiler() throws IOException, InterruptedException {
        HostCompiler.assumeThere();
        HostCompiler.assume(
                runtime("libasan.so").isAbsolute(), "no AddressSanitizer of g++: install g++ with its libraries");
    }

    @TestFactory
    Stream<DynamicTest> featuresAreClean() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("features/cpp"))) {
            List<Path> features = folders.filter(each -> ALL || each.endsWith("ownership"))
                    .sorted()
                    .toList();
            assertThat(features).isNotEmpty();
            return features.stream()
                    .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> isClean(each)));
        }
    }

    private static void isClean(Path feature) throws Exception {
        Outcome outcome = run(feature);
        if (ALL) {
            long ran = outcome.text()
                    .lines()
                    .filter(line -> line.startsWith("ran "))
                    .count();
            System.out.printf(
                    "proof: %s with sanitizers, %d tests: %d findings%n",
                    feature.getFileName(), ran, outcome.findings().size());
        }
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.text()).contains("ended, failures 0");
    }

    @Test
    void plantedFaultsAreFound() throws Exception {
        assertThat(run(RESOURCES.resolve("sanitized/planted")).findings())
                .anyMatch(finding -> finding.contains("heap-buffer-overflow") && finding.contains("in gatun_overflow"))
                .anyMatch(
                        finding -> finding.contains("heap-use-after-free") && finding.contains("in gatun_useAfterFree"))
                .anyMatch(finding -> finding.contains("signed integer overflow: 65536 * 65536"))
                .anyMatch(finding -> finding.contains("Direct leak of 16 byte") && finding.contains("in gatun_lose "))
                .anyMatch(finding ->
                        finding.contains("Direct leak of 16 byte") && finding.contains("in gatun_Slots_new "))
                .noneMatch(finding -> finding.contains("in gatun_sound "));
    }

    /** Binds a header, builds all of C++ with sanitizers, and runs its users in a process. */
    private static Outcome run(Path resources) throws Exception {
        String name = resources.getFileName().toString();
        Path place = Files.createDirectories(folder.toRealPath().resolve(name));
        Path header = resources.resolve(name + ".hpp").toAbsolutePath();
        BoundHeader bound = BoundHeader.of(
                place,
                List.of(header.toString()),
                List.of(),
                null,
                Map.of("Uses", Files.readString(resources.resolve("Uses.java"))),
                ShimRequest.NONE,
                BoundHeader.configuration(resources.resolve("gatun.yaml")));
        Shim shim = bound.result().shim();
        assertThat(shim).isNotNull();
        Path source = place.resolve("java").resolve(shim.source());
        String stem = shim.source().getFileName().toString().replaceFirst("\\.cpp$", "");
        Path library = BoundHeader.natives(place.resolve("classes")).resolve(System.mapLibraryName(stem));
        build(source, header, library);
        return Outcome.of(process(place.resolve("classes"), place.resolve("output")), place);
    }

    private static void build(Path shim, Path header, Path library) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("g++"));
        command.addAll(FLAGS);
        command.addAll(List.of("-I" + header.getParent(), shim.toString()));
        Path part = Path.of(header.toString().replaceFirst("hpp$", "cpp"));
        if (Files.exists(part)) {
            command.add(part.toString());
        }
        command.addAll(List.of("-o", library.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    /** What the program prints. */
    private static String process(Path classes, Path output) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-ea",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes + File.pathSeparator + System.getProperty("java.class.path"),
                        SanitizedProgram.class.getName(),
                        runtime("libasan.so").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // the sanitizer takes over throwing, too, so what throws has to be there as early as itself
        builder.environment().put("LD_PRELOAD", runtime("libasan.so") + " " + runtime("libstdc++.so"));
        builder.environment().put("ASAN_OPTIONS", ADDRESS);
        builder.environment().put("LSAN_OPTIONS", LEAKS);
        Process process = builder.start();
        boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String text = Files.readString(output);
        assertThat(ended).as(text).isTrue();
        return text;
    }

    /** A library of the compiler; only a name where there is none. */
    private static Path runtime(String name) throws IOException, InterruptedException {
        return Path.of(Corpus.answer("g++", "-print-file-name=" + name).strip());
    }
}
