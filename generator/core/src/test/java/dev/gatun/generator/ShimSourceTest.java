package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shims among the goldens are C that compilers take without a warning. */
class ShimSourceTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    private Path temporary;

    static Stream<Arguments> sourcesAndCompilers() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files
                    .filter(path -> path.toString().endsWith("_shim.c"))
                    .sorted()
                    .flatMap(path -> Stream.of("gcc", "clang").map(compiler -> Arguments.of(path, compiler)))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("sourcesAndCompilers")
    void compilesWithoutAWarning(Path source, String compiler) {
        HostCompiler.requireCommand(compiler, compiler);
        // headers found by -isystem may warn of nothing: what is tested is the shim's own text
        HostCompiler.Output output = HostCompiler.run(
                temporary,
                List.of(
                        compiler,
                        "-std=gnu11",
                        "-Wall",
                        "-Wextra",
                        "-Wpedantic",
                        "-Werror",
                        "-fsyntax-only",
                        "-isystem",
                        Path.of("").toAbsolutePath().toString(),
                        source.toAbsolutePath().toString()));
        assertThat(output.text()).isEmpty();
        assertThat(output.status()).isZero();
    }
}
