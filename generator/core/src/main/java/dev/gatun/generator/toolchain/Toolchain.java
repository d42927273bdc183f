package dev.gatun.generator.toolchain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the compiler of the target would predefine and search, asked of the host compiler or taken from the built-in table.
 *
 * @param target the target triple, as in {@code x86_64-linux-gnu}
 * @param predefinedMacros text of {@code #define} lines
 * @param systemIncludeDirectories searched after the user's, in order; the compiler's own headers among them
 */
public record Toolchain(String target, String predefinedMacros, List<Path> systemIncludeDirectories) {

    /** Whether the C library's headers are there, and not the compiler's alone. */
    public boolean hasLibrary() {
        return systemIncludeDirectories.stream()
                .anyMatch(
                        folder -> !BuiltinHeaders.isBuiltin(folder) && Files.isRegularFile(folder.resolve("stdio.h")));
    }
}
