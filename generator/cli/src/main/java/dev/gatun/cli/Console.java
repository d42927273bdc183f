package dev.gatun.cli;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the program writes.
 *
 * @param out results
 * @param err diagnostics
 * @param colourOut whether {@code out} may carry ANSI colours
 * @param colourErr whether {@code err} may
 */
record Console(PrintStream out, PrintStream err, boolean colourOut, boolean colourErr) {

    /**
     * Set by the launcher, which can ask the system what Java cannot: the numbers of those of its output streams (1, 2) that are
     * terminals.
     */
    static final String TERMINALS = "gatun.terminal";

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

    DiagnosticRenderer renderer() {
        return new DiagnosticRenderer(colourErr);
    }

    /** Tells of something that concerns no place in a file. */
    void report(DiagnosticKind kind, String message, @Nullable String hint) {
        err.print(renderer().render(new Diagnostic(kind, message, null, 1, hint)));
    }
}
