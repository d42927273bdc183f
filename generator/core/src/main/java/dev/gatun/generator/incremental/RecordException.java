package dev.gatun.generator.incremental;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** The record can't be written. */
@SuppressWarnings("serial") // never leaves the run
final class RecordException extends RuntimeException {

    private final Diagnostic diagnostic;

    RecordException(Path file, IOException cause) {
        super(cause);
        diagnostic = new Diagnostic(
                DiagnosticKind.CANNOT_WRITE,
                "can't write the record '" + file + "': " + reason(cause),
                null,
                1,
                "name another file for it, or make its folder writable");
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException e -> "no permission for " + e.getFile();
            case FileAlreadyExistsException e -> e.getFile() + " is no folder";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            case IOException e -> String.valueOf(e.getMessage());
        };
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
