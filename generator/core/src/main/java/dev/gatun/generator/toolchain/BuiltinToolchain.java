package dev.gatun.generator.toolchain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Toolchains that need no compiler: a table of predefined macros, headers of our own, and the folders where C libraries keep theirs. */
final class BuiltinToolchain {

    private BuiltinToolchain() {}

    static Toolchain of(String target, @Nullable String standard) {
        List<Path> directories = new ArrayList<>();
        directories.add(BuiltinHeaders.DIRECTORY);
        for (Path usual :
                List.of(Path.of("/usr/local/include"), Path.of("/usr/include", target), Path.of("/usr/include"))) {
            if (Files.isDirectory(usual)) {
                directories.add(usual);
            }
        }
        return new Toolchain(target, standardised(macros(target), standard), List.copyOf(directories));
    }

    private static String standardised(String macros, @Nullable String standard) {
        if (standard == null) {
            return macros;
        }
        String version = versionMacro(standard);
        String strict = standard.startsWith("gnu") ? "" : "#define __STRICT_ANSI__ 1\n";
        return macros.replaceFirst("#define __STDC_VERSION__ .*\n", version) + strict;
    }

    /** C23 6.10.10.2 and its forerunners. */
    private static String versionMacro(String standard) {
        String value = switch (standard) {
            case "c89", "c90", "ansi", "gnu89", "gnu90" -> null;
            case "c99", "gnu99" -> "199901L";
            case "c11", "gnu11" -> "201112L";
            case "c17", "c18", "gnu17", "gnu18" -> "201710L";
            case "c2x", "c23", "gnu2x", "gnu23" -> "202311L";
            default ->
                throw new NoToolchainException(
                        "no compiler here knows the standard '" + standard + "'",
                        "use one of c89, c99, c11, c17, c23, or gnu in place of c for GNU's dialect");
        };
        return value == null ? "" : "#define __STDC_VERSION__ " + value + "\n";
    }

    private static String macros(String target) {
        boolean plain = target.matches("[A-Za-z0-9_.-]+");
        try (InputStream input = plain ? BuiltinToolchain.class.getResourceAsStream("macros/" + target + ".h") : null) {
            if (input == null) {
                throw new NoToolchainException(
                        "there is no compiler for target '" + target
                                + "' on this machine, and no table of its macros either",
                        "set CC to one, or use --target x86_64-linux-gnu");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
