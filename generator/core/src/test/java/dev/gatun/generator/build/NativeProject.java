package dev.gatun.generator.build;

import dev.gatun.generator.build.NativeBuilder.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with sources and what is built of them. */
final class NativeProject {

    static final String TARGET = "x86_64-linux-gnu";

    final Path folder;
    final Path work;
    final Path library;
    final Map<String, String> environment = new LinkedHashMap<>(Map.of("PATH", System.getenv("PATH")));
    final NativeBuildBuilder build;

    NativeProject(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.work = folder.resolve("target/objects");
        this.library = folder.resolve("target/classes/libdemo.so");
        this.build = NativeBuild.builder("demo", folder, TARGET);
    }

    /** Lets the compilers of GCC or Clang do it. */
    NativeProject with(String cc, String cxx) {
        environment.put("CC", cc);
        environment.put("CXX", cxx);
        return this;
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    /** Writes a source, which is part of the build. */
    NativeProject source(String name, String text) throws IOException {
        write(name, text);
        build.source(Path.of(name));
        return this;
    }

    /** A program that stands for a compiler. */
    Path script(String name, String commands) throws IOException {
        Path script = write(name, "#!/bin/sh\n" + commands + "\n");
        if (!script.toFile().setExecutable(true)) {
            throw new IOException("can't make " + script + " executable");
        }
        return script;
    }

    Built build() {
        return NativeBuilder.build(build.build(), work, library, environment);
    }

    Built build(Duration limit) {
        return NativeBuilder.build(build.build(), work, library, environment, limit);
    }

    /** When each object was made. */
    Map<String, Long> objects() throws IOException {
        Map<String, Long> times = new TreeMap<>();
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".o")).toList()) {
                String name = file.getFileName().toString().replaceFirst("-[0-9a-f]{8}\\.o$", "");
                times.put(name, Files.getLastModifiedTime(file).toMillis());
            }
        }
        return times;
    }
}
