package dev.gatun.cli;

import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.VerificationResult;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Severity;
import dev.gatun.generator.incremental.Outcome;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.verify.Verification;
import dev.gatun.runtime.layout.Platform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the user what came of a run: diagnostics and the list of what was skipped on standard error, a summary on standard output. */
final class Report {

    /** Warnings shown without {@code --verbose}. Errors are all shown: a stage with errors is the last. */
    private static final int WARNINGS = 20;

    private final Console console;
    private final Verbosity verbosity;

    Report(Console console, Verbosity verbosity) {
        this.console = console;
        this.verbosity = verbosity;
    }

    int generated(GenerationRequest request, GenerationResult result) {
        return generated(request, result, summary("wrote", "to", request, result));
    }

    int generated(GenerationRequest request, Outcome outcome) {
        if (outcome.upToDate()) {
            return generated(request, outcome.result(), summary("up to date:", "in", request, outcome.result()));
        }
        if (verbosity == Verbosity.VERBOSE) {
            console.aside("gatun: generating, since " + outcome.reason() + "\n");
        }
        int removed = outcome.removed().size();
        String summary = summary("wrote", "to", request, outcome.result());
        return generated(
                request,
                outcome.result(),
                removed == 0 ? summary : summary + "; removed " + count(removed, "stale file"));
    }

    private int generated(GenerationRequest request, GenerationResult result, String summary) {
        diagnostics(result.diagnostics());
        if (result.hasErrors()) {
            GenerationResult.Shim shim = result.shim();
            console.aside(
                    shim == null
                            ? "gatun: nothing written\n"
                            : "gatun: " + summary + "; the " + language(shim) + " shim " + shim.source()
                                    + " was not built\n");
            return ExitStatus.FAILED;
        }
        skipped(result.skipped());
        tell(summary);
        if (result.shim() != null) {
            tell(shim(request, result.shim()));
        }
        return ExitStatus.DONE;
    }

    /** What is wrong with a configuration, before anything else is done. */
    int configured(ConfigurationFile file) {
        diagnostics(file.diagnostics());
        return file.hasErrors() ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    int dumped(Path file, GenerationResult result) {
        diagnostics(result.diagnostics());
        if (result.hasErrors()) {
            console.aside("gatun: nothing written\n");
            return ExitStatus.FAILED;
        }
        tell("wrote what is selected to " + file + "; edit it and pass it as @" + file);
        return ExitStatus.DONE;
    }

    /** @param file null where it went to standard output */
    int suggested(@Nullable Path file, GenerationResult result) {
        diagnostics(result.diagnostics());
        if (result.hasErrors()) {
            console.aside("gatun: nothing written\n");
            return ExitStatus.FAILED;
        }
        if (file != null) {
            tell("wrote suggestions to " + file + "; read it, and pass it with --config " + file);
        }
        return ExitStatus.DONE;
    }

    int inspected(GenerationResult result) {
        diagnostics(result.diagnostics());
        return result.hasErrors() ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    int verified(VerificationResult result) {
        diagnostics(result.diagnostics());
        Verification verification = result.verification();
        if (verification == null) {
            return ExitStatus.FAILED;
        }
        skipped(result.skipped());
        if (result.hasErrors()) {
            long differences = verification.differences().stream()
                    .filter(diagnostic -> diagnostic.kind() == DiagnosticKind.DIFFERS_FROM_COMPILER)
                    .count();
            if (differences > 0) {
                console.aside(
                        "gatun: " + count((int) differences, "difference") + " from " + verification.compiler() + "\n");
            }
            return ExitStatus.FAILED;
        }
        tell("verified " + verification.summary());
        return ExitStatus.DONE;
    }

    /** Tells diagnostics; a program gets all of them, people the first warnings. */
    void diagnostics(List<Diagnostic> diagnostics) {
        List<Diagnostic> shown = new ArrayList<>();
        int warnings = 0;
        for (Diagnostic diagnostic : diagnostics) {
            boolean error = diagnostic.severity() == Severity.ERROR;
            if (error || shows(warnings)) {
                shown.add(diagnostic);
            }
            warnings += error ? 0 : 1;
        }
        console.report(shown);
        if (warnings > WARNINGS && verbosity == Verbosity.NORMAL) {
            console.aside("gatun: " + (warnings - WARNINGS) + " more warnings (--verbose shows all)\n");
        }
    }

    private boolean shows(int warnings) {
        return switch (verbosity) {
            case QUIET -> false;
            case NORMAL -> console.json() || warnings < WARNINGS;
            case VERBOSE -> true;
        };
    }

    /** A warning that concerns no place in a file. */
    void warning(DiagnosticKind kind, String message, @Nullable String hint) {
        if (verbosity != Verbosity.QUIET) {
            console.report(kind, message, hint);
        }
    }

    /** How long each stage took, if that is wanted. */
    void times(Progress progress) {
        if (verbosity == Verbosity.VERBOSE) {
            console.aside(progress.times());
        }
    }

    private void tell(String text) {
        if (verbosity != Verbosity.QUIET) {
            console.out().println(text);
        }
    }

    private void skipped(List<Skipped> skipped) {
        if (verbosity == Verbosity.VERBOSE || (console.json() && verbosity == Verbosity.NORMAL)) {
            console.reportBriefly(skipped.stream().map(Skipped::diagnostic).toList());
        }
    }

    /** As in {@code wrote 12 files to src; skipped 3 declarations (--verbose lists them)}. */
    private String summary(String verb, String preposition, GenerationRequest request, GenerationResult result) {
        String folder = request.outputFolder().toString();
        StringBuilder text = new StringBuilder(verb).append(' ');
        text.append(count(result.files().size(), "file"))
                .append(' ')
                .append(preposition)
                .append(' ')
                .append(folder.isEmpty() ? "." : folder);
        if (!result.skipped().isEmpty()) {
            text.append("; skipped ").append(count(result.skipped().size(), "declaration"));
            text.append(verbosity == Verbosity.VERBOSE ? "" : " (--verbose lists them)");
        }
        return text.toString();
    }

    /** Where the shim is, and how Java finds it. */
    private static String shim(GenerationRequest request, GenerationResult.Shim shim) {
        String folder = request.outputFolder().toAbsolutePath().normalize().toString();
        Platform platform = request.target() == null ? Platform.host() : Platform.of(request.target());
        String found = "Java finds it with -Djava.library.path=" + folder
                + (platform == null ? "" : ", or on the class path in " + platform.folder());
        return shim.library() == null
                ? "needs the " + language(shim) + " shim " + shim.source()
                        + ", which is not built: --build-shim builds it, or\n  " + shim.command() + "\n" + found
                : "built the " + language(shim) + " shim " + shim.library() + ": " + found;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String language(GenerationResult.Shim shim) {
        return shim.source().toString().endsWith(".c") ? "C" : "C++";
    }
}
