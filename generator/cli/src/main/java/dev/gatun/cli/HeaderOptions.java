package dev.gatun.cli;

import static dev.gatun.cli.CommandOptions.diagnostics;
import static dev.gatun.cli.CommandOptions.flag;
import static dev.gatun.cli.CommandOptions.help;
import static dev.gatun.cli.CommandOptions.option;
import static dev.gatun.cli.CommandOptions.repeatable;
import static dev.gatun.cli.CommandOptions.version;

import dev.gatun.cli.Command.Use;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options of every command that reads headers. */
final class HeaderOptions {

    /** {@code --include-KIND} for each kind of declaration. */
    static final List<String> KINDS = List.of("function", "struct", "union", "typedef", "constant", "var");

    static final String CONFIG = "--config";
    static final String QUIET = "--quiet";
    static final String VERBOSE = "--verbose";

    private HeaderOptions() {}

    /** A command that takes headers; its own options go before the ones here. */
    static CommandOptions of(String word, Use use) {
        CommandOptions options = CommandOptions.of(word, use, "[@FILE] HEADER...");
        options.spec()
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("HEADER")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("path of a header, or a name (stdio.h, <stdio.h>) to look up on the include path")
                        .build());
        return options;
    }

    static void addCommon(CommandOptions options) {
        options.section(
                        "Configuration",
                        option(
                                "FILE",
                                "gatun.yaml with headers, options and what the library's functions mean: errors, ownership, buffers;"
                                        + " options given here win, lists add (default: none)",
                                CONFIG))
                .section(
                        "Preprocessing",
                        repeatable(
                                "FOLDER",
                                "folder to look for headers before the system's; repeatable",
                                "-I",
                                "--include-dir"),
                        repeatable(
                                "FOLDER",
                                "folder with frameworks of macOS: <Foo/Bar.h> is Foo.framework/Headers/Bar.h; repeatable",
                                "-F"),
                        repeatable(
                                "NAME[=VALUE]",
                                "macro to define, as 1 unless a value is given; repeatable",
                                "-D",
                                "--define-macro"),
                        repeatable(
                                "PACKAGE",
                                "package whose folders, macros and libraries pkg-config tells, as in 'zlib >= 1.2'; repeatable",
                                "--pkg-config"))
                .section("Language and target", target())
                .section("Selection (default: what the headers themselves declare)", selection())
                .section(
                        "Other",
                        flag("say nothing but errors", "-q", QUIET),
                        flag("list what was skipped, every warning, and how long each stage took", "-v", VERBOSE),
                        diagnostics(),
                        help(),
                        version());
    }

    private static OptionSpec[] target() {
        return new OptionSpec[] {
            option(
                    "LANGUAGE",
                    "c or c++ (default: c++ for headers named *.hpp, *.hh, *.hxx or *.h++ and with a --std of C++, else c)",
                    "--language"),
            option("NAME", "standard of C or C++, as in gnu17 or c++20 (default: the host compiler's)", "--std"),
            option(
                    "TRIPLE",
                    "target to preprocess and lay out for: x86_64 or aarch64 with linux-gnu, apple-darwin or"
                            + " pc-windows-msvc, as in aarch64-apple-darwin (default: the host)",
                    "--target"),
            option(
                    "FOLDER",
                    "root of the target's files, for the headers of its C library (default: the compiler's)",
                    "--sysroot")
        };
    }

    private static OptionSpec[] selection() {
        List<OptionSpec> options = new ArrayList<>();
        addByKind(
                options,
                "--include-",
                "only this function and others named so, with the types they need; repeatable. A name, or a regular"
                        + " expression that whole names match: sqlite3_(open|close).*");
        options.add(repeatable(
                "PATTERN",
                "likewise what a header declares: the end of its path, as in gtk/*.h or **/gdk/*.h",
                "--include-header"));
        options.add(flag("also what included headers declare", "--include-all"));
        addByKind(options, "--exclude-", "not this function, whatever selects it; repeatable, takes patterns");
        options.add(repeatable("PATTERN", "likewise nothing that such a header declares", "--exclude-header"));
        options.add(repeatable(
                "PATH",
                "of what is selected, only what Java sources in this folder, or this file, mention; repeatable",
                "--used-by"));
        return options.toArray(OptionSpec[]::new);
    }

    private static void addByKind(List<OptionSpec> options, String prefix, String text) {
        for (String kind : KINDS) {
            options.add(repeatable("NAME", kind.equals(KINDS.getFirst()) ? text : "likewise", prefix + kind));
        }
    }
}
