package dev.gatun.generator.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.read.ConfigurationReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Binds the headers of all goldens in several JVMs: each has its own order of hashed sets, another folder, and a locale, a time zone and a
 * charset that are prone to leave traces. Digits, letter case and byte order marks differ in them.
 */
class ReproducibilityTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path temporary;

    private record Machine(String name, boolean absolute, List<String> options, String locale) {}

    private static final List<Machine> MACHINES = List.of(
            new Machine("plain", true, List.of("-Duser.language=en", "-Duser.timezone=UTC"), "C.UTF-8"),
            new Machine(
                    "turkish",
                    false,
                    List.of(
                            "-Duser.language=tr",
                            "-Duser.country=TR",
                            "-Duser.timezone=Pacific/Kiritimati",
                            "-Dfile.encoding=COMPAT"),
                    "C"),
            new Machine(
                    "egyptian/with a long way to it",
                    true,
                    List.of(
                            "-Duser.language=ar",
                            "-Duser.country=EG",
                            "-Duser.timezone=America/St_Johns",
                            "-XX:ActiveProcessorCount=1",
                            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0"),
                    "C.UTF-8"));

    @Test
    void sameBytesOnAnyMachine() throws IOException, InterruptedException {
        Map<String, String> first = run(MACHINES.getFirst());
        assertThat(first)
                .hasSizeGreaterThan(200)
                .containsKey("suggest/errors.yaml")
                .containsKey("shim/golden_shim_shim_h_shim.c")
                .containsKey("cppclasses/golden_cppclasses_cppclasses_hpp_shim.cpp");
        for (Machine machine : MACHINES.subList(1, MACHINES.size())) {
            Map<String, String> other = run(machine);
            assertThat(other.keySet()).as(machine.name()).isEqualTo(first.keySet());
            assertThat(first)
                    .allSatisfy(
                            (file, text) -> assertThat(other.get(file)).as(file).isEqualTo(text));
        }
        assertThat(first)
                .allSatisfy((file, text) -> assertThat(text)
                        .as(file)
                        .doesNotContain(temporary.toString())
                        .doesNotContain(System.getProperty("user.name") + "/"));
    }

    private Map<String, String> run(Machine machine) throws IOException, InterruptedException {
        Path folder = temporary.toRealPath().resolve(machine.name());
        copy(GOLDEN, folder.resolve("headers"));
        ProcessBuilder run = OtherJvm.running(
                AllGoldens.class,
                machine.options(),
                machine.absolute() ? folder.resolve("headers").toString() : "headers");
        run.directory(folder.toFile()).environment().put("LC_ALL", machine.locale());
        Process process = run.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return contents(folder.resolve("out"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().matches(".*\\.(h|hpp|yaml)")) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** As Latin-1, which tells all bytes apart. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    /** The other JVM's program: binds the header of each folder, which has its name, and suggests a configuration for one of C. */
    static final class AllGoldens {

        private AllGoldens() {}

        public static void main(String[] args) throws IOException {
            List<String> features;
            try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
                features = folders.map(folder -> folder.getFileName().toString())
                        .sorted()
                        .toList();
            }
            for (String feature : features) {
                Path folder = Path.of(args[0]).resolve(feature);
                Path cpp = folder.resolve(feature + ".hpp");
                Path header = Files.exists(cpp) ? cpp : folder.resolve(feature + ".h");
                check(BindingGenerator.generate(request(header.toString(), folder.resolve("gatun.yaml"), feature)));
                if (header.equals(cpp)) {
                    continue;
                }
                ByteArrayOutputStream suggested = new ByteArrayOutputStream();
                String relative = Path.of("")
                        .toAbsolutePath()
                        .relativize(header.toAbsolutePath())
                        .toString();
                check(BindingGenerator.suggest(request(relative, null, feature), suggested, RunListener.NONE));
                Files.createDirectories(Path.of("out/suggest"));
                Files.write(Path.of("out/suggest", feature + ".yaml"), suggested.toByteArray());
            }
        }

        private static GenerationRequest request(String header, @Nullable Path config, String feature) {
            ConfigurationFile file = config == null || !Files.exists(config) ? null : ConfigurationReader.read(config);
            return GenerationRequest.builder()
                    .header(header)
                    .targetPackage("golden." + feature)
                    .outputFolder(Path.of("out", feature))
                    .file(file)
                    .build();
        }

        private static void check(GenerationResult result) {
            if (result.hasErrors()) {
                throw new IllegalStateException(result.diagnostics().toString());
            }
        }
    }
}
