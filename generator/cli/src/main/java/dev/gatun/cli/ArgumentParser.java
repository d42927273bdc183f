package dev.gatun.cli;

import dev.gatun.generator.diagnostic.NearestName;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Has picocli parse a command's arguments; what it has to complain about comes out in our words. */
final class ArgumentParser {

    private ArgumentParser() {}

    static ParseResult parse(CommandSpec spec, String... args) throws UsageException {
        String[] all = ArgumentFile.expand(args);
        CommandLine commandLine = new CommandLine(spec).setExpandAtFiles(false);
        try {
            return commandLine.parseArgs(all);
        } catch (UnmatchedArgumentException e) {
            throw unmatched(spec, e.getUnmatched().getFirst());
        } catch (MissingParameterException e) {
            throw new UsageException("option '" + asWritten(e, all) + "' needs a value", help(spec));
        } catch (OverwrittenOptionException e) {
            String name = ((OptionSpec) e.getOverwritten()).longestName();
            throw new UsageException("option '" + name + "' is given more than once", "keep one of them");
        } catch (ParameterException e) {
            throw new UsageException(lowerCaseStart(e.getMessage()), help(spec));
        }
    }

    private static UsageException unmatched(CommandSpec spec, String argument) {
        if (!argument.startsWith("-")) {
            return new UsageException("one argument too many: '" + argument + "'", help(spec));
        }
        String name = argument.startsWith("--") ? argument.split("=", 2)[0] : argument;
        boolean guess = name.startsWith("--");
        String nearest = guess ? NearestName.of(name, spec.optionsMap().keySet()) : null;
        return new UsageException(
                "unknown option '" + name + "'", nearest != null ? "did you mean '" + nearest + "'?" : help(spec));
    }

    private static String help(CommandSpec spec) {
        return "'" + spec.name() + " --help' lists the options";
    }

    /** The option that lacks its value, under the name that the user gave it. */
    private static String asWritten(MissingParameterException e, String... args) {
        List<String> names = e.getMissing().stream()
                .filter(OptionSpec.class::isInstance)
                .flatMap(option -> List.of(((OptionSpec) option).names()).stream())
                .toList();
        return List.of(args).stream().filter(names::contains).findFirst().orElse(names.getFirst());
    }

    private static String lowerCaseStart(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
