package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final SourcePosition PLACE = new SourcePosition(new SourceFile(Path.of("a.h"), "int a\n"), 4);
    private static final Diagnostic WARNING =
            new Diagnostic(DiagnosticKind.SYNTAX_ERROR, "expected ';'", PLACE, 1, "end the declaration");
    private static final Diagnostic ERROR = new Diagnostic(DiagnosticKind.HEADER_NOT_FOUND, "no 'x.h'", null, 1, null);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void summaryCountsFilesAndSkippedDeclarations() {
        int status = generated(
                Verbosity.NORMAL,
                List.of(),
                List.of(new Skipped(DiagnosticKind.SKIPPED_FUNCTION_LIKE_MACRO, "F", "function-like macro", PLACE)));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("wrote 1 file to out; skipped 1 declaration (--verbose lists them)\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
    }

    @Test
    void verboseListsWhatWasSkipped() {
        generated(
                Verbosity.VERBOSE,
                List.of(),
                List.of(new Skipped(DiagnosticKind.SKIPPED_FUNCTION_LIKE_MACRO, "F", "function-like macro", PLACE)));
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("a.h:1:5: note: skipped 'F': function-like macro [skipped-function-like-macro]\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("wrote 1 file to out; skipped 1 declaration\n");
    }

    @Test
    void quietSaysNothingButErrors() {
        assertThat(generated(
                        Verbosity.QUIET,
                        List.of(WARNING),
                        List.of(new Skipped(
                                DiagnosticKind.SKIPPED_FUNCTION_LIKE_MACRO, "F", "function-like macro", PLACE))))
                .isZero();
        assertThat(err.size() + out.size()).isZero();
        assertThat(generated(Verbosity.QUIET, List.of(WARNING, ERROR), List.of()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("gatun: error: no 'x.h' [header-not-found]\ngatun: nothing written\n");
    }

    @Test
    void warningsDoNotFailTheRun() {
        assertThat(generated(Verbosity.NORMAL, List.of(WARNING), List.of())).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("""
                a.h:1:5: warning: expected ';' [syntax-error]
                    1 | int a
                      |     ^
                  hint: end the declaration
                """);
    }

    @Test
    void errorsFailTheRunAndSayThatNothingWasWritten() {
        assertThat(generated(Verbosity.NORMAL, List.of(ERROR), List.of())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("gatun: error: no 'x.h' [header-not-found]\ngatun: nothing written\n");
        assertThat(out.size()).isZero();
    }

    @Test
    void floodOfWarningsIsCutButNoErrorIs() {
        List<Diagnostic> many = new java.util.ArrayList<>(Collections.nCopies(25, WARNING));
        many.add(ERROR);
        generated(Verbosity.NORMAL, many, List.of());
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "gatun: error: no 'x.h' [header-not-found]\n",
                        "gatun: 5 more warnings (--verbose shows all)\n");
    }

    private int generated(Verbosity verbosity, List<Diagnostic> diagnostics, List<Skipped> skipped) {
        Console console = new Console(print(out), print(err), false, false);
        GenerationRequest request = new GenerationRequest(
                List.of("a.h"),
                "",
                Path.of("out"),
                null,
                List.of(),
                List.of(),
                Map.of(),
                SelectionRequest.DEFAULT,
                null,
                null,
                ShimRequest.NONE);
        GenerationResult result = new GenerationResult(List.of(Path.of("a_h.java")), skipped, diagnostics);
        return new Report(console, verbosity).generated(request, result);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
