package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The host's C compiler for tests. Where there is none, a test is skipped with a message that names the package to
 * install; with {@code -Dgatun.requireNative=true} it fails instead.
 */
public final class NativeCompiler {

    private NativeCompiler() {}

    /** Compiles C to a program and gives what it prints. */
    public static String run(Path folder, String source) {
        Path program = compile(folder, "program", source, List.of());
        return execute(folder, List.of(program.toString()));
    }

    /** Compiles C to a shared library and gives its path. */
    public static Path library(Path folder, String name, String source, String... options) {
        List<String> all = new ArrayList<>(List.of("-shared", "-fPIC"));
        all.addAll(List.of(options));
        return compile(folder, System.mapLibraryName(name), source, all);
    }

    private static Path compile(Path folder, String output, String source, List<String> options) {
        requireCompiler();
        try {
            Path input = Files.writeString(folder.resolve(output + ".c"), source);
            Path result = folder.resolve(output);
            List<String> command = new ArrayList<>(
                    List.of("cc", "-std=gnu17", "-w", "-O1", "-o", result.toString(), input.toString()));
            command.addAll(options);
            command.addAll(List.of("-lm", "-lpthread"));
            execute(folder, command);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String execute(Path folder, List<String> command) {
        try {
            Path log = Files.createTempFile(folder, "output", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("%s within two minutes", command)
                    .isTrue();
            String output = Files.readString(log, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(output).isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void requireCompiler() {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, "cc"))) {
                return;
            }
        }
        String message = "SKIPPED: no C compiler: install the package gcc (or clang)";
        if (Boolean.getBoolean("gatun.requireNative")) {
            fail(message);
        }
        System.err.println(message);
        abort(message);
    }
}
