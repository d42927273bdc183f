package dev.gatun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Declares commands and options to picocli: what they are called, how they group and what {@code --help} says about them. */
final class CommandLines {

    /** {@code --include-KIND} for each kind of declaration. */
    static final List<String> KINDS = List.of("function", "struct", "union", "typedef", "constant", "var");

    static final String DUMP_INCLUDES = "--dump-includes";
    static final String CONFIG = "--config";
    static final String VERBOSE = "--verbose";
    static final String HELP = "--help";
    static final String VERSION = "--version";

    /** What a declaration is made for. */
    enum Use {
        /** The options, flat: grouping costs time and would hide that one is given twice. */
        PARSING,
        /** The options in groups, with their headings. */
        HELP
    }

    private CommandLines() {}

    static CommandSpec root() {
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
        spec.addSubcommand("generate", generate(Use.HELP));
        spec.addSubcommand("inspect", inspect(Use.HELP));
        spec.addSubcommand("verify", verify(Use.HELP));
        spec.addSubcommand("suggest", suggest(Use.HELP));
        spec.addOption(help()).addOption(version());
        return spec;
    }

    static CommandSpec generate(Use use) {
        CommandSpec spec = CommandSpec.create().name("gatun generate");
        spec.usageMessage()
                .description("Writes Java sources that bind what the headers declare.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  Bind SQLite; the Java program needs gatun-runtime and the library itself:",
                        "    gatun generate -t org.sqlite -l sqlite3 -o src /usr/include/sqlite3.h",
                        "  Bind a few functions of the C library, with what they need:",
                        "    gatun generate -t libc -o src --include-function qsort \\",
                        "        --include-function strftime stdlib.h time.h",
                        "  A header with its own folder and a macro:",
                        "    gatun generate -t demo -I include -D WITH_AUDIO -l ./libdemo.so demo.h");
        section(
                use,
                spec,
                "Output",
                value("PACKAGE", "Java package of the bindings (default: the unnamed one)", "-t", "--target-package"),
                value("FOLDER", "where the source tree goes (default: the current folder)", "-o", "--output"),
                value(
                        "NAME",
                        "class of functions and constants (default: the first header's name, as in sqlite3_h)",
                        "--header-class-name"));
        section(
                use,
                spec,
                "Libraries",
                values(
                        "LIBRARY",
                        "library with the functions: a name as for the linker (sqlite3) or a path; repeatable"
                                + " (default: the C library and what the process has loaded)",
                        "-l",
                        "--library"));
        section(
                use,
                spec,
                "C shim (for inline functions, macros, and types that Java can't pass)",
                flag(
                        "build the shim, where one is needed, with the host compiler (CC, CFLAGS, LDFLAGS)",
                        "--build-shim"),
                values("FILE", "C file to compile into the shim; repeatable; needs --build-shim", "--source"),
                values(
                        "SIGNATURE",
                        "bind a function-like macro as a function, as in 'int MAX(int a, int b)'; repeatable",
                        "--macro-function"));
        addCommon(use, spec);
        section(
                use,
                spec,
                "Selection to edit",
                value(
                        "FILE",
                        "write what is selected as a file of --include options instead of bindings; pass it back as @FILE",
                        DUMP_INCLUDES));
        return spec;
    }

    static CommandSpec inspect(Use use) {
        CommandSpec spec = CommandSpec.create().name("gatun inspect");
        spec.usageMessage()
                .description(
                        "Prints the model of what the headers declare: functions, records with their layout, enums, macros.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  gatun inspect --format json sqlite3.h",
                        "  gatun inspect --format json --include-struct z_stream_s zlib.h");
        section(use, spec, "Output", value("FORMAT", "json, the only format so far (default: json)", "--format"));
        addCommon(use, spec);
        return spec;
    }

    static CommandSpec verify(Use use) {
        CommandSpec spec = CommandSpec.create().name("gatun verify");
        spec.usageMessage()
                .description(
                        "Checks what gatun makes of the headers against the C compiler: sizes, alignments, offsets, bit-fields,"
                                + " values of enums and macros, types of functions and variables.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  gatun verify sqlite3.h",
                        "  CC=clang CFLAGS=-funsigned-char gatun verify -I include demo.h",
                        "",
                        "The compiler is CC, else cc, gcc or clang; its options are CFLAGS. It only compiles; nothing is run.",
                        "Exit status: 0 no difference, 1 differences or errors, 2 wrong usage.");
        addCommon(use, spec);
        return spec;
    }

    static CommandSpec suggest(Use use) {
        CommandSpec spec = CommandSpec.create().name("gatun suggest");
        spec.usageMessage()
                .description(
                        "Writes a starter configuration (gatun.yaml) for the headers: errors, out-parameters, owned types, buffers,"
                                + " callbacks, strings, tagged unions and flags that names and types hint at, each with its evidence.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  gatun suggest -o gatun.yaml sqlite3.h",
                        "  gatun generate --config gatun.yaml -t org.sqlite -l sqlite3 -o src",
                        "",
                        "These are suggestions: nothing is in force until you pass the file with --config. What is only likely",
                        "is a comment. Read the entries, above all those of 'owned': a wrong one frees what is not yours.");
        section(
                use,
                spec,
                "Output",
                value("FILE", "where the configuration goes (default: standard output)", "-o", "--output"));
        addCommon(use, spec);
        return spec;
    }

    private static void addCommon(Use use, CommandSpec spec) {
        spec.usageMessage()
                .synopsisHeading("Usage: ")
                .customSynopsis(spec.name() + " [options] [@FILE] HEADER...")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .sortOptions(false);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("HEADER")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("path of a header, or a name to look up on the include path")
                .build());
        section(
                use,
                spec,
                "Configuration",
                value(
                        "FILE",
                        "gatun.yaml with headers, options and what the library's functions mean: errors, ownership, buffers;"
                                + " options given here win, lists add (default: none)",
                        CONFIG));
        section(
                use,
                spec,
                "Preprocessing",
                values("FOLDER", "folder to look for headers before the system's; repeatable", "-I", "--include-dir"),
                values(
                        "NAME[=VALUE]",
                        "macro to define, as 1 unless a value is given; repeatable",
                        "-D",
                        "--define-macro"));
        section(
                use,
                spec,
                "Language and target",
                value("LANGUAGE", "c, the only language so far (default: c)", "--language"),
                value("NAME", "standard of C, as in c11 or gnu17 (default: the host compiler's)", "--std"),
                value(
                        "TRIPLE",
                        "target to preprocess and lay out for: x86_64 or aarch64 with linux-gnu, apple-darwin or"
                                + " pc-windows-msvc, as in aarch64-apple-darwin (default: the host)",
                        "--target"),
                value(
                        "FOLDER",
                        "root of the target's files, for the headers of its C library (default: the compiler's)",
                        "--sysroot"));
        section(use, spec, "Selection (default: what the headers themselves declare)", selection());
        section(use, spec, "Other", flag("list what was skipped, and every warning", "-v", VERBOSE), help(), version());
    }

    private static OptionSpec[] selection() {
        List<OptionSpec> options = new ArrayList<>();
        addByKind(
                options,
                "--include-",
                "only this function and others named so, with the types they need; repeatable. A name, or a regular"
                        + " expression that whole names match: sqlite3_(open|close).*");
        options.add(values(
                "PATTERN",
                "likewise what a header declares: the end of its path, as in gtk/*.h or **/gdk/*.h",
                "--include-header"));
        options.add(flag("also what included headers declare", "--include-all"));
        addByKind(options, "--exclude-", "not this function, whatever selects it; repeatable, takes patterns");
        options.add(values("PATTERN", "likewise nothing that such a header declares", "--exclude-header"));
        return options.toArray(OptionSpec[]::new);
    }

    private static void addByKind(List<OptionSpec> options, String prefix, String text) {
        for (String kind : KINDS) {
            options.add(values("NAME", kind.equals(KINDS.getFirst()) ? text : "likewise", prefix + kind));
        }
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", HELP)
                .usageHelp(true)
                .description("this text")
                .build();
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", VERSION)
                .versionHelp(true)
                .description("the version")
                .build();
    }

    private static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .description(description)
                .build();
    }

    private static OptionSpec value(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static OptionSpec values(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static void section(Use use, CommandSpec spec, String heading, OptionSpec... options) {
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
    }

    static String usage(CommandSpec spec, Ansi ansi) {
        return new CommandLine(spec).getUsageMessage(ansi);
    }

    /** As in {@code gatun 1.0.0 (Java 25.0.1)}. */
    static String versionText() {
        Properties properties = new Properties();
        try (InputStream in = CommandLines.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "gatun " + properties.getProperty("version") + " (Java " + Runtime.version() + ")";
    }
}
