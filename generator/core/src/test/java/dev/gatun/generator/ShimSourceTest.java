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
    void compilesWithoutAWarning(Path source, String compiler) throws IOException {
        HostCompiler.requireCommand(compiler, compiler);
        // headers found by -isystem, and not beside the source, may warn of nothing: what is tested is the shim's own
        // text
        Path copy = Files.copy(source, temporary.resolve(source.getFileName().toString()));
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
                        source.toAbsolutePath().getParent().toString(),
                        copy.toString()));
        assertThat(output.text()).isEmpty();
        assertThat(output.status()).isZero();
    }
}
