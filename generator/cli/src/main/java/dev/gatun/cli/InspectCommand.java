package dev.gatun.cli;

import static dev.gatun.cli.CommandOptions.option;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationResult;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gatun inspect}: the model, to standard output. */
final class InspectCommand extends HeaderCommand {

    @Override
    public CommandSpec spec(Use use) {
        CommandOptions options = HeaderOptions.of("inspect", use)
                .description(
                        "Prints the model of what the headers declare: functions, records with their layout, enums, macros.")
                .examples(
                        "  gatun inspect --format json sqlite3.h",
                        "  gatun inspect --format json --include-struct z_stream_s zlib.h")
                .section("Output", option("FORMAT", "json, the only format so far (default: json)", "--format"));
        HeaderOptions.addCommon(options);
        return options.spec();
    }

    @Override
    int run(Run run) throws UsageException, IOException {
        checkFormat(run.arguments().value("--format", "json"));
        OutputStream out = new BufferedOutputStream(run.console().out(), 1 << 16);
        GenerationResult result = run.watch(listener -> BindingGenerator.inspect(run.request(), out, listener));
        out.flush();
        return run.report().inspected(result);
    }

    /** The model goes to standard output while the run lasts; in a terminal it would go through the bar. */
    @Override
    boolean canShowBar(Console console) {
        return super.canShowBar(console) && !console.colourOut();
    }

    private static void checkFormat(String format) throws UsageException {
        if (!format.equals("json")) {
            throw new UsageException("unknown format '" + format + "'", "the only format is 'json'");
        }
    }
}
