package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.toolchain.Toolchains;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The C compiler of the machine, and what else a test may need of it. */
public final class HostCompiler {

    private static final boolean REQUIRED = Boolean.getBoolean("gatun.requireNative");

    private HostCompiler() {}

    /** Skips the calling test where there is no {@code cc}; fails it if natives are required. */
    public static void assumeThere() {
        assume(isThere("cc"), "no C compiler 'cc': install gcc");
    }

    /** Whether there is a program of that name. */
    static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Skips the calling test where that header of a package is not installed; fails it if natives are required. */
    static void assumeHeader(String header, String packageName) {
        boolean there = Toolchains.forTarget(null).systemIncludeDirectories().stream()
                .anyMatch(folder -> Files.exists(folder.resolve(header)));
        assume(there, "no header '" + header + "': install " + packageName);
    }

    /** Whether the compiler takes the header by itself. */
    static boolean accepts(Path folder, String header) throws IOException, InterruptedException {
        return compiles(folder, "#include <" + header + ">\n");
    }

    /** Whether the compiler takes such a source. */
    public static boolean compiles(Path folder, String text) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("accepts.c"), text);
        Process process = new ProcessBuilder("cc", "-w", "-fsyntax-only", source.toString())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }

    /** Skips the calling test where something is missing; fails it if natives are required. */
    static void assume(boolean there, String otherwise) {
        if (!there) {
            assertThat(REQUIRED).as(otherwise + " (gatun.requireNative is set)").isFalse();
            System.err.println("SKIPPED: " + otherwise);
        }
        Assumptions.assumeTrue(there, otherwise);
    }

    /** Compiles one C file to a shared library beside the target path. */
    static void sharedLibrary(Path source, Path includeFolder, Path library) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("cc", "-std=gnu2x", "-Wall", "-Wextra", "-Werror", "-O1", "-fPIC", "-shared"));
        command.addAll(List.of("-I" + includeFolder, source.toString(), "-o", library.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
