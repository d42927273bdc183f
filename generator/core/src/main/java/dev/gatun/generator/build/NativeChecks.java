package dev.gatun.generator.build;

import dev.gatun.generator.build.NativeBuild.Source;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.toolchain.CompilerFinder;
import dev.gatun.generator.toolchain.CompilerLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be told to be wrong with a build before a compiler runs. */
final class NativeChecks {

    private NativeChecks() {}

    static List<Diagnostic> check(NativeBuild build) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (build.sources().isEmpty() && build.archives().isEmpty()) {
            diagnostics.add(problem(
                    DiagnosticKind.SOURCE_NOT_FOUND,
                    "there is nothing to make the library '" + build.name() + "' of",
                    "name sources or archives"));
        }
        for (Source source : build.sources()) {
            check(source.file(), build, diagnostics);
            if (SourceLanguage.of(source.file()) == null) {
                diagnostics.add(problem(
                        DiagnosticKind.BAD_SOURCE,
                        "the name '" + source.file() + "' doesn't say in which language it is",
                        "C sources end in .c, those of C++ in .cc, .cpp, .cxx or .C"));
            }
        }
        build.archives().forEach(archive -> check(archive, build, diagnostics));
        return diagnostics;
    }

    private static void check(Path file, NativeBuild build, List<Diagnostic> diagnostics) {
        Path path = build.folder().resolve(file);
        if (file.toString().chars().anyMatch(c -> c == '\n' || c == '\r')) {
            diagnostics.add(problem(
                    DiagnosticKind.BAD_SOURCE,
                    "no name of a source can have a line end: '"
                            + file.toString().replace('\n', '?').replace('\r', '?') + "'",
                    "give the file, or its folder, another name"));
        } else if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            diagnostics.add(problem(
                    DiagnosticKind.SOURCE_NOT_FOUND,
                    "there is no file '" + file + "' to build " + what(build) + " from",
                    null));
        }
    }

    /** What is missing of compilers. */
    static List<Diagnostic> compilers(NativeBuild build, NativeCommands commands, NativeTools tools) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (CompilerLanguage language : commands.languages()) {
            if (tools.compiler(language, build) == null) {
                diagnostics.add(noCompiler(language, build, tools));
            }
        }
        build.sources().stream()
                .filter(source -> source.shim() && ShimStandard.isCxx(source.file()))
                .map(source -> ShimStandard.tooEarly(commands.compiling(source)))
                .filter(Objects::nonNull)
                .forEach(option -> diagnostics.add(tooEarly(option, tools)));
        return diagnostics;
    }

    private static Diagnostic tooEarly(String option, NativeTools tools) {
        CompilerLanguage cxx = CompilerLanguage.CXX;
        String where = Stream.of(cxx.compilerVariable(), cxx.flagsVariable())
                .filter(variable ->
                        CompilerFinder.flags(variable, tools.environment()).contains(option))
                .findFirst()
                .map(variable -> " of " + variable)
                .orElse("");
        return problem(
                DiagnosticKind.UNSUPPORTED_STANDARD,
                "the C++ shim needs C++17 or later, not '" + option + "'" + where,
                "leave the option out, or make it -std=c++17 or later");
    }

    private static Diagnostic noCompiler(CompilerLanguage language, NativeBuild build, NativeTools tools) {
        String variable = language.compilerVariable();
        String chosen = tools.environment().getOrDefault(variable, "").strip();
        String foreign = CompilerFinder.isForeign(build.target()) ? " for the target '" + build.target() + "'" : "";
        String message = chosen.isEmpty()
                ? "there is no " + language.spelling() + " compiler" + foreign
                : variable + " names no compiler, '" + chosen + "',";
        return problem(
                DiagnosticKind.NO_COMPILER,
                message + " to build " + what(build) + " with",
                "install gcc or clang, or name one in the environment variable " + variable);
    }

    static Diagnostic notWritten(NativeBuild build, IOException e) {
        return problem(
                hasShim(build) ? DiagnosticKind.SHIM_NOT_BUILT : DiagnosticKind.LIBRARY_NOT_BUILT,
                "can't build " + what(build) + ": " + e,
                null);
    }

    static String what(NativeBuild build) {
        return build.sources().stream()
                .filter(Source::shim)
                .findFirst()
                .map(Source::what)
                .orElse("the library '" + build.name() + "'");
    }

    static boolean hasShim(NativeBuild build) {
        return build.sources().stream().anyMatch(Source::shim);
    }

    private static Diagnostic problem(DiagnosticKind kind, String message, @Nullable String hint) {
        return new Diagnostic(kind, message, null, 1, hint);
    }
}
