package dev.gatun.generator.plan.idiom;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.Models;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.read.ConfigurationReader;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.select.Selection;
import dev.gatun.generator.select.Selector;
import dev.gatun.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Holds configurations with a mistake, which stands between {@code <} and {@code >}, against headers. */
final class Mistakes {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Mistakes() {}

    /** What is said of a mistake, and the configuration with the place marked that it is said of. */
    record Told(String marked, DiagnosticKind kind, String message, String hint) {

        private static Told of(Diagnostic diagnostic, String yaml) {
            int start =
                    diagnostic.position() == null ? 0 : diagnostic.position().offset();
            int end = start + diagnostic.length();
            String marked = yaml.substring(0, start) + "<" + yaml.substring(start, end) + ">" + yaml.substring(end);
            return new Told(
                    marked, diagnostic.kind(), diagnostic.message(), Objects.requireNonNullElse(diagnostic.hint(), ""));
        }
    }

    /** Said when the file is read, or its names are looked up. */
    static List<Told> told(String header, String marked) {
        return assertTimeoutPreemptively(LIMIT, () -> {
            ConfigurationFile file = read(Path.of("gatun.yaml"), marked);
            List<Diagnostic> all = new ArrayList<>(file.diagnostics());
            if (!file.hasErrors()) {
                all.addAll(idioms(header, file).diagnostics());
            }
            return told(all, marked);
        });
    }

    /** Said by a whole run. */
    static List<Told> told(Path folder, String header, String marked) {
        return assertTimeoutPreemptively(LIMIT, () -> {
            ConfigurationFile file = read(folder.resolve("gatun.yaml"), marked);
            return told(generate(folder, header, file), marked);
        });
    }

    private static List<Diagnostic> generate(Path folder, String header, ConfigurationFile file) throws IOException {
        return BindingGenerator.generate(GenerationRequest.builder()
                        .header(Files.writeString(folder.resolve("demo.h"), header)
                                .toString())
                        .outputFolder(folder.resolve("out"))
                        .file(file)
                        .build())
                .diagnostics();
    }

    /** The idioms of a configuration without mistakes. */
    static Idioms idioms(String header, String yaml) {
        return assertTimeoutPreemptively(LIMIT, () -> idioms(header, read(Path.of("gatun.yaml"), yaml)));
    }

    private static Idioms idioms(String header, ConfigurationFile file) {
        Selection selection = Selector.select(Models.of(header), SelectionRequest.DEFAULT);
        return Idioms.of(file.configuration(), selection);
    }

    private static ConfigurationFile read(Path path, String marked) {
        return ConfigurationReader.read(new SourceFile(path, plain(marked)));
    }

    private static List<Told> told(List<Diagnostic> diagnostics, String marked) {
        return diagnostics.stream()
                .map(diagnostic -> Told.of(diagnostic, plain(marked)))
                .toList();
    }

    private static String plain(String marked) {
        return marked.replace("<", "").replace(">", "");
    }
}
