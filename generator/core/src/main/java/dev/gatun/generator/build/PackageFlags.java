package dev.gatun.generator.build;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.toolchain.CompilerFinder;
import dev.gatun.generator.toolchain.CompilerProcess.Output;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What {@code pkg-config} says of the packages that a build names.
 *
 * @param compile words for compilers
 * @param link words for the linker
 * @param diagnostics one for each package that it doesn't know
 */
record PackageFlags(List<String> compile, List<String> link, List<Diagnostic> diagnostics) {

    private static final PackageFlags NONE = new PackageFlags(List.of(), List.of(), List.of());
    /** A name, and a bound of the version if need be. */
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+:~-]*( *(<|<=|=|!=|>=|>) *[A-Za-z0-9_.+:~-]+)?");

    static PackageFlags of(List<String> packages, NativeTools tools) {
        if (packages.isEmpty()) {
            return NONE;
        }
        List<String> program = CompilerFinder.flags("PKG_CONFIG", tools.environment());
        List<String> command = program.isEmpty() ? List.of("pkg-config") : program;
        List<Diagnostic> unknown = new ArrayList<>();
        for (String name : packages) {
            Diagnostic problem = NAME.matcher(name).matches() ? check(name, command, tools) : misnamed(name);
            if (problem != null) {
                unknown.add(problem);
            }
        }
        return unknown.isEmpty() ? flags(packages, command, tools) : new PackageFlags(List.of(), List.of(), unknown);
    }

    private static Diagnostic misnamed(String name) {
        return problem(
                "'" + name + "' can't be the name of a package",
                "write the name that 'pkg-config --list-all' shows, and a version's bound if need be: zlib >= 1.2");
    }

    private static @Nullable Diagnostic check(String name, List<String> command, NativeTools tools) {
        try {
            Output output = tools.run(with(command, List.of("--print-errors", "--exists", name)));
            if (output.status() == 0) {
                return null;
            }
            String said =
                    CompilerOutput.cut(output.text().lines().map(String::strip).collect(Collectors.joining(" ")));
            return problem(
                    "pkg-config doesn't know the package '" + name + "'"
                            + (output.stopped() ? ": it was stopped" : said.isEmpty() ? "" : ": " + said),
                    "install the package's development files, or name the folder of its .pc file in PKG_CONFIG_PATH");
        } catch (IOException e) {
            return problem(
                    "pkg-config can't be asked for the package '" + name + "': " + e.getMessage(),
                    "install pkg-config, name it in PKG_CONFIG, or say the flags and libraries yourself");
        }
    }

    private static PackageFlags flags(List<String> packages, List<String> command, NativeTools tools) {
        try {
            Output compile = tools.run(with(with(command, List.of("--cflags")), packages));
            Output link = tools.run(with(with(command, List.of("--libs")), packages));
            if (compile.status() == 0 && link.status() == 0) {
                return new PackageFlags(ShellWords.split(compile.text()), ShellWords.split(link.text()), List.of());
            }
            String said = compile.status() == 0 ? link.text() : compile.text();
            return failed("pkg-config fails for " + String.join(", ", packages) + ": " + CompilerOutput.cut(said));
        } catch (IOException e) {
            return failed("pkg-config can't be asked: " + e.getMessage());
        }
    }

    private static PackageFlags failed(String message) {
        return new PackageFlags(
                List.of(), List.of(), List.of(problem(message, "say the flags and libraries yourself")));
    }

    private static Diagnostic problem(String message, String hint) {
        return new Diagnostic(DiagnosticKind.UNKNOWN_PACKAGE, message, null, 1, hint);
    }

    private static List<String> with(List<String> command, List<String> more) {
        List<String> words = new ArrayList<>(command);
        words.addAll(more);
        return words;
    }
}
