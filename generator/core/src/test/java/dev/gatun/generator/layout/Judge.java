package dev.gatun.generator.layout;

import dev.gatun.generator.HostCompiler;
import dev.gatun.runtime.layout.TargetAbi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A compiler whose answers count, for one target. What it can't compile is not asked. */
@SuppressWarnings("ImmutableEnumChecker") // a TargetAbi is immutable, and may not depend on annotations that say so
enum Judge {
    GCC_LINUX_X86_64(TargetAbi.X86_64_LINUX, false, "cc"),
    CLANG_LINUX_X86_64(TargetAbi.X86_64_LINUX, true, "x86_64-linux-gnu"),
    GCC_LINUX_AARCH64(TargetAbi.AARCH64_LINUX, false, "aarch64-linux-gnu-gcc"),
    CLANG_LINUX_AARCH64(TargetAbi.AARCH64_LINUX, true, "aarch64-linux-gnu"),
    CLANG_MACOS_X86_64(TargetAbi.X86_64_MACOS, true, "x86_64-apple-macosx11"),
    CLANG_MACOS_AARCH64(TargetAbi.AARCH64_MACOS, true, "arm64-apple-macosx11"),
    CLANG_WINDOWS_X86_64(TargetAbi.X86_64_WINDOWS, true, "x86_64-pc-windows-msvc"),
    CLANG_WINDOWS_AARCH64(TargetAbi.AARCH64_WINDOWS, true, "aarch64-pc-windows-msvc");

    private final TargetAbi abi;
    private final boolean clang;
    private final String name;

    Judge(TargetAbi abi, boolean clang, String name) {
        this.abi = abi;
        this.clang = clang;
        this.name = name;
    }

    TargetAbi abi() {
        return abi;
    }

    boolean clang() {
        return clang;
    }

    /** Skips the test where the compiler is missing. */
    void require() {
        switch (this) {
            case GCC_LINUX_X86_64 -> HostCompiler.requireCommand(name, "gcc");
            case GCC_LINUX_AARCH64 -> HostCompiler.requireCommand(name, "gcc-aarch64-linux-gnu");
            default -> HostCompiler.requireCommand("clang", "clang");
        }
    }

    /** Compiles only; warnings off. */
    List<String> command(String[] options, String... arguments) {
        List<String> command = command();
        command.addAll(List.of("-w", "-fno-diagnostics-color", "-c"));
        command.addAll(List.of(options));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The {@code #define} lines of what the compiler predefines. */
    String predefinedMacros(Path folder) {
        List<String> command = command();
        command.addAll(List.of("-dM", "-E", "-x", "c", "/dev/null"));
        return HostCompiler.run(folder, command).text();
    }

    private List<String> command() {
        return new ArrayList<>(
                clang ? List.of("clang", "-target", name, "-ferror-limit=20") : List.of(name, "-fmax-errors=20"));
    }

    /** {@code __float128}. */
    boolean hasFloat128() {
        return abi == TargetAbi.X86_64_LINUX;
    }

    /** {@code _Float16}. */
    boolean hasFloat16() {
        return !clang || abi.triple().startsWith("aarch64");
    }

    /** {@code _Decimal32} and so on. */
    boolean hasDecimal() {
        return this == GCC_LINUX_X86_64;
    }

    /** {@code _BitInt}, and enums with a fixed underlying type. */
    boolean hasBitInt() {
        return clang;
    }

    /** What GCC and Clang both have and read in the same way. */
    boolean isStrict() {
        return clang && (abi == TargetAbi.X86_64_LINUX || abi == TargetAbi.AARCH64_LINUX);
    }

    /** The operator for a type's alignment: GCC's {@code _Alignof} is not that of a vector in a record. */
    String alignof() {
        return clang ? "_Alignof" : "__alignof__";
    }

    boolean hasDeclspec() {
        return abi.isMicrosoft();
    }
}
