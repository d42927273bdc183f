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
    record Run(Arguments arguments, GenerationRequest request, RunListener listener, Report report, Console console) {}

    /** Asks the generator and reports what came of it. */
    abstract int run(Run run) throws UsageException, IOException;

    /** What helps when the output can't be written; null for nothing in particular. */
    @Nullable String writeHint(Arguments arguments) {
        return null;
    }

    @Override
    public final int run(Arguments arguments, Console console) throws UsageException {
        HeaderArguments headers = new HeaderArguments(arguments);
        Report report = new Report(console, arguments.flag(HeaderOptions.VERBOSE));
        ConfigurationFile config = headers.config();
        if (config != null && report.configured(config) != ExitStatus.DONE) {
            return ExitStatus.FAILED;
        }
        GenerationRequest request = headers.request(config);
        headers.missingFolders()
                .forEach(folder -> console.report(
                        DiagnosticKind.FOLDER_NOT_FOUND, "no folder '" + folder + "' (option -I)", null));
        try {
            return run(new Run(arguments, request, RunListener.NONE, report, console));
        } catch (IOException e) {
            console.report(DiagnosticKind.CANNOT_WRITE, sentence(e), writeHint(arguments));
            return ExitStatus.FAILED;
        }
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
