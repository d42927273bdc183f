package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with {@code --config}, and what it costs those without. */
class ConfigTest {

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void fileNamesHeadersAndEverythingElse() throws IOException {
        write("lib/include/deep.h", "typedef int deep;\n");
        write("lib/demo.h", "#include \"deep.h\"\n#if SIZE == 3\nint f(deep d);\nint g(void);\n#endif\n");
        Path config = write("lib/gatun.yaml", """
                package: org.demo
                headers: demo.h
                header-class: Demo
                include-dirs: include
                defines: {SIZE: 3}
                include: {functions: f}
                """);
        Path out = folder.resolve("out");
        ConsoleRun run = ConsoleRun.of("generate", "--config", config.toString(), "-o", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(out.resolve("org/demo/Demo.java")).content().contains(" f(").doesNotContain(" g(");
    }

    @Test
    void commandLineWinsAndAdds() throws IOException {
        Path header = write("demo.h", "int f(void);\nint g(void);\nint h(void);\n");
        Path config = write("gatun.yaml", "package: org.demo\nheader-class: Demo\ninclude: {functions: f}\n");
        Path out = folder.resolve("out");
        ConsoleRun run = ConsoleRun.of(
                "generate",
                "--config",
                config.toString(),
                "-t",
                "other",
                "--include-function",
                "g",
                "-o",
                out.toString(),
                header.toString());
        assertThat(run.err()).isEmpty();
        assertThat(out.resolve("other/Demo.java"))
                .content()
                .contains(" f(", " g(")
                .doesNotContain(" h(");
    }

    @Test
    void inspectAndVerifyTakeIt() throws IOException {
        write("demo.h", "int f(void);\nint g(void);\n");
        Path config = write("gatun.yaml", "headers: demo.h\nexclude: {functions: g}\n");
        ConsoleRun inspected = ConsoleRun.of("inspect", "--config", config.toString());
        assertThat(inspected.out()).contains("\"f\"").doesNotContain("\"g\"");
        assertThat(ConsoleRun.of("verify", "--help").out()).contains("--config=FILE");
    }

    @Test
    void allErrorsOfTheFileAreShownAndNothingIsDone() throws IOException {
        Path config = write("gatun.yaml", "pakage: org.demo\nheaders: demo.h\nout: [f]\n");
        Path out = folder.resolve("out");
        ConsoleRun run = ConsoleRun.of("generate", "--config", config.toString(), "-o", out.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.err()).isEqualTo("""
                %1$s:1:1: error: unknown key 'pakage' of a configuration [unknown-key]
                    1 | pakage: org.demo
                      | ^~~~~~
                  hint: did you mean 'package'?
                %1$s:3:6: error: expected a map of functions to parameters, not a list [bad-configuration]
                    3 | out: [f]
                      |      ^
                """.formatted(config));
        assertThat(out).doesNotExist();
    }

    @Test
    void nameThatStandsForNothingIsAnError() throws IOException {
        write("demo.h", "int lake_open(int *depth);\n");
        Path config = write("gatun.yaml", "headers: demo.h\nnonnull: lake_opne.depth\n");
        ConsoleRun run = ConsoleRun.of(
                "generate",
                "--config",
                config.toString(),
                "-o",
                folder.resolve("out").toString());
        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.err()).isEqualTo("""
                %s:2:10: error: no function 'lake_opne' in the headers [unknown-name]
                    2 | nonnull: lake_opne.depth
                      |          ^~~~~~~~~
                  hint: did you mean 'lake_open'?
                gatun: nothing written
                """.formatted(config));
    }

    @Test
    void missingFileIsAnError() {
        ConsoleRun run = ConsoleRun.of("generate", "--config", "nowhere.yaml", "demo.h");
        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.err())
                .isEqualTo("gatun: error: no configuration file 'nowhere.yaml' [configuration-not-readable]\n");
    }

    @Test
    void withoutHeadersAnywhereTheUsageIsWrong() throws IOException {
        Path config = write("gatun.yaml", "package: org.demo\n");
        ConsoleRun run = ConsoleRun.of("generate", "--config", config.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).isEqualTo("""
                gatun: error: no header given [usage]
                  hint: name at least one, here or in the configuration, as in headers: [zlib.h]
                """);
    }

    @Test
    void withoutConfigurationNothingOfYamlIsLoaded() throws Exception {
        Path header = write("demo.h", "int f(void);\n");
        List<String> loaded =
                loadedClasses("generate", "-o", folder.resolve("out").toString(), header.toString());
        assertThat(loaded).anyMatch(line -> line.contains("dev.gatun.generator.BindingGenerator"));
        assertThat(loaded).noneMatch(line -> line.contains("yaml") || line.contains("generator.config.read"));
        Path config = write("gatun.yaml", "package: org.demo\n");
        assertThat(loadedClasses(
                        "generate",
                        "--config",
                        config.toString(),
                        "-o",
                        folder.resolve("out").toString(),
                        header.toString()))
                .anyMatch(line -> line.contains("org.yaml.snakeyaml"));
    }

    private static List<String> loadedClasses(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    @Test
    void functionThatTellsALengthComesWithWhatItIsTheLengthOf() throws IOException {
        Path header = write("demo.h", "int size(int i);\nconst int *data(int i);\nint other(void);\n");
        Path config = write("gatun.yaml", "buffers: {data: {result: size(i)}}\n");
        Path out = folder.resolve("out");
        ConsoleRun run = ConsoleRun.of(
                "generate",
                "--config",
                config.toString(),
                "--include-function",
                "data",
                "-o",
                out.toString(),
                header.toString());
        assertThat(run.err()).isEmpty();
        assertThat(out.resolve("demo_h.java"))
                .content()
                .contains(" size(int i)")
                .doesNotContain(" other(");
    }
}
