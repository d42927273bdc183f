package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.VerificationResult;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.Severity;
import dev.gatun.generator.emit.c.Assumption.Aspect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Headers of the distribution's packages: all are read, all bindings compile, the compiler contradicts nothing. */
class CorporaTest {

    /** Of headers that are read one by one, the bindings of every so many are compiled; 1 for all, in the long run. */
    private static final int COMPILED = Integer.getInteger("gatun.corpora.every", 40);

    private static final CorporaTable TABLE = new CorporaTable();

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsCompiler() {
        HostCompiler.assumeThere();
    }

    @AfterAll
    static void tableIsThatOfTheDocumentation() throws IOException {
        List<String> differences = TABLE.differences();
        if (Boolean.getBoolean("corpora.update")) {
            TABLE.write();
        }
        assertThat(differences)
                .as("lines that docs/CORPORA.md lacks; -Dcorpora.update writes it")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("dev.gatun.integration.Corpus#LIBRARIES")
    void libraryIsBoundAsTheCompilerSeesIt(Corpus corpus) throws Exception {
        List<Path> folders = corpus.folders();
        assumeHeaders(corpus, folders);
        CorpusRun run = new CorpusRun(corpus.headers(), folders);
        VerificationResult verified = run.verify();
        assertThat(CorpusRun.texts(verified.diagnostics())).isEmpty();
        assertThat(Objects.requireNonNull(verified.verification()).checked(Aspect.FUNCTION_TYPE))
                .isPositive();
        Path sources = folder.resolve("sources");
        GenerationResult generated = run.generate(corpus.name(), sources);
        assertThat(CorpusRun.texts(generated.diagnostics())).isEmpty();
        BoundHeader.compile(sources, folder.resolve("classes"));
        Map<String, Integer> skipped = new TreeMap<>();
        count(generated, skipped);
        String version = Corpus.version(corpus.distributionPackage());
        TABLE.add(new CorporaTable.Row(corpus.name(), version, corpus.headers().size(), run.bound(generated), skipped));
        removeAll();
    }

    private static void assumeHeaders(Corpus corpus, List<Path> folders) {
        for (String header : corpus.headers()) {
            if (folders.stream().noneMatch(path -> Files.exists(path.resolve(header)))) {
                HostCompiler.assumeHeader(header, corpus.distributionPackage());
            }
        }
    }

    private static void count(GenerationResult generated, Map<String, Integer> skipped) {
        generated.skipped().forEach(one -> skipped.merge(SkipReason.category(one.reason()), 1, Integer::sum));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"libc, libc6-dev, stdio.h", "linux, linux-libc-dev, linux/types.h"})
    void everyHeaderIsBoundAsTheCompilerSeesIt(String name, String distributionPackage, String first) throws Exception {
        HostCompiler.assumeHeader(first, distributionPackage);
        List<String> headers = Corpus.headersOf(distributionPackage).stream()
                .filter(header -> !header.matches("(bits|asm|asm-generic|finclude)/.*"))
                .toList();
        HostCompiler.assume(!headers.isEmpty(), "no list of headers: no package " + distributionPackage + " in dpkg");
        Map<String, Integer> bound = new TreeMap<>();
        Map<String, Integer> skipped = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        Path sources = folder.resolve("sources");
        int accepted = 0;
        for (String header : headers) {
            CorpusRun run = new CorpusRun(List.of(header), List.of());
            List<Diagnostic> diagnostics = errors(run.verify().diagnostics());
            if (!diagnostics.isEmpty()) {
                // none by itself for the compiler either
                if (HostCompiler.accepts(folder, header)) {
                    differences.addAll(CorpusRun.texts(diagnostics));
                }
                continue;
            }
            Path target = accepted % COMPILED == 0 ? sources : folder.resolve("others");
            GenerationResult generated = run.generate(name + "." + packageName(header), target);
            differences.addAll(CorpusRun.texts(errors(generated.diagnostics())));
            run.bound(generated).forEach((kind, count) -> bound.merge(kind, count, Integer::sum));
            count(generated, skipped);
            accepted++;
        }
        assertThat(differences).isEmpty();
        BoundHeader.compile(sources, folder.resolve("classes"));
        TABLE.add(new CorporaTable.Row(name, Corpus.version(distributionPackage), accepted, bound, skipped));
        removeAll();
    }

    /** Headers warn of themselves. */
    private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR
                        || !diagnostic.kind().name().equals("WARNING_DIRECTIVE"))
                .toList();
    }

    private static String packageName(String header) {
        return "h_" + header.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** Thousands of files, removed faster than JUnit does it, and before the next library is unpacked. */
    private void removeAll() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
