package dev.gatun.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import dev.gatun.generator.emit.c.Assumptions;
import dev.gatun.generator.layout.Layouts;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.toolchain.Compiler;
import dev.gatun.generator.toolchain.Toolchains;
import dev.gatun.generator.verify.Verifier;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everything that a model says, checked by the host's compiler. */
final class Verifying {

    private Verifying() {}

    /** What the compiler contradicts, as text. */
    static List<String> differences(Model model, List<String> headers) throws IOException {
        Compiler compiler = Objects.requireNonNull(Toolchains.compiler(null, null));
        Assumptions assumptions = Assumptions.of(model, Layouts.of(model));
        assertThat(assumptions.all()).isNotEmpty();
        Verifier verifier = new Verifier(compiler, model.abi().byteOrder(), List.of(), Map.of());
        DiagnosticRenderer renderer = new DiagnosticRenderer(false);
        return verifier.verify(headers, assumptions).differences().stream()
                .map(renderer::render)
                .toList();
    }
}
