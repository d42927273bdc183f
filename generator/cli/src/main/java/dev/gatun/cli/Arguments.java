package dev.gatun.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The arguments of a command, parsed: options by any of their names. */
record Arguments(ParseResult parsed) {

    boolean flag(String option) {
        return parsed.hasMatchedOption(option);
    }

    <T extends @Nullable String> T value(String option, T otherwise) {
        return parsed.matchedOptionValue(option, otherwise);
    }

    List<String> values(String option) {
        return parsed.matchedOptionValue(option, List.of());
    }

    /** Null where the option isn't given. */
    @Nullable Path file(String option) throws UsageException {
        String file = value(option, null);
        return file == null ? null : path(option, file);
    }

    /** What is no option, in order. */
    List<String> operands() {
        return parsed.matchedPositionalValue(0, List.of());
    }

    static Path path(String option, String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + text + "' is not a path (option " + option + ")", null);
        }
    }
}
