package dev.gatun.generator;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.toolchain.NoToolchainException;
import dev.gatun.generator.toolchain.Toolchain;
import dev.gatun.generator.toolchain.Toolchains;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which compiler's view of the headers a run takes, and whose layout rules. Both are missing if there are diagnostics. */
record Targeting(
        @Nullable Toolchain knownToolchain, @Nullable TargetAbi knownAbi, List<Diagnostic> diagnostics) {

    static Targeting of(GenerationRequest request) {
        if (request.target() != null && TargetAbi.of(request.target()) == null) {
            return unknown(request.target());
        }
        try {
            Toolchain toolchain = Toolchains.of(
                    request.language().compilers(), request.target(), request.standard(), request.sysroot());
            TargetAbi abi = TargetAbi.of(toolchain.target());
            return abi == null ? unknown(toolchain.target()) : new Targeting(toolchain, abi, List.of());
        } catch (NoToolchainException e) {
            return refused(e.kind(), e.getMessage(), e.hint());
        }
    }

    private static Targeting unknown(String target) {
        String nearest = NearestName.of(
                target, TargetAbi.known().stream().map(TargetAbi::triple).toList());
        return refused(
                DiagnosticKind.UNSUPPORTED_TARGET,
                "target '" + target + "' is not known",
                (nearest == null ? "" : "did you mean '" + nearest + "'? ") + "the known ones are "
                        + Toolchains.knownTargets());
    }

    private static Targeting refused(DiagnosticKind kind, String message, String hint) {
        return new Targeting(null, null, List.of(new Diagnostic(kind, message, null, 1, hint)));
    }

    Toolchain toolchain() {
        return Objects.requireNonNull(knownToolchain);
    }

    TargetAbi abi() {
        return Objects.requireNonNull(knownAbi);
    }
}
