package dev.gatun.integration;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.VerificationResult;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import dev.gatun.generator.model.Skipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Headers on their way through the generator: verified, generated, counted. */
final class CorpusRun {

    private final List<String> headers;
    private final List<Path> folders;

    CorpusRun(List<String> headers, List<Path> folders) {
        this.headers = headers;
        this.folders = folders;
    }

    /** What the compiler contradicts in these headers and all that they include. */
    VerificationResult verify() throws IOException {
        return BindingGenerator.verify(request("verified", Path.of("unused"), true), RunListener.NONE);
    }

    /** Writes the bindings of what the headers declare themselves. */
    GenerationResult generate(String packageName, Path sources) throws IOException {
        return BindingGenerator.generate(request(packageName, sources, false));
    }

    private GenerationRequest request(String packageName, Path sources, boolean all) {
        return new GenerationRequest(
                headers,
                packageName,
                sources,
                "header",
                List.of(),
                folders,
                Map.of(),
                SelectionRequest.including(Map.of(), all),
                null,
                null,
                ShimRequest.NONE);
    }

    /** How many declarations of each kind are bound, by the name of the kind in what {@code inspect} writes. */
    Map<String, Integer> bound(GenerationResult generated) throws IOException {
        Set<String> skipped = new HashSet<>();
        generated.skipped().stream().map(Skipped::name).forEach(skipped::add);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        BindingGenerator.inspect(request("counted", Path.of("unused"), false), json, RunListener.NONE);
        Map<String, Integer> counts = new TreeMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json.toByteArray())) {
            String kind = "";
            int depth = 0;
            while (parser.nextToken() != null) {
                JsonToken token = parser.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.FIELD_NAME && depth == 1) {
                    kind = parser.currentName();
                } else if (token == JsonToken.FIELD_NAME
                        && depth == 3
                        && parser.currentName().equals("name")
                        && !skipped.contains(String.valueOf(parser.nextTextValue()))) {
                    counts.merge(kind, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    static List<String> texts(List<Diagnostic> diagnostics) {
        DiagnosticRenderer renderer = new DiagnosticRenderer(false);
        return diagnostics.stream().map(renderer::render).toList();
    }
}
