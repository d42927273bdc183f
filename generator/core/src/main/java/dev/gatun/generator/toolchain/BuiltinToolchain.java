package dev.gatun.generator.toolchain;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.runtime.layout.TargetAbi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Toolchains that need no compiler: a table of predefined macros, headers of our own, and the folders where C libraries keep theirs. */
final class BuiltinToolchain {

    private BuiltinToolchain() {}

    /**
     * The toolchain of a target that there is a table for.
     *
     * @param target as {@link Toolchains#normalized} gives it
     * @param standard null for C17 with GNU's extensions
     * @param root of the target's own files; null to take the running system's, if that is the target
     */
    static Toolchain of(String target, @Nullable String standard, @Nullable Path root) {
        List<Path> directories = new ArrayList<>();
        directories.add(BuiltinHeaders.DIRECTORY);
        for (Path usual : usualFolders(target, root)) {
            if (Files.isDirectory(usual)) {
                directories.add(usual);
            }
        }
        return new Toolchain(target, standardised(macros(target), standard), List.copyOf(directories));
    }

    /**
     * As {@link #of}, for C++.
     *
     * @param standard null for C++17 with GNU's extensions
     */
    static Toolchain ofCpp(String target, @Nullable String standard, @Nullable Path root) {
        Toolchain c = of(target, null, root);
        String version = standard == null ? null : CppStandard.version(standard);
        TargetAbi abi = TargetAbi.of(target);
        StringBuilder all = new StringBuilder(c.predefinedMacros()).append(table("c++17"));
        all.append(abi != null && abi.isGnu() ? table("c++-gnu") : "");
        if (version != null && version.compareTo("201703L") > 0) {
            all.append(table("c++20")).append("#define __cplusplus ").append(version);
        }
        String strict = standard == null || standard.startsWith("gnu") ? "" : "#define __STRICT_ANSI__ 1\n";
        return new Toolchain(
                target, withoutEarlier(all.toString()) + strict, ModelLibrary.in(c.systemIncludeDirectories()));
    }

    /** Of several definitions of a macro the last; none of those that tell C from C++. */
    private static String withoutEarlier(String macros) {
        Map<String, String> lines = new LinkedHashMap<>();
        macros.lines()
                .filter(line -> line.startsWith("#define "))
                .forEach(line -> lines.put(line.split("[ (]", -1)[1], line));
        lines.remove("__STDC_VERSION__");
        return String.join("\n", lines.values()) + "\n";
    }

    /** Another target's headers are never those of the running system. */
    private static List<Path> usualFolders(String target, @Nullable Path root) {
        if (root == null && !target.equals(Toolchains.hostTriple())) {
            return List.of();
        }
        Path top = root == null ? Path.of("/") : root;
        return List.of(
                top.resolve("usr/local/include"),
                top.resolve("usr/include/" + target),
                top.resolve("usr/include"),
                top.resolve("include"));
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
                        DiagnosticKind.UNSUPPORTED_STANDARD,
                        "no compiler here knows the standard '" + standard + "'",
                        "use one of c89, c99, c11, c17, c23, or gnu in place of c for GNU's dialect");
        };
        return value == null ? "" : "#define __STDC_VERSION__ " + value + "\n";
    }

    private static String macros(String target) {
        TargetAbi abi = TargetAbi.of(target);
        if (abi == null) {
            throw new NoToolchainException(
                    DiagnosticKind.UNSUPPORTED_TARGET,
                    "there is no compiler for target '" + target
                            + "' on this machine, and no table of its macros either",
                    "set CC to one, or name a target with --target: " + Toolchains.knownTargets());
        }
        // the tables of targets whose compiler is Clang hold what differs between them
        return (abi.isGnu() ? "" : table("clang")) + table(abi.triple());
    }

    private static String table(String name) {
        try (InputStream input = BuiltinToolchain.class.getResourceAsStream("macros/" + name + ".h")) {
            if (input == null) {
                throw new IllegalStateException("resource macros/" + name + ".h is missing");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
