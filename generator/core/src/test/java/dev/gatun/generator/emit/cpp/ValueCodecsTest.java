package dev.gatun.generator.emit.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shim's side of values: {@code value.h} and its parts. */
class ValueCodecsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"c++, c++17", "c++, c++20", "clang++, c++17", "clang++, c++20"})
    void valuesComeBackAndForgedOnesAreRefused(String compiler, String standard) throws IOException {
        HostCompiler.requireCommand(compiler, compiler.equals("c++") ? "g++" : "clang");
        StringBuilder source = new StringBuilder();
        for (Helper helper : Helper.values()) {
            if (helper == Helper.EXPORT
                    || helper == Helper.BUFFER
                    || helper.name().startsWith("VALUE")) {
                source.append(helper.text()).append('\n');
            }
        }
        try (InputStream in = ValueCodecsTest.class.getResourceAsStream("round_trip.cpp")) {
            assertThat(in).isNotNull();
            source.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Path file = Files.writeString(folder.resolve("round_trip.cpp"), source);
        Path program = folder.resolve("round_trip");

        HostCompiler.Output built = HostCompiler.run(
                folder,
                List.of(
                        compiler,
                        "-std=" + standard,
                        "-Wall",
                        "-Wextra",
                        "-Wpedantic",
                        "-Werror",
                        "-o",
                        program.toString(),
                        file.toString()));
        assertThat(built.text()).isEmpty();
        HostCompiler.Output output = HostCompiler.run(folder, List.of(program.toString()));

        assertThat(output.text()).isEmpty();
        assertThat(output.status()).isZero();
    }
}
