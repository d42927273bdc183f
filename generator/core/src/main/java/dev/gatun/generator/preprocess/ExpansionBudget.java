package dev.gatun.generator.preprocess;

/** Bounds the work that macros can cause: for one invocation in the text, and for a run. Real headers stay far below both. */
final class ExpansionBudget {

    /** Tokens read and made for one invocation. */
    static final int PER_INVOCATION = 4_000_000;

    private static final long PER_RUN = 100_000_000;

    private long total;

    /**
     * Takes up work.
     *
     * @param invocation what the invocation under way took before
     * @param most what it may take
     * @return whether it is too much
     */
    boolean spend(int invocation, int steps, int most) {
        total += steps;
        return invocation + steps > most || total > PER_RUN;
    }
}
