package dev.gatun.cli;

/** What the process tells its caller. */
final class ExitStatus {

    /** Done; there may have been warnings. */
    static final int DONE = 0;
    /** Errors in the input, or the output could not be written. */
    static final int FAILED = 1;
    /** The command line was wrong; nothing was tried. */
    static final int USAGE = 2;

    private ExitStatus() {}
}
