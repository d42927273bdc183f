package dev.gatun.generator.verify;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for files of one run, removed with them. */
record TemporaryFolder(Path path) implements AutoCloseable {

    TemporaryFolder() throws IOException {
        this(Files.createTempDirectory("gatun-verify-" + ProcessHandle.current().pid() + "-"));
    }

    @Override
    public void close() throws IOException {
        File[] files = path.toFile().listFiles();
        if (files != null) {
            for (File file : files) {
                Files.deleteIfExists(file.toPath());
            }
        }
        Files.deleteIfExists(path);
    }
}
