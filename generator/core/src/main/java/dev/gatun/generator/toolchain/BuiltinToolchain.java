package dev.gatun.generator.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Toolchains that need no compiler: a table of predefined macros, headers of our own, and the folders where C libraries keep theirs. */
final class BuiltinToolchain {

    private BuiltinToolchain() {}

    static Toolchain of(String target) {
        List<Path> directories = new ArrayList<>();
        directories.add(BuiltinHeaders.DIRECTORY);
        for (Path usual :
                List.of(Path.of("/usr/local/include"), Path.of("/usr/include", target), Path.of("/usr/include"))) {
            if (Files.isDirectory(usual)) {
                directories.add(usual);
            }
        }
        return new Toolchain(target, macros(target), List.copyOf(directories));
    }

    private static String macros(String target) {
        boolean plain = target.matches("[A-Za-z0-9_.-]+");
        try (InputStream input = plain ? BuiltinToolchain.class.getResourceAsStream("macros/" + target + ".h") : null) {
            if (input == null) {
                throw new UnknownTargetException(
                        "there is no compiler for target '" + target
                                + "' on this machine, and no table of its macros either; set CC to one, or use --target x86_64-linux-gnu");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
