package dev.gatun.generator.verify;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.emit.c.Assumption;
import dev.gatun.generator.toolchain.Compiler;
import dev.gatun.generator.toolchain.CompilerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compiles files as the user's build would: with {@code CFLAGS}, the user's include folders and macros. */
final class Compilation {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** As many of the compiler's messages as are handed on. */
    private static final int SHOWN = 3;

    private final Compiler compiler;
    private final List<String> command;

    Compilation(Compiler compiler, List<Path> includeDirectories, Map<String, String> macros) {
        this.compiler = compiler;
        this.command = new ArrayList<>(compiler.command());
        String flags = System.getenv().getOrDefault("CFLAGS", "").strip();
        if (!flags.isEmpty()) {
            command.addAll(List.of(flags.split("\\s+", -1)));
        }
        macros.forEach((name, value) -> command.add("-D" + name + "=" + value));
        includeDirectories.forEach(folder -> command.add("-I" + folder));
        // headers are named as from the current folder; what a build wants of optimisation and debugging is no matter
        // here
        command.addAll(List.of("-iquote", ".", "-w", "-O0", "-g0", "-fno-lto", "-fno-diagnostics-color"));
        command.addAll(
                compiler.isClang()
                        ? List.of("-ferror-limit=0", "-fno-caret-diagnostics")
                        // errors are to be told of the lines that use a macro, not of its definition
                        : List.of("-fmax-errors=0", "-fno-diagnostics-show-caret", "-ftrack-macro-expansion=0"));
    }

    /** Ends verification: the compiler gives no answers. */
    static final class FailedException extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Diagnostic diagnostic;

        FailedException(Diagnostic diagnostic) {
            super(diagnostic.message());
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    /** Null where the compiler found no errors. */
    @Nullable CompilerTalk compile(Path source, Path object, Map<Integer, Assumption> lines) throws IOException, FailedException {
        CompilerProcess.Output output = run(source, object);
        if (output.status() == 0) {
            return null;
        }
        CompilerTalk talk = CompilerTalk.of(output.text(), source.toString(), lines);
        if (talk.rejected().isEmpty() && talk.elsewhere().isEmpty()) {
            throw failed("fails", output.text().lines().toList());
        }
        return talk;
    }

    /** What the compiler says of a file that is in error on purpose. */
    String talk(Path source, Path object) throws IOException, FailedException {
        return run(source, object).text();
    }

    private CompilerProcess.Output run(Path source, Path object) throws IOException, FailedException {
        List<String> full = new ArrayList<>(command);
        full.addAll(List.of("-c", source.toString(), "-o", object.toString()));
        CompilerProcess.Output output = CompilerProcess.run(full, LIMIT);
        if (output.stopped()) {
            throw failed("took more than " + LIMIT.toSeconds() + " s, or never stops talking", List.of());
        }
        return output;
    }

    FailedException failed(String what, List<String> messages) {
        Diagnostic diagnostic = new Diagnostic(
                DiagnosticKind.COMPILER_FAILED,
                compiler.name() + " " + what,
                null,
                1,
                "CC and CFLAGS choose the compiler and its options; --std, -I and -D are passed on");
        for (String message : messages.subList(0, Math.min(SHOWN, messages.size()))) {
            diagnostic = diagnostic.withNote("it says: " + message, null);
        }
        return new FailedException(diagnostic);
    }
}
