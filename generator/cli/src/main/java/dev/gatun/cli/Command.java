package dev.gatun.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One command of the program. Its classes are loaded when it runs, or when all commands are listed. */
interface Command {

    /** Declares it to picocli: name ({@code gatun generate}), options, what {@code --help} says. */
    CommandSpec spec(Use use);

    /** Runs it and returns the {@link ExitStatus}. */
    int run(Arguments arguments, Console console) throws UsageException;

    /** What a declaration is made for. */
    enum Use {
        /** The options, flat: grouping costs time and would hide that one is given twice. */
        PARSING,
        /** The options in groups, with their headings. */
        HELP
    }
}
