package dev.gatun.generator.build;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.toolchain.CompilerProcess;
import dev.gatun.generator.toolchain.CompilerProcess.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a shim whose source has been written. */
public final class ShimBuilder {

    private static final Duration TIME_LIMIT = Duration.ofMinutes(5);

    private ShimBuilder() {}

    /**
     * What became of it.
     *
     * @param library null if there is none
     * @param diagnostics why not
     */
    public record Built(@Nullable Path library, List<Diagnostic> diagnostics) {}

    /** Builds. A library of an earlier run, which would not fit the new sources, is gone if this fails. */
    public static Built build(ShimCommand command, Path source, Path library) {
        return build(command, source, library, TIME_LIMIT);
    }

    /** As the other, with a limit of time. */
    public static Built build(ShimCommand command, Path source, Path library, Duration limit) {
        Path fresh = library.resolveSibling(library.getFileName() + ".new");
        String repeat = ShimCommand.quoted(command.words(source, library));
        try {
            Files.deleteIfExists(library);
            Output output = CompilerProcess.run(command.words(source, fresh), limit);
            Diagnostic failure = failure(output, source, repeat, limit);
            if (failure != null) {
                return new Built(null, List.of(failure));
            }
            Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Built(library, List.of());
        } catch (IOException e) {
            return new Built(
                    null,
                    List.of(notBuilt("can't build the C shim: " + e.getMessage(), "build it by hand: " + repeat)));
        } finally {
            discard(fresh);
        }
    }

    private static @Nullable Diagnostic failure(Output output, Path source, String repeat, Duration limit) {
        if (output.stopped()) {
            return notBuilt(
                    "the compiler took more than " + limit.toSeconds()
                            + " seconds for the C shim, or said too much, and was stopped",
                    "build it by hand: " + repeat);
        }
        return output.status() == 0 ? null : CompilerMessages.diagnose(output.text(), source, repeat);
    }

    static Diagnostic notBuilt(String message, String hint) {
        return new Diagnostic(DiagnosticKind.SHIM_NOT_BUILT, message, null, 1, hint);
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what counts is told already
        }
    }
}
