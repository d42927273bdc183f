package dev.gatun.generator;

/** Is told how far a run has come; called on the run's own thread, so it must be quick. */
@FunctionalInterface
public interface RunListener {

    /** Hears nothing. */
    RunListener NONE = _ -> {};

    /** The parts of a run that a user can tell apart, in order. A run leaves out what it doesn't need, and ends at the first that fails. */
    enum Stage {
        PREPROCESS,
        PARSE,
        RESOLVE,
        SELECT,
        PLAN,
        /** Sources are made and written as one stream. */
        WRITE,
        /** The host compiler works, on a shim or on what is to be verified. */
        BUILD
    }

    /** A stage begins; the one before it has ended. */
    void began(Stage stage);
}
