package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.diagnostic.Diagnostic;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which compiler is the judge. */
class HostCompilersTest {

    private static final String PATH = System.getenv("PATH");

    private static HostCompilers compilers(String chosen) {
        return HostCompilers.of(GenerationRequest.builder().header("x.h").build(), Map.of("PATH", PATH, "CC", chosen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere/cc", "false", "no-such-compiler -m64"})
    void compilerThatTheUserNamesIsNotReplaced(String chosen) {
        assertThat(compilers(chosen).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("CC names no C compiler to verify against: '" + chosen + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cc", "cc -funsigned-char", " cc "})
    void compilerOfTheHostIsFound(String chosen) {
        HostCompiler.requireCompiler();
        assertThat(compilers(chosen).diagnostics()).isEmpty();
    }

    @Test
    void otherTargetHasACompilerOfItsOwn() {
        HostCompilers compilers = HostCompilers.of(
                GenerationRequest.builder()
                        .header("x.h")
                        .target("aarch64-apple-darwin")
                        .build(),
                Map.of("PATH", "", "CC", "cc"));
        assertThat(compilers.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("no C compiler for the target 'aarch64-apple-darwin' to verify against");
    }
}
