package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.RequestBuilder;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.read.ConfigurationReader;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real programs and the part of large libraries that they use. */
class UsedOnlyTest {

    private static final Path EXAMPLES = Path.of("../../examples");
    private static final Pattern FUNCTION = Pattern.compile("^  public static [^(=]* (\\w+)\\(", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsCompiler() {
        HostCompiler.assumeThere();
    }

    @Test
    void programOfTwentyCallsGetsTwentyFunctionsOfGtk() throws Exception {
        List<Path> folders = Corpus.folders("gtk3");
        HostCompiler.assume(!folders.isEmpty(), "no gtk/gtk.h: package libgtk-3-dev");
        URL program = Objects.requireNonNull(UsedOnlyTest.class.getResource("/usedby/Editor.java"));
        String text = Files.readString(Path.of(program.toURI()));
        Path sources = folder.resolve("sources");
        Files.createDirectories(sources.resolve("editor"));
        Files.writeString(sources.resolve("editor/Editor.java"), text);

        GenerationResult result = BindingGenerator.generate(GenerationRequest.builder()
                .header("gtk/gtk.h")
                .includeDirectories(folders)
                .targetPackage("org.gtk")
                .library("gtk-3")
                .selection(SelectionRequest.including(Map.of(), true))
                .outputFolder(sources)
                .usedBy(List.of(sources))
                .build());

        assertThat(CorpusRun.texts(result.diagnostics())).isEmpty();
        assertThat(result.shim()).isNull();
        assertThat(result.files()).hasSizeLessThan(40);
        assertThat(functions(Files.readString(sources.resolve("org/gtk/gtk_h.java"))))
                .hasSizeGreaterThan(20)
                .isEqualTo(called(text));
        BoundHeader.compile(sources, folder.resolve("classes"));
    }

    private static Set<String> functions(String headerClass) {
        Set<String> functions = new TreeSet<>();
        Matcher matcher = FUNCTION.matcher(headerClass);
        while (matcher.find()) {
            functions.add(matcher.group(1));
        }
        return functions;
    }

    private static Set<String> called(String program) {
        Set<String> called = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\b(gt?k?_\\w+)\\(").matcher(program);
        while (matcher.find()) {
            called.add(matcher.group(1));
        }
        return called;
    }

    @ParameterizedTest
    @CsvSource({
        "curl, curl/curl.h, libcurl4-openssl-dev",
        "lapack, lapacke.h, liblapacke-dev",
        "libxml2, /usr/include/libxml2/libxml/parser.h, libxml2-dev",
        "openssl, openssl/evp.h, libssl-dev",
        "sqlite, sqlite3.h, libsqlite3-dev",
        "zlib, zlib.h, zlib1g-dev",
    })
    void exampleCompilesAgainstWhatItUses(String name, String header, String distributionPackage) throws Exception {
        HostCompiler.assumeHeader(header, distributionPackage);
        Path example = EXAMPLES.resolve(name);
        ConfigurationFile configuration = ConfigurationReader.read(example.resolve("gatun.yaml"));
        RequestBuilder request =
                GenerationRequest.builder().file(configuration).usedBy(List.of(example.resolve("src")));

        long whole = generate(GenerationRequest.builder().file(configuration), folder.resolve("whole"));
        Path used = folder.resolve("used");
        long part = generate(request, used);
        copy(example.resolve("src"), used);

        assertThat(part).isPositive().isLessThanOrEqualTo(whole);
        BoundHeader.compile(used, folder.resolve("classes"));
    }

    /** Characters of what is generated. */
    private static long generate(RequestBuilder request, Path output) throws IOException {
        GenerationResult result =
                BindingGenerator.generate(request.outputFolder(output).build());
        DiagnosticRenderer renderer = new DiagnosticRenderer(false);
        assertThat(result.hasErrors())
                .as(() -> String.valueOf(
                        result.diagnostics().stream().map(renderer::render).toList()))
                .isFalse();
        long size = 0;
        for (Path file : result.files()) {
            size += Files.size(output.resolve(file));
        }
        return size;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
