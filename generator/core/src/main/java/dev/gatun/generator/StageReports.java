package dev.gatun.generator;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gathers what the stages of a run report, and ends the run after a stage with errors. */
final class StageReports {

    private final List<Diagnostic> all = new ArrayList<>();

    /** Ends a run: everything there is to say has been reported. */
    @SuppressWarnings("serial") // never leaves the run
    static final class StageFailedException extends RuntimeException {

        private StageFailedException() {
            super("a stage reported errors", null, false, false);
        }
    }

    /**
     * Takes a stage's report.
     *
     * @return the stage's result
     * @throws StageFailedException if there is an error among the diagnostics
     */
    <T> T of(T result, Function<T, List<Diagnostic>> diagnostics) {
        boolean failed = false;
        for (Diagnostic diagnostic : diagnostics.apply(result)) {
            all.add(diagnostic);
            failed |= diagnostic.severity() == Severity.ERROR;
        }
        if (failed) {
            throw new StageFailedException();
        }
        return result;
    }

    /** Everything reported so far, in order. */
    List<Diagnostic> all() {
        return List.copyOf(all);
    }
}
