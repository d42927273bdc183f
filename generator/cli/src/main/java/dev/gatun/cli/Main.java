package dev.gatun.cli;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** The {@code gatun} command: finds the command that is meant, runs it, and sees to it that no failure shows a stack trace. */
public final class Main {

    private static final List<String> WORDS =
            List.of("generate", "inspect", "verify", "suggest", "help", "--help", "--version");

    private final Console console;

    Main(Console console) {
        this.console = console;
    }

    public static void main(String[] args) {
        System.exit(new Main(Console.ofProcess()).run(args));
    }

    /** Runs one command line and returns its {@link ExitStatus}. */
    int run(String... args) {
        try {
            return dispatch(args);
        } catch (UsageException e) {
            console.report(DiagnosticKind.USAGE, e.getMessage(), e.hint());
            return ExitStatus.USAGE;
        } catch (StackOverflowError e) {
            console.report(
                    DiagnosticKind.NESTED_TOO_DEEPLY,
                    "the input nests too deeply",
                    "simplify the header, or exclude the part that does");
            return ExitStatus.FAILED;
        } catch (OutOfMemoryError e) {
            console.report(DiagnosticKind.OUT_OF_MEMORY, "out of memory", "give it more: JAVA_TOOL_OPTIONS=-Xmx2g");
            return ExitStatus.FAILED;
        } catch (RuntimeException | Error e) {
            console.report(
                    DiagnosticKind.INTERNAL_ERROR,
                    "internal error: " + e + where(e),
                    "this is a bug in gatun; please report it with the header at hand");
            return ExitStatus.FAILED;
        }
    }

    private int dispatch(String... args) throws UsageException {
        if (args.length == 0) {
            console.err().print(CommandLines.usage(CommandLines.root(), ansi(console.colourErr())));
            return ExitStatus.USAGE;
        }
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        return switch (args[0]) {
            case "generate" -> new Command(console, Command.Task.GENERATE).run(rest);
            case "inspect" -> new Command(console, Command.Task.INSPECT).run(rest);
            case "verify" -> new Command(console, Command.Task.VERIFY).run(rest);
            case "suggest" -> new Command(console, Command.Task.SUGGEST).run(rest);
            case "help" -> rest.length == 0 ? help() : dispatch(rest[0], "--help");
            case "-h", "--help" -> help();
            case "-V", "--version" -> version();
            default -> throw unknown(args[0]);
        };
    }

    private int help() {
        console.out().print(CommandLines.usage(CommandLines.root(), ansi(console.colourOut())));
        return ExitStatus.DONE;
    }

    private int version() {
        console.out().println(CommandLines.versionText());
        return ExitStatus.DONE;
    }

    private static UsageException unknown(String word) {
        String nearest = NearestName.of(word, WORDS);
        String what = word.startsWith("-") ? "unknown option '" : "unknown command '";
        boolean header = word.endsWith(".h") && !word.startsWith("-");
        String hint = header
                ? "to bind a header, write: gatun generate " + word
                : nearest != null ? "did you mean '" + nearest + "'?" : "'gatun --help' lists the commands";
        return new UsageException(what + word + "'", hint);
    }

    static Ansi ansi(boolean colours) {
        return colours ? Ansi.ON : Ansi.OFF;
    }

    private static String where(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
