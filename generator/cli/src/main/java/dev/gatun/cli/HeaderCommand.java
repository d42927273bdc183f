package dev.gatun.cli;

import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** What the commands that read headers have in common: arguments to request, request to generator, result to the console. */
abstract class HeaderCommand implements Command {

    /** What a command works with. */
    record Run(Arguments arguments, GenerationRequest request, Progress progress, Report report, Console console) {

        /** Has the generator work under the eyes of the user; nothing may be printed meanwhile. */
        <T> T watch(Work<T> work) throws IOException {
            try (progress) {
                return work.run(progress);
            }
        }
    }

    /** A run of the generator. */
    interface Work<T> {
        T run(RunListener listener) throws IOException;
    }

    /** Asks the generator and reports what came of it. */
    abstract int run(Run run) throws UsageException, IOException;

    /** What helps when the output can't be written; null for nothing in particular. */
    @Nullable String writeHint(Arguments arguments) {
        return null;
    }

    @Override
    public final int run(Arguments arguments, Console console) throws UsageException {
        HeaderArguments headers = new HeaderArguments(arguments);
        Verbosity verbosity = Verbosity.of(arguments);
        Report report = new Report(console, verbosity);
        ConfigurationFile config = headers.config();
        if (config != null && report.configured(config) != ExitStatus.DONE) {
            return ExitStatus.FAILED;
        }
        GenerationRequest request = headers.request(config);
        headers.missingFolders()
                .forEach(folder -> report.warning(
                        DiagnosticKind.FOLDER_NOT_FOUND, "no folder '" + folder + "' (option -I)", null));
        boolean bar = verbosity != Verbosity.QUIET && canShowBar(console);
        try (Progress progress =
                new Progress(new Progress.SystemClock(), bar ? () -> new TerminalBar(console.err()) : null)) {
            int status = run(new Run(arguments, request, progress, report, console));
            report.times(progress);
            return status;
        } catch (IOException e) {
            console.report(DiagnosticKind.CANNOT_WRITE, sentence(e), writeHint(arguments));
            return ExitStatus.FAILED;
        }
    }

    /** A terminal that may carry colours can move its cursor too. */
    boolean canShowBar(Console console) {
        return console.colourErr() && !console.json();
    }

    /** The JDK's file system exceptions have a path for a message and the reason in their type or beside it. */
    private static String sentence(IOException failure) {
        if (!(failure instanceof FileSystemException fileSystem)) {
            return String.valueOf(failure.getMessage());
        }
        String reason = fileSystem.getReason();
        if (reason == null) {
            reason = failure instanceof AccessDeniedException
                    ? "permission denied"
                    : failure.getClass().getSimpleName().replace("Exception", "");
        }
        return "cannot write '" + fileSystem.getFile() + "': " + reason;
    }
}
