package dev.gatun.cli;

/** How much a command says. */
enum Verbosity {
    /** Errors only; and the result, where that goes to standard output. */
    QUIET,
    NORMAL,
    /** Also what was skipped, every warning, and how long each stage took. */
    VERBOSE;

    static Verbosity of(Arguments arguments) throws UsageException {
        boolean quiet = arguments.flag(HeaderOptions.QUIET);
        boolean verbose = arguments.flag(HeaderOptions.VERBOSE);
        if (quiet && verbose) {
            throw new UsageException("--quiet and --verbose contradict each other", "keep one of them");
        }
        return quiet ? QUIET : verbose ? VERBOSE : NORMAL;
    }
}
