package dev.gatun.generator.incremental;

import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.RequestBuilder;
import dev.gatun.generator.RunListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with headers, bound again and again. */
final class Project {

    private static final FileTime OLD = FileTime.fromMillis(1_000_000);

    private final Path folder;

    Project(Path folder) {
        this.folder = folder;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path output() {
        return path("out");
    }

    Path record() {
        return path("target/record.json");
    }

    Project file(String name, String text) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), text);
        return this;
    }

    /** For a target that needs no compiler. */
    RequestBuilder request(String... headers) {
        RequestBuilder request = GenerationRequest.builder()
                .targetPackage("demo")
                .outputFolder(output())
                .target("x86_64-linux-gnu");
        for (String header : headers) {
            request.header(path(header).toString());
        }
        return request;
    }

    Outcome generate(RequestBuilder request) throws IOException {
        return generate(request, RunListener.NONE);
    }

    Outcome generate(RequestBuilder request, RunListener listener) throws IOException {
        return IncrementalGenerator.generate(request.build(), record(), listener);
    }

    /** Makes all generated files old, so that touching shows. */
    void age() throws IOException {
        for (Path file : paths()) {
            Files.setLastModifiedTime(file, OLD);
        }
    }

    /** The files in the output folder that were written since {@link #age()}, with their contents. */
    Map<String, String> touched() throws IOException {
        Map<String, String> touched = new TreeMap<>();
        for (String file : touchedFiles()) {
            touched.put(file, Files.readString(output().resolve(file)));
        }
        return touched;
    }

    /** The files in the output folder that were written since {@link #age()}, whatever is in them. */
    List<String> touchedFiles() throws IOException {
        List<String> touched = new ArrayList<>();
        for (Path file : paths()) {
            if (!Files.getLastModifiedTime(file).equals(OLD)) {
                touched.add(name(file));
            }
        }
        return touched;
    }

    /** Every file and folder below the output folder. */
    Stream<String> tree() throws IOException {
        try (Stream<Path> all = Files.walk(output())) {
            return all.filter(path -> !path.equals(output())).map(this::name).sorted().toList().stream();
        }
    }

    private String name(Path path) {
        return output().relativize(path).toString();
    }

    private Iterable<Path> paths() throws IOException {
        try (Stream<Path> all = Files.walk(output())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
