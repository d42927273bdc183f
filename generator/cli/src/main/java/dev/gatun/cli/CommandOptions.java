package dev.gatun.cli;

import dev.gatun.cli.Command.Use;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A command's declaration in the making: options by section, as picocli's programming interface takes them. */
record CommandOptions(CommandSpec spec, Use use) {

    static final String HELP = "--help";
    static final String DIAGNOSTICS = "--diagnostics";
    static final String VERSION = "--version";

    /**
     * @param word the command's name, without the program's
     * @param operands what follows the options, as in {@code HEADER...}
     */
    static CommandOptions of(String word, Use use, String operands) {
        CommandSpec spec = CommandSpec.create().name("gatun " + word);
        spec.usageMessage()
                .synopsisHeading("Usage: ")
                .customSynopsis((spec.name() + " [options] " + operands).stripTrailing())
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .sortOptions(false);
        return new CommandOptions(spec, use);
    }

    /** @param text of which the first sentence stands in the list of commands */
    CommandOptions description(String... text) {
        spec.usageMessage().description(text);
        return this;
    }

    CommandOptions examples(String... lines) {
        spec.usageMessage().footerHeading("%nExamples:%n").footer(lines);
        return this;
    }

    CommandOptions section(String heading, OptionSpec... options) {
        switch (use) {
            case PARSING -> {
                for (OptionSpec option : options) {
                    spec.addOption(option);
                }
            }
            case HELP -> {
                int order = spec.argGroups().size();
                ArgGroupSpec.Builder group =
                        ArgGroupSpec.builder().validate(false).order(order);
                for (OptionSpec option : options) {
                    group.addArg(option);
                }
                spec.addArgGroup(group.heading("%n" + heading + ":%n").build());
            }
        }
        return this;
    }

    static OptionSpec diagnostics() {
        return option(
                "FORMAT", "text, or json: a line for each diagnostic on standard error (default: text)", DIAGNOSTICS);
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "-?", HELP)
                .usageHelp(true)
                .description("this text")
                .build();
    }

    static OptionSpec version() {
        return OptionSpec.builder("-V", VERSION)
                .versionHelp(true)
                .description("the version")
                .build();
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** An option with one value, given once. */
    static OptionSpec option(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option with one value that may be given again. */
    static OptionSpec repeatable(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }
}
