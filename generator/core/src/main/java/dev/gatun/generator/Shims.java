package dev.gatun.generator;

import dev.gatun.generator.GenerationResult.Shim;
import dev.gatun.generator.build.NativeBuild;
import dev.gatun.generator.build.NativeBuild.Flags;
import dev.gatun.generator.build.NativeBuild.Source;
import dev.gatun.generator.build.NativeBuilder;
import dev.gatun.generator.build.NativeBuilder.Built;
import dev.gatun.generator.build.ShimFaults;
import dev.gatun.generator.build.ShimStandard;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.emit.GeneratedFile;
import dev.gatun.generator.plan.PlanOptions;
import dev.gatun.generator.plan.ShimPlan.Include;
import dev.gatun.generator.preprocess.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a request says about the C shim: its name, what it includes, how it is built. */
final class Shims {

    private final GenerationRequest request;
    private final Map<String, String> environment;
    private final List<Path> headerFolders;

    /** @param environment with {@code CC} and flags */
    Shims(GenerationRequest request, Map<String, String> environment) {
        this.request = request;
        this.environment = environment;
        this.headerFolders = ShimHeaders.of(request.headers()).folders();
    }

    /** The options of the plan. */
    static PlanOptions.Shim options(GenerationRequest request, String packageName, String className) {
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '_') + "_";
        List<Include> includes = ShimHeaders.of(request.headers()).includes();
        boolean always = !request.shim().sources().isEmpty()
                || request.libraries().stream().anyMatch(NativeBuild::isArchive);
        return new PlanOptions.Shim(
                folder + className + "_shim", includes, request.shim().build(), always);
    }

    /** What is wrong with the request. */
    static List<Diagnostic> check(GenerationRequest request) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Path source : request.shim().sources()) {
            parts.add(source.toString());
        }
        for (Path source : request.shim().sources()) {
            if (!NativeBuild.isSource(source)) {
                diagnostics.add(error(
                        DiagnosticKind.BAD_SOURCE,
                        "the name '" + source + "' doesn't say in which language it is",
                        "C sources end in .c, those of C++ in .cc, .cpp, .cxx or .C"));
            }
        }
        request.libraries().stream().filter(NativeBuild::isArchive).forEach(parts::add);
        for (String part : parts) {
            if (!request.shim().build()) {
                diagnostics.add(error(
                        DiagnosticKind.SHIM_NOT_WANTED,
                        "'" + part + "' can only become part of the C shim, which is not built",
                        "add --build-shim, or the goal shim to a POM"));
            } else if (!Files.isReadable(Path.of(part)) || Files.isDirectory(Path.of(part))) {
                diagnostics.add(error(
                        DiagnosticKind.SOURCE_NOT_FOUND,
                        "there is no file '" + part + "' to build the C shim from",
                        null));
            }
        }
        return diagnostics;
    }

    /** What is wrong with the headers' names, if they have to be included by name. */
    static List<Diagnostic> checkIncludes(List<Include> includes) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Include include : includes) {
            String ends = include.quoted() ? "\"\n\r" : ">\n\r";
            if (include.header().chars().anyMatch(c -> ends.indexOf(c) >= 0)) {
                diagnostics.add(error(
                        DiagnosticKind.INVALID_HEADER_NAME,
                        "C has no way to include a header with this name: '"
                                + include.header().replace('\n', '?').replace('\r', '?') + "'",
                        "give the file, or its folder, another name"));
            }
        }
        return diagnostics;
    }

    private static Diagnostic error(DiagnosticKind kind, String message, @Nullable String hint) {
        return new Diagnostic(kind, message, null, 1, hint);
    }

    /** Has the shim built, if the request wants that; see {@link #finish(String, String, Path)}. */
    BuiltShim finish(String name, String target) {
        return finish(name, target, null);
    }

    /**
     * Has the shim built, if the request wants that.
     *
     * @param target triple
     * @param objects folder for what is kept between builds; null to keep nothing
     */
    BuiltShim finish(String name, String target, @Nullable Path objects) {
        Path folder = request.outputFolder();
        Path fileName = Path.of(name + (request.language() == Language.CPP ? ".cpp" : ".c"));
        Path source = folder.resolve(fileName);
        Path library = folder.resolve(NativeBuild.libraryFile(name, target));
        NativeBuild build = build(name, source, target, List.of());
        String repeat = NativeBuilder.command(build, library, environment);
        if (!request.shim().build() || request.shim().later()) {
            Shim unbuilt = new Shim(fileName, null, repeat, target, headerFolders);
            return new BuiltShim(unbuilt, false, List.of(), ShimFaults.NONE);
        }
        Built built =
                objects == null ? build(build, library) : NativeBuilder.build(build, objects, library, environment);
        Path made = built.library() == null ? null : built.library().getFileName();
        List<Diagnostic> diagnostics = built.diagnostics().stream()
                .map(diagnostic -> withoutCompiler(diagnostic, repeat))
                .toList();
        return new BuiltShim(
                new Shim(fileName, made, repeat, target, headerFolders), built.linked(), diagnostics, built.faults());
    }

    /**
     * Has a source compiled that is not written yet, to see what the compiler thinks of it; linked too, unless somebody else does so later, who
     * may have more libraries.
     */
    Built attempt(String name, GeneratedFile source, String target) {
        Path work = null;
        try {
            work = Files.createTempDirectory("gatun");
            Path file = Files.writeString(work.resolve(source.fileName()), source.text());
            Path library = work.resolve(NativeBuild.libraryFile(name, target));
            // without an object there is nothing to link: it counts what the compiler says of members
            List<String> words = isBuiltLater() ? List.of("-fsyntax-only") : List.of();
            return NativeBuilder.build(build(name, file, target, words), work, library, environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (work != null) {
                delete(work);
            }
        }
    }

    /** Whether somebody else builds it, with what the request doesn't know of. */
    boolean isBuiltLater() {
        return request.shim().later();
    }

    /** @param words for the compiler */
    private NativeBuild build(String name, Path source, String target, List<String> words) {
        List<String> standard = Stream.concat(ShimStandard.flags(source, request.standard()).stream(), words.stream())
                .toList();
        List<String> none = List.of();
        Flags flags = ShimStandard.isCxx(source)
                ? new Flags(none, none, standard, none)
                : new Flags(none, standard, none, none);
        return NativeBuild.builder(name, Path.of(""), request.target() == null ? target : request.target())
                .sysroot(request.sysroot())
                .sources(List.of(Source.shim(source, headerFolders)))
                .sources(request.shim().sources().stream().map(Source::of).toList())
                .includeDirectories(request.includeDirectories())
                .macros(request.macros())
                .flags(flags)
                .libraries(request.libraries())
                .build();
    }

    private Built build(NativeBuild build, Path library) {
        Path work = null;
        try {
            work = Files.createTempDirectory("gatun");
            return NativeBuilder.build(build, work, library, environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (work != null) {
                delete(work);
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // the system cleans its folder for temporary files
        }
    }

    /** Without a compiler there is all the same what was asked for, save that the rest is to be done elsewhere. */
    private static Diagnostic withoutCompiler(Diagnostic diagnostic, String repeat) {
        return diagnostic.kind() != DiagnosticKind.NO_COMPILER
                ? diagnostic
                : error(
                        DiagnosticKind.NO_SHIM_COMPILER,
                        diagnostic.message() + ": its source is written",
                        "build it where there is one: " + repeat);
    }
}
