package dev.gatun.cli;

import dev.gatun.cli.Command.Use;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** The {@code gatun} command: finds the command that is meant, runs it, and sees to it that no failure shows a stack trace. */
public final class Main {

    private Console console;

    Main(Console console) {
        this.console = console;
    }

    public static void main(String[] args) {
        System.exit(new Main(Console.ofProcess()).run(args));
    }

    /** Runs one command line and returns its {@link ExitStatus}. */
    int run(String... args) {
        if (asksForJson(args)) {
            console = console.withJson();
        }
        try {
            return dispatch(args);
        } catch (UsageException e) {
            console.report(DiagnosticKind.USAGE, e.getMessage(), e.hint());
            return ExitStatus.USAGE;
        } catch (RuntimeException | Error e) {
            return failed(e);
        }
    }

    /** Tells of what nobody foresaw, without a stack trace. */
    int failed(Throwable failure) {
        switch (failure) {
            case StackOverflowError _ ->
                console.report(
                        DiagnosticKind.NESTED_TOO_DEEPLY,
                        "the input nests too deeply",
                        "simplify the header, or exclude the part that does");
            case OutOfMemoryError _ ->
                console.report(DiagnosticKind.OUT_OF_MEMORY, "out of memory", "give it more: JAVA_TOOL_OPTIONS=-Xmx2g");
            default ->
                console.report(
                        DiagnosticKind.INTERNAL_ERROR,
                        "internal error: " + failure + where(failure),
                        "this is a bug in gatun; please report it with the header at hand");
        }
        return ExitStatus.FAILED;
    }

    /** Looked at before anything else, since what is wrong with the other arguments is told so too. */
    private static boolean asksForJson(String... args) {
        List<String> words = List.of(args);
        int at = words.indexOf(CommandOptions.DIAGNOSTICS);
        return words.contains(CommandOptions.DIAGNOSTICS + "=json")
                || (at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("json"));
    }

    /** The same for what stands in argument files, and the check. */
    private void setDiagnostics(Arguments arguments) throws UsageException {
        String format = arguments.value(CommandOptions.DIAGNOSTICS, "text");
        switch (format) {
            case "text" -> {}
            case "json" -> console = console.withJson();
            default ->
                throw new UsageException(
                        "unknown format '" + format + "' of diagnostics", "the formats are 'text' and 'json'");
        }
    }

    private int dispatch(String... args) throws UsageException {
        if (args.length == 0) {
            console.err().print(RootHelp.usage(RootHelp.root(Use.HELP), console.colourErr()));
            return ExitStatus.USAGE;
        }
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        Commands command = Commands.of(args[0]);
        if (command != null) {
            return run(command.command(), rest);
        }
        return switch (args[0]) {
            case "help" -> rest.length == 0 ? help() : dispatch(rest[0], CommandOptions.HELP);
            case "-h", CommandOptions.HELP -> help();
            case "-V", CommandOptions.VERSION -> version();
            default -> throw unknown(args[0]);
        };
    }

    private int run(Command command, String... args) throws UsageException {
        ParseResult parsed = ArgumentParser.parse(command.spec(Use.PARSING), args);
        if (parsed.isUsageHelpRequested()) {
            console.out().print(RootHelp.usage(command.spec(Use.HELP), console.colourOut()));
            return ExitStatus.DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            return version();
        }
        Arguments arguments = new Arguments(parsed);
        setDiagnostics(arguments);
        return command.run(arguments, console);
    }

    private int help() {
        console.out().print(RootHelp.usage(RootHelp.root(Use.HELP), console.colourOut()));
        return ExitStatus.DONE;
    }

    private int version() {
        console.out().println(RootHelp.versionText());
        return ExitStatus.DONE;
    }

    private static UsageException unknown(String word) {
        String nearest = NearestName.of(word, words());
        String what = word.startsWith("-") ? "unknown option '" : "unknown command '";
        boolean generate = word.startsWith("-")
                ? new GenerateCommand().spec(Use.PARSING).optionsMap().containsKey(word)
                : word.endsWith(".h");
        String hint = generate
                ? "to bind a header, write: gatun generate " + word
                : nearest != null ? "did you mean '" + nearest + "'?" : "'gatun --help' lists the commands";
        return new UsageException(what + word + "'", hint);
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(List.of("help", CommandOptions.HELP, CommandOptions.VERSION));
        for (Commands each : Commands.values()) {
            words.add(each.word());
        }
        return words;
    }

    private static String where(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
