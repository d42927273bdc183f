package dev.gatun.cli;

import dev.gatun.cli.CommandLines.Use;
import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Runs {@code generate} or {@code inspect}: arguments to request, request to generator, result to the console. */
final class Command {

    private final Console console;
    private final boolean inspect;

    Command(Console console, boolean inspect) {
        this.console = console;
        this.inspect = inspect;
    }

    private CommandSpec spec(Use use) {
        return inspect ? CommandLines.inspect(use) : CommandLines.generate(use);
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
        GenerationRequest request = arguments.request();
        arguments.missingFolders().forEach(folder -> console.warning("no folder '" + folder + "' (option -I)", null));
        Path dump = inspect ? null : arguments.dumpIncludes();
        Report report = new Report(console, arguments.verbose());
        return dump == null ? run(request, report) : dumpIncludes(request, dump, report);
    }

    private int dumpIncludes(GenerationRequest request, Path file, Report report) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            GenerationResult result = BindingGenerator.dumpIncludes(request, out);
            if (!result.hasErrors()) {
                Files.write(file, out.toByteArray());
            }
            return report.dumped(file, result);
        } catch (IOException e) {
            console.error(sentence(e), "name a file that you can write to with " + CommandLines.DUMP_INCLUDES);
            return ExitStatus.FAILED;
        }
    }

    private int run(GenerationRequest request, Report report) {
        try {
            GenerationResult result = inspect ? inspect(request) : BindingGenerator.generate(request);
            return inspect ? report.inspected(result) : report.generated(request, result);
        } catch (IOException e) {
            console.error(sentence(e), inspect ? null : "name a folder that you can write to with -o");
            return ExitStatus.FAILED;
        }
    }

    private GenerationResult inspect(GenerationRequest request) throws IOException {
        OutputStream out = new BufferedOutputStream(console.out(), 1 << 16);
        GenerationResult result = BindingGenerator.inspect(request, out);
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
