package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

/** A shell that knows the command {@code gatun}. */
final class Shell {

    private static final int MOST_SECONDS = 60;

    private Shell() {}

    /** What a command prints, errors included. */
    static String run(Path folder, String command) throws IOException, InterruptedException {
        Path commands = Files.createDirectories(folder.resolve(".bin"));
        Path gatun = Files.writeString(commands.resolve("gatun"), """
                #!/bin/sh
                exec '%s/bin/java' -cp '%s' dev.gatun.cli.Main "$@"
                """.formatted(
                        System.getProperty("java.home"), System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(gatun, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path output = commands.resolve("output");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().merge("PATH", commands.toString(), (path, mine) -> mine + ":" + path);
        Process process = builder.start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("'" + command + "' ended in time").isTrue();
        return Files.readString(output);
    }
}
