package dev.gatun.generator.toolchain;

import java.util.List;

/**
 * A C or C++ compiler of this machine.
 *
 * @param command the executable with the arguments that select target and standard
 * @param toolchain what it says of itself
 */
public record Compiler(List<String> command, Toolchain toolchain) {

    public Compiler {
        command = List.copyOf(command);
    }

    /** Whether it is Clang, whose options for diagnostics have other names than GCC's. */
    public boolean isClang() {
        return toolchain.predefinedMacros().contains("#define __clang__ ");
    }

    /** Name and version as it calls itself: {@code gcc 12.2.0}, {@code clang 14.0.6}. */
    public String name() {
        return isClang()
                ? "clang " + macro("__clang_major__") + "." + macro("__clang_minor__") + "."
                        + macro("__clang_patchlevel__")
                : "gcc " + macro("__GNUC__") + "." + macro("__GNUC_MINOR__") + "." + macro("__GNUC_PATCHLEVEL__");
    }

    private String macro(String name) {
        String start = "#define " + name + " ";
        return toolchain
                .predefinedMacros()
                .lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElse("?");
    }
}
