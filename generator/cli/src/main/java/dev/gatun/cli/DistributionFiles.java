package dev.gatun.cli;

import dev.gatun.cli.Command.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Writes what the distribution has besides the program: manual pages and the shell's completion. The build runs it. */
public final class DistributionFiles {

    private DistributionFiles() {}

    /** @param args the folder to write to, {@code share} */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), RootHelp.version());
    }

    static void write(Path share, String version) throws IOException {
        Path pages = Files.createDirectories(share.resolve("man/man1"));
        CommandSpec root = RootHelp.root(Use.HELP);
        page(pages, root, version);
        for (Commands each : Commands.values()) {
            page(pages, each.command().spec(Use.HELP), version);
        }
        Path completions = Files.createDirectories(share.resolve("bash-completion/completions"));
        Files.writeString(completions.resolve("gatun"), CompletionCommand.script());
    }

    private static void page(Path folder, CommandSpec spec, String version) throws IOException {
        Files.writeString(folder.resolve(ManPage.name(spec) + ".1"), ManPage.of(spec, version));
    }
}
