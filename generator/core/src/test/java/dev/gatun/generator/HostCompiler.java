package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.gatun.generator.toolchain.Toolchains;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The host's C compiler, asked by tests. What the machine lacks skips a test with a message that names the package to install;
 * with {@code -Dgatun.requireNative=true} it fails the test instead.
 */
public final class HostCompiler {

    /** What a command printed. */
    public record Output(int status, String text) {}

    private HostCompiler() {}

    /** Skips the test where a header is not found. */
    public static void requireHeader(String header, String distributionPackage) {
        requireCompiler();
        boolean found = Toolchains.forTarget(null).systemIncludeDirectories().stream()
                .anyMatch(folder -> Files.exists(folder.resolve(header)));
        if (!found) {
            skip("header " + header + " is missing: install the package " + distributionPackage);
        }
    }

    /** Skips the test where there is no compiler. */
    public static void requireCompiler() {
        if (!isOnPath("cc")) {
            skip("no C compiler: install the package gcc (or clang)");
        }
    }

    /** Skips the test where a command is missing. */
    public static void requireCommand(String command, String distributionPackage) {
        if (!isOnPath(command)) {
            skip("command " + command + " is missing: install the package " + distributionPackage);
        }
    }

    private static boolean isOnPath(String command) {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, command))) {
                return true;
            }
        }
        return false;
    }

    private static void skip(String reason) {
        String message = "SKIPPED: " + reason;
        if (Boolean.getBoolean("gatun.requireNative")) {
            fail(message);
        }
        System.err.println(message);
        abort(message);
    }

    /** Runs {@code cc} with these options on a source file of this text. */
    public static Output cc(Path folder, String source, String... options) {
        try {
            Files.writeString(folder.resolve("input.c"), source);
            List<String> command = new ArrayList<>(List.of("cc", "-fno-diagnostics-color"));
            command.addAll(List.of(options));
            command.add("input.c");
            return run(folder, command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles and runs a program and gives the lines that it prints. */
    public static List<String> program(Path folder, String source) {
        Output compiled = cc(folder, source, "-w", "-o", "program");
        assertThat(compiled.status()).as(compiled.text()).isZero();
        Output output = run(folder, List.of(folder.resolve("program").toString()));
        assertThat(output.status()).as(output.text()).isZero();
        return output.text().lines().toList();
    }

    /** Runs any command, for at most two minutes. */
    public static Output run(Path folder, List<String> command) {
        try {
            Path log = Files.createTempFile(folder, "output", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().put("LC_ALL", "C");
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("%s within two minutes", command)
                    .isTrue();
            return new Output(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
