package dev.gatun.generator;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.toolchain.Compiler;
import dev.gatun.generator.toolchain.CompilerFinder;
import dev.gatun.generator.toolchain.Toolchains;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The C compiler of a request's target. It is missing if there are diagnostics. */
record HostCompilers(@Nullable Compiler knownCompiler, List<Diagnostic> diagnostics) {

    /** @param environment with {@code CC} */
    static HostCompilers of(GenerationRequest request, Map<String, String> environment) {
        Compiler compiler = Toolchains.compiler(request.target(), request.standard(), request.sysroot(), environment);
        String chosen = environment.getOrDefault("CC", "").strip();
        boolean host = !CompilerFinder.isForeign(request.target());
        if (host && !chosen.isEmpty() && (compiler == null || !isChosen(compiler, chosen))) {
            return missing(
                    "CC names no C compiler to verify against: '" + chosen + "'",
                    "let it name gcc or clang, with options if need be, or leave it out");
        }
        if (compiler != null) {
            return new HostCompilers(compiler, List.of());
        }
        String what = request.target() == null ? "this machine" : "the target '" + request.target() + "'";
        return missing(
                "no C compiler for " + what + " to verify against",
                "install gcc or clang, or name one in the environment variable CC");
    }

    /** Another compiler than the one that the user names would prove nothing. */
    private static boolean isChosen(Compiler compiler, String chosen) {
        return chosen.equals(compiler.command().getFirst())
                || chosen.startsWith(compiler.command().getFirst() + " ");
    }

    private static HostCompilers missing(String message, String hint) {
        return new HostCompilers(null, List.of(new Diagnostic(DiagnosticKind.NO_COMPILER, message, null, 1, hint)));
    }

    Compiler compiler() {
        return Objects.requireNonNull(knownCompiler);
    }
}
