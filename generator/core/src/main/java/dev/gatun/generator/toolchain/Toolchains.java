package dev.gatun.generator.toolchain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the toolchain of a target. */
public final class Toolchains {

    private Toolchains() {}

    /**
     * The toolchain of a target.
     *
     * @param triple null for the host's
     */
    public static Toolchain forTarget(@Nullable String triple) {
        try {
            Process process = new ProcessBuilder("cc", "-E", "-dM", "-v", "-x", "c", "/dev/null").start();
            List<String> errors = new ArrayList<>();
            Thread reader = Thread.ofPlatform().start(() -> new java.io.BufferedReader(
                            new java.io.InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))
                    .lines()
                    .forEach(errors::add));
            String macros = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            reader.join();
            List<Path> directories = new ArrayList<>();
            boolean in = false;
            for (String line : errors) {
                if (line.startsWith("#include <...>")) {
                    in = true;
                } else if (line.startsWith("End of search list")) {
                    in = false;
                } else if (in) {
                    directories.add(Path.of(line.strip()));
                }
            }
            return new Toolchain("x86_64-linux-gnu", macros, directories);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
