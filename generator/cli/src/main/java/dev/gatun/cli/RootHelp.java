package dev.gatun.cli;

import dev.gatun.cli.Command.Use;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What the program says of itself. */
final class RootHelp {

    private RootHelp() {}

    /** The program with all its commands. */
    static CommandSpec root(Use use) {
        CommandSpec spec = CommandSpec.create().name("gatun");
        spec.usageMessage()
                .description("Reads C headers and writes Java bindings on the Foreign Function & Memory API.")
                .synopsisHeading("Usage: ")
                .customSynopsis("gatun COMMAND [options] HEADER...")
                .descriptionHeading("%n")
                .commandListHeading("%nCommands:%n")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  gatun generate -t org.sqlite -l sqlite3 -o src /usr/include/sqlite3.h",
                        "  gatun inspect --format json zlib.h",
                        "  gatun verify zlib.h",
                        "  gatun suggest -o gatun.yaml sqlite3.h",
                        "",
                        "'gatun COMMAND --help' explains a command.");
        for (Commands each : Commands.values()) {
            spec.addSubcommand(each.word(), each.command().spec(use));
        }
        spec.addOption(CommandOptions.help()).addOption(CommandOptions.version());
        return spec;
    }

    static String usage(CommandSpec spec, boolean colours) {
        return new CommandLine(spec).getUsageMessage(colours ? Ansi.ON : Ansi.OFF);
    }

    /** As in {@code gatun 1.0.0 (Java 25.0.1)}. */
    static String versionText() {
        return "gatun " + version() + " (Java " + Runtime.version() + ")";
    }

    /** The program's version, as in {@code 1.0.0}. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream in = RootHelp.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
