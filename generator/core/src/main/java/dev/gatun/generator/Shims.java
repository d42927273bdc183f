package dev.gatun.generator;

import dev.gatun.generator.build.ShimBuilder;
import dev.gatun.generator.build.ShimBuilder.Built;
import dev.gatun.generator.build.ShimCommand;
import dev.gatun.generator.build.ShimCommand.Inputs;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.plan.PlanOptions;
import dev.gatun.generator.plan.ShimPlan.Include;
import dev.gatun.generator.toolchain.CompilerFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request says about the C shim: its name, what it includes, how it is built. */
final class Shims {

    private final GenerationRequest request;
    private final Inputs inputs;

    private final Map<String, String> environment;

    /** @param environment with {@code CC} and flags */
    Shims(GenerationRequest request, Map<String, String> environment) {
        this.request = request;
        this.environment = environment;
        this.inputs = new Inputs(
                request.includeDirectories(), request.macros(), request.shim().sources(), request.libraries());
    }

    /** The options of the plan. */
    static PlanOptions.Shim options(GenerationRequest request, String packageName, String className) {
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '_') + "_";
        List<Include> includes = new ArrayList<>();
        for (String header : request.headers()) {
            includes.add(new Include(header, Files.exists(Path.of(header))));
        }
        boolean always = !request.shim().sources().isEmpty()
                || request.libraries().stream().anyMatch(Inputs::isArchive);
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
        request.libraries().stream().filter(Inputs::isArchive).forEach(parts::add);
        for (String part : parts) {
            if (!request.shim().build()) {
                diagnostics.add(error(
                        DiagnosticKind.SHIM_NOT_WANTED,
                        "'" + part + "' can only become part of the C shim, which is not built",
                        "add --build-shim"));
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

    /**
     * Has the shim built, if the request wants that.
     *
     * @param target triple
     */
    Outcome finish(String name, String target) {
        Path folder = request.outputFolder();
        Path source = folder.resolve(name + ".c");
        Path library = folder.resolve(ShimCommand.libraryFile(name, target));
        List<String> compiler =
                CompilerFinder.find(request.target(), request.standard(), request.sysroot(), environment);
        ShimCommand command = new ShimCommand(
                compiler == null ? List.of("cc") : compiler,
                CompilerFinder.flags("CFLAGS", environment),
                CompilerFinder.flags("LDFLAGS", environment),
                target,
                inputs);
        String repeat = ShimCommand.quoted(command.words(source, library));
        Path fileName = Path.of(name + ".c");
        if (!request.shim().build()) {
            return new Outcome(new GenerationResult.Shim(fileName, null, repeat), List.of());
        }
        if (compiler == null) {
            return new Outcome(new GenerationResult.Shim(fileName, null, repeat), List.of(noCompiler(repeat)));
        }
        Built built = ShimBuilder.build(command, source, library);
        Path made = built.library() == null ? null : built.library().getFileName();
        return new Outcome(new GenerationResult.Shim(fileName, made, repeat), built.diagnostics());
    }

    private Diagnostic noCompiler(String repeat) {
        String chosen = environment.getOrDefault("CC", "").strip();
        String foreign = CompilerFinder.isForeign(request.target()) ? " for the target '" + request.target() + "'" : "";
        String message = chosen.isEmpty()
                ? "there is no C compiler" + foreign + " to build the shim with: its source is written"
                : "CC names no compiler, '" + chosen + "', to build the C shim with: its source is written";
        return error(DiagnosticKind.NO_SHIM_COMPILER, message, "build it where there is one: " + repeat);
    }

    /** What became of the shim. */
    record Outcome(GenerationResult.Shim shim, List<Diagnostic> diagnostics) {}
}
