package dev.gatun.cli;

import static dev.gatun.cli.CommandOptions.option;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gatun suggest}: a starter configuration. */
final class SuggestCommand extends HeaderCommand {

    @Override
    public CommandSpec spec(Use use) {
        CommandOptions options = HeaderOptions.of("suggest", use)
                .description(
                        "Writes a starter configuration (gatun.yaml) for the headers: errors, out-parameters, owned types, buffers,"
                                + " callbacks, strings, tagged unions and flags that names and types hint at, each with its evidence.")
                .examples(
                        "  gatun suggest -o gatun.yaml sqlite3.h",
                        "  gatun generate --config gatun.yaml -t org.sqlite -l sqlite3 -o src",
                        "",
                        "These are suggestions: nothing is in force until you pass the file with --config. What is only likely",
                        "is a comment. Read the entries, above all those of 'owned': a wrong one frees what is not yours.")
                .section(
                        "Output",
                        option("FILE", "where the configuration goes (default: standard output)", "-o", "--output"));
        HeaderOptions.addCommon(options);
        return options.spec();
    }

    @Override
    int run(Run run) throws UsageException, IOException {
        Path file = run.arguments().file("-o");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GenerationResult result = run.watch(listener -> BindingGenerator.suggest(run.request(), out, listener));
        if (!result.hasErrors() && file == null) {
            out.writeTo(run.console().out());
            run.console().out().flush();
        } else if (!result.hasErrors() && file != null) {
            Files.write(file, out.toByteArray());
        }
        return run.report().suggested(file, result);
    }

    @Override
    String writeHint(Arguments arguments) {
        return "name a file that you can write to with -o";
    }
}
