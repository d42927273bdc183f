package dev.gatun.generator.toolchain;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import org.jspecify.annotations.Nullable;

/** The standards of C++ by their names: which there are, and which are new enough for a shim. */
final class CppStandard {

    /** What shims need at least. */
    static final String LEAST = "gnu++17";

    private static final String CPP17 = "201703L";

    private CppStandard() {}

    /** @throws NoToolchainException if shims can't be compiled by the standard */
    static void check(@Nullable String standard) {
        if (standard == null || version(standard) != null) {
            return;
        }
        boolean old = standard.matches("(c|gnu)\\+\\+(98|03|0x|11|1y|14)");
        throw new NoToolchainException(
                DiagnosticKind.UNSUPPORTED_STANDARD,
                old
                        ? "bindings of C++ need C++17 or later, not '" + standard + "'"
                        : "no compiler here knows the standard '" + standard + "' of C++",
                "use one of c++17, c++20, c++23, or gnu in place of c for GNU's dialect");
    }

    /** The value of {@code __cplusplus} ([cpp.predefined] of each standard); null for what is older or not known. */
    static @Nullable String version(String standard) {
        return switch (standard.replaceFirst("^gnu", "c")) {
            case "c++17", "c++1z" -> CPP17;
            case "c++20", "c++2a" -> "202002L";
            case "c++23", "c++2b" -> "202302L";
            case "c++26", "c++2c" -> "202400L";
            default -> null;
        };
    }

    /** Whether the compiler takes a standard by default that is older than the least. */
    static boolean isTooOld(Toolchain toolchain) {
        String start = "#define __cplusplus ";
        return toolchain
                .predefinedMacros()
                .lines()
                .filter(line -> line.startsWith(start))
                .anyMatch(line -> line.substring(start.length()).compareTo(CPP17) < 0);
    }
}
