package dev.gatun.generator;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.toolchain.Compiler;
import dev.gatun.generator.toolchain.Toolchains;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The C compiler of a request's target. It is missing if there are diagnostics. */
record HostCompilers(@Nullable Compiler knownCompiler, List<Diagnostic> diagnostics) {

    static HostCompilers of(GenerationRequest request) {
        Compiler compiler = Toolchains.compiler(request.target(), request.standard(), request.sysroot());
        if (compiler != null) {
            return new HostCompilers(compiler, List.of());
        }
        String what = request.target() == null ? "this machine" : "the target '" + request.target() + "'";
        return new HostCompilers(
                null,
                List.of(new Diagnostic(
                        DiagnosticKind.NO_COMPILER,
                        "no C compiler for " + what + " to verify against",
                        null,
                        1,
                        "install gcc or clang, or name one in the environment variable CC")));
    }

    Compiler compiler() {
        return Objects.requireNonNull(knownCompiler);
    }
}
