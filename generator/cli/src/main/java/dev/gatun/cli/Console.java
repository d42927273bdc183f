package dev.gatun.cli;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticJson;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the program writes.
 *
 * @param out results
 * @param err diagnostics
 * @param colourOut whether {@code out} may carry ANSI colours
 * @param colourErr whether {@code err} may
 * @param json whether diagnostics are for programs: then {@code err} gets a line of JSON for each, and nothing else
 */
record Console(PrintStream out, PrintStream err, boolean colourOut, boolean colourErr, boolean json) {

    /**
     * Set by the launcher, which can ask the system what Java cannot: the numbers of those of its output streams (1, 2) that are
     * terminals.
     */
    static final String TERMINALS = "gatun.terminal";

    Console(PrintStream out, PrintStream err, boolean colourOut, boolean colourErr) {
        this(out, err, colourOut, colourErr, false);
    }

    Console withJson() {
        return new Console(out, err, colourOut, colourErr, true);
    }

    static Console ofProcess() {
        String terminals = System.getProperty(TERMINALS, "");
        boolean colours = coloursWanted(System.getenv("NO_COLOR"), System.getenv("TERM"));
        return new Console(
                System.out, System.err, colours && terminals.contains("1"), colours && terminals.contains("2"));
    }

    /** By the convention that a non-empty {@code NO_COLOR} in the environment turns colours off. */
    static boolean coloursWanted(@Nullable String noColor, @Nullable String term) {
        return (noColor == null || noColor.isEmpty()) && !"dumb".equals(term);
    }

    /** Tells a diagnostic. */
    void report(List<Diagnostic> diagnostics) {
        report(diagnostics, new DiagnosticRenderer(colourErr)::render);
    }

    /** Tells what comes in lists: where it is for people, a line for each. */
    void reportBriefly(List<Diagnostic> diagnostics) {
        report(diagnostics, new DiagnosticRenderer(colourErr)::renderHead);
    }

    private void report(List<Diagnostic> diagnostics, Function<Diagnostic, String> forPeople) {
        if (!diagnostics.isEmpty()) {
            Function<Diagnostic, String> form = json ? new DiagnosticJson()::line : forPeople;
            StringBuilder text = new StringBuilder();
            diagnostics.forEach(diagnostic -> text.append(form.apply(diagnostic)));
            err.print(text);
        }
    }

    /** Tells of something that concerns no place in a file. */
    void report(DiagnosticKind kind, String message, @Nullable String hint) {
        report(List.of(new Diagnostic(kind, message, null, 1, hint)));
    }

    /** Says something beside the diagnostics, for people only. */
    void aside(String text) {
        if (!json) {
            err.print(text);
        }
    }
}
