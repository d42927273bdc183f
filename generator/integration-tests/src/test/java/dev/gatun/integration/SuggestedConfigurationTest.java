package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.read.ConfigurationReader;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested for the headers of real libraries can be used as it is: it is read, bindings are generated with it, and they compile. */
class SuggestedConfigurationTest {

    private static final DiagnosticRenderer RENDERER = new DiagnosticRenderer(false);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sqlite3.h, libsqlite3-dev,,'sqlite3_stmt:\n    free: sqlite3_finalize\n    parent: sqlite3\n'",
        "zlib.h, zlib1g-dev,,'crc32: { buf: len }'",
        "curl/curl.h, libcurl4-openssl-dev,,'message: curl_easy_strerror'",
        "libxml/parser.h, libxml2-dev, /usr/include/libxml2,'free: xmlFreeDoc'",
        "git2.h, libgit2-dev,,'git_repository_open: out'",
        "openssl/evp.h, libssl-dev,,'free: EVP_MD_CTX_free'",
    })
    void suggestionsForRealHeadersAreRightAsTheyAre(
            String header, String distributionPackage, @Nullable Path includeFolder, String expected) throws Exception {
        HostCompiler.assumeThere();
        HostCompiler.assumeHeader(
                includeFolder == null ? header : includeFolder.resolve(header).toString(), distributionPackage);
        GenerationRequest request = request(header, includeFolder);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(BindingGenerator.suggest(request, out, RunListener.NONE).hasErrors())
                .isFalse();
        Path file = Files.write(folder.resolve("gatun.yaml"), out.toByteArray());
        assertThat(file).content().contains(expected);

        ConfigurationFile read = ConfigurationReader.read(file);
        assertThat(read.diagnostics().stream().map(RENDERER::render)).isEmpty();
        assertThat(read.settings().headers()).hasToString("[" + header + "]");

        GenerationResult result = BindingGenerator.generate(request.withConfiguration(read.configuration()));
        assertThat(result.diagnostics().stream()
                        .filter(diagnostic -> result.hasErrors())
                        .map(RENDERER::render))
                .isEmpty();
        assertThat(result.files()).isNotEmpty();
        BoundHeader.compile(folder.resolve("java"), folder.resolve("classes"));
    }

    private GenerationRequest request(String header, @Nullable Path includeFolder) {
        return new GenerationRequest(
                List.of(header),
                BoundHeader.PACKAGE,
                folder.resolve("java"),
                null,
                List.of(),
                includeFolder == null ? List.of() : List.of(includeFolder),
                Map.of(),
                SelectionRequest.DEFAULT,
                null,
                null,
                ShimRequest.NONE);
    }
}
