package dev.gatun.generator.incremental;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Path;

/** The record can't be written. */
@SuppressWarnings("serial") // never leaves the run
final class RecordException extends RuntimeException {

    private final Diagnostic diagnostic;

    RecordException(Path file, IOException cause) {
        super(cause);
        diagnostic = new Diagnostic(
                DiagnosticKind.CANNOT_WRITE,
                "can't write the record '" + file + "': " + SourceWriter.reason(cause),
                null,
                1,
                "name another file for it, or make its folder writable");
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
