package dev.gatun.cli;

import dev.gatun.cli.CommandLines.Use;
import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Runs {@code generate}, {@code inspect}, {@code verify} or {@code suggest}: arguments to request, request to generator, result to the console. */
final class Command {

    private final Console console;
    private final Task task;

    /** What to do with headers. */
    enum Task {
        GENERATE,
        INSPECT,
        VERIFY,
        SUGGEST
    }

    Command(Console console, Task task) {
        this.console = console;
        this.task = task;
    }

    private CommandSpec spec(Use use) {
        return switch (task) {
            case GENERATE -> CommandLines.generate(use);
            case INSPECT -> CommandLines.inspect(use);
            case VERIFY -> CommandLines.verify(use);
            case SUGGEST -> CommandLines.suggest(use);
        };
    }

    /** Returns the {@link ExitStatus}. */
    int run(String... args) throws UsageException {
        CommandLine commandLine = new CommandLine(spec(Use.PARSING));
        ParseResult parsed = Arguments.parse(commandLine, args);
        if (parsed.isUsageHelpRequested()) {
            console.out().print(CommandLines.usage(spec(Use.HELP), Main.ansi(console.colourOut())));
            return ExitStatus.DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            console.out().println(CommandLines.versionText());
            return ExitStatus.DONE;
        }
        Arguments arguments = new Arguments(parsed);
        Report report = new Report(console, arguments.verbose());
        ConfigurationFile config = arguments.config();
        if (config != null && report.configured(config) != ExitStatus.DONE) {
            return ExitStatus.FAILED;
        }
        GenerationRequest request = arguments.request(config);
        arguments
                .missingFolders()
                .forEach(folder -> console.report(
                        DiagnosticKind.FOLDER_NOT_FOUND, "no folder '" + folder + "' (option -I)", null));
        Path dump = task == Task.GENERATE ? arguments.dumpIncludes() : null;
        Path file = task == Task.SUGGEST ? arguments.outputFile() : null;
        return dump == null ? run(request, file, report) : dumpIncludes(request, dump, report);
    }

    private int dumpIncludes(GenerationRequest request, Path file, Report report) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            GenerationResult result = BindingGenerator.dumpIncludes(request, out, RunListener.NONE);
            if (!result.hasErrors()) {
                Files.write(file, out.toByteArray());
            }
            return report.dumped(file, result);
        } catch (IOException e) {
            console.report(
                    DiagnosticKind.CANNOT_WRITE,
                    sentence(e),
                    "name a file that you can write to with " + CommandLines.DUMP_INCLUDES);
            return ExitStatus.FAILED;
        }
    }

    private int run(GenerationRequest request, @Nullable Path file, Report report) {
        try {
            return switch (task) {
                case GENERATE -> report.generated(request, BindingGenerator.generate(request));
                case INSPECT -> report.inspected(inspect(request));
                case VERIFY -> report.verified(BindingGenerator.verify(request, RunListener.NONE));
                case SUGGEST -> suggest(request, file, report);
            };
        } catch (IOException e) {
            String hint = switch (task) {
                case GENERATE -> "name a folder that you can write to with -o";
                case SUGGEST -> "name a file that you can write to with -o";
                case INSPECT, VERIFY -> null;
            };
            console.report(DiagnosticKind.CANNOT_WRITE, sentence(e), hint);
            return ExitStatus.FAILED;
        }
    }

    private int suggest(GenerationRequest request, @Nullable Path file, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GenerationResult result = BindingGenerator.suggest(request, out, RunListener.NONE);
        if (!result.hasErrors() && file == null) {
            out.writeTo(console.out());
            console.out().flush();
        } else if (!result.hasErrors() && file != null) {
            Files.write(file, out.toByteArray());
        }
        return report.suggested(file, result);
    }

    private GenerationResult inspect(GenerationRequest request) throws IOException {
        OutputStream out = new BufferedOutputStream(console.out(), 1 << 16);
        GenerationResult result = BindingGenerator.inspect(request, out, RunListener.NONE);
        out.flush();
        return result;
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
