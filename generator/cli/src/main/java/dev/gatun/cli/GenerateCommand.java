package dev.gatun.cli;

import static dev.gatun.cli.CommandOptions.flag;
import static dev.gatun.cli.CommandOptions.option;
import static dev.gatun.cli.CommandOptions.repeatable;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.incremental.IncrementalGenerator;
import dev.gatun.generator.incremental.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gatun generate}: bindings, or with {@code --dump-includes} what would be bound. */
final class GenerateCommand extends HeaderCommand {

    static final String FRAMEWORK = "--framework";
    private static final String SYMBOLS_CLASS_NAME = "--symbols-class-name";
    private static final String DUMP_INCLUDES = "--dump-includes";
    private static final String INCREMENTAL = "--incremental";

    @Override
    public CommandSpec spec(Use use) {
        CommandOptions options = HeaderOptions.of("generate", use)
                .description("Writes Java sources that bind what the headers declare.")
                .examples(
                        "  Bind SQLite; the Java program needs gatun-runtime and the library itself:",
                        "    gatun generate -t org.sqlite -l sqlite3 -o src /usr/include/sqlite3.h",
                        "  Bind a few functions of the C library, with what they need:",
                        "    gatun generate -t libc -o src --include-function qsort \\",
                        "        --include-function strftime stdlib.h time.h",
                        "  A header with its own folder and a macro:",
                        "    gatun generate -t demo -I include -D WITH_AUDIO -l ./libdemo.so demo.h")
                .section("Output", output())
                .section("Libraries", libraries())
                .section("C shim (for inline functions, macros, and types that Java can't pass)", shim());
        HeaderOptions.addCommon(options);
        options.section(
                "Selection to edit",
                option(
                        "FILE",
                        "write what is selected as a file of --include options instead of bindings; pass it back as @FILE",
                        DUMP_INCLUDES));
        return options.spec();
    }

    private static OptionSpec[] output() {
        return new OptionSpec[] {
            option("PACKAGE", "Java package of the bindings (default: the unnamed one)", "-t", "--target-package"),
            option("FOLDER", "where the source tree goes (default: the current folder)", "-o", "--output"),
            option(
                    "NAME",
                    "class of functions and constants (default: the first header's name, as in sqlite3_h)",
                    "--header-class-name"),
            repeatable(
                    "NAME",
                    "accepted, as in jextract: there is no class of shared symbols to name",
                    SYMBOLS_CLASS_NAME,
                    "--shared-symbols"),
            option(
                    "FILE",
                    "keep a record of the run in this file; the next run does nothing if no input, option, compiler or"
                            + " generated file changed, and removes generated files that are out of use",
                    INCREMENTAL)
        };
    }

    private static OptionSpec[] libraries() {
        return new OptionSpec[] {
            repeatable(
                    "LIBRARY",
                    "library with the functions: a name as for the linker (sqlite3), a path, or a file's name behind a"
                            + " colon (:libGL.so.1); repeatable (default: the C library and what the process has loaded)",
                    "-l",
                    "--library"),
            repeatable("NAME", "framework of macOS with the functions; repeatable", FRAMEWORK),
            flag("accepted, as in jextract: java.library.path is searched first anyway", "--use-system-load-library")
        };
    }

    private static OptionSpec[] shim() {
        return new OptionSpec[] {
            flag(
                    "build the shim, where one is needed, with the host compiler (CC, CFLAGS, CXX, CXXFLAGS, LDFLAGS)",
                    "--build-shim"),
            flag("leave out members of C++ that the compiler refuses in the shim, and say which", "--skip-broken"),
            repeatable("FILE", "C or C++ file to compile into the shim; repeatable; needs --build-shim", "--source"),
            repeatable(
                    "SIGNATURE",
                    "bind a function-like macro as a function, as in 'int MAX(int a, int b)'; repeatable",
                    "--macro-function")
        };
    }

    @Override
    int run(Run run) throws UsageException, IOException {
        if (run.arguments().flag(SYMBOLS_CLASS_NAME)) {
            run.report()
                    .warning(
                            DiagnosticKind.OPTION_WITHOUT_EFFECT,
                            "option '" + SYMBOLS_CLASS_NAME + "' has no effect",
                            "what generated classes share is in gatun-runtime, so there is no such class to name");
        }
        Path dump = run.arguments().file(DUMP_INCLUDES);
        if (dump != null) {
            return dumpIncludes(dump, run);
        }
        Path record = run.arguments().file(INCREMENTAL);
        if (record == null) {
            GenerationResult result = run.watch(listener -> BindingGenerator.generate(run.request(), listener));
            return run.report().generated(run.request(), result);
        }
        Outcome outcome = run.watch(listener -> IncrementalGenerator.generate(run.request(), record, listener));
        return run.report().generated(run.request(), outcome);
    }

    private static int dumpIncludes(Path file, Run run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GenerationResult result = run.watch(listener -> BindingGenerator.dumpIncludes(run.request(), out, listener));
        if (!result.hasErrors()) {
            Files.write(file, out.toByteArray());
        }
        return run.report().dumped(file, result);
    }

    @Override
    @Nullable String writeHint(Arguments arguments) {
        return arguments.flag(DUMP_INCLUDES)
                ? "name a file that you can write to with " + DUMP_INCLUDES
                : "name a folder that you can write to with -o";
    }
}
