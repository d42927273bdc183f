package dev.gatun.cli;

import dev.gatun.generator.BindingGenerator;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gatun verify}: the model against the host compiler. */
final class VerifyCommand extends HeaderCommand {

    @Override
    public CommandSpec spec(Use use) {
        CommandOptions options = HeaderOptions.of("verify", use)
                .description(
                        "Checks what gatun makes of the headers against the C compiler: sizes, alignments, offsets, bit-fields,"
                                + " values of enums and macros, types of functions and variables.")
                .examples(
                        "  gatun verify sqlite3.h",
                        "  CC=clang CFLAGS=-funsigned-char gatun verify -I include demo.h",
                        "",
                        "The compiler is CC, else cc, gcc or clang; its options are CFLAGS. It only compiles; nothing is run.",
                        "Exit status: 0 no difference, 1 differences or errors, 2 wrong usage.");
        HeaderOptions.addCommon(options);
        return options.spec();
    }

    @Override
    int run(Run run) throws IOException {
        return run.report().verified(run.watch(listener -> BindingGenerator.verify(run.request(), listener)));
    }
}
