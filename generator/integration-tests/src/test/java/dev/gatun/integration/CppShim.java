package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.FileSettings;
import dev.gatun.generator.config.read.ConfigurationReader;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import dev.gatun.generator.toolchain.Toolchains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shim of one header of C++, or of one configuration's.
 *
 * @param name of the golden, the feature or the example, behind which of these it is
 * @param folder where its headers are
 * @param header null where the configuration has the headers
 */
record CppShim(String name, Path folder, @Nullable Path header) {

    private static final Path GOLDENS = Path.of("../core/src/test/resources/golden");
    private static final Path FEATURES = Path.of("src/test/resources/features/cpp");
    private static final Path EXAMPLES = Path.of("../../examples");

    /** One that is written. */
    record Written(Path source, List<String> flags) {}

    /** Of the goldens and of the features that run. */
    static List<CppShim> own() throws IOException {
        List<CppShim> shims = new ArrayList<>();
        for (Path place : List.of(GOLDENS, FEATURES)) {
            for (Path folder : folders(place)) {
                Path header = folder.resolve(folder.getFileName() + ".hpp");
                if (Files.exists(header)) {
                    shims.add(new CppShim(place.getFileName() + " " + folder.getFileName(), folder, header));
                }
            }
        }
        return shims;
    }

    /** Of the examples in C++. */
    static List<CppShim> examples() throws IOException {
        List<CppShim> shims = new ArrayList<>();
        for (Path folder : folders(EXAMPLES)) {
            Path configuration = folder.resolve("gatun.yaml");
            if (Files.exists(configuration) && Files.readString(configuration).contains("language: c++")) {
                shims.add(new CppShim("example " + folder.getFileName(), folder, null));
            }
        }
        return shims;
    }

    private static List<Path> folders(Path place) throws IOException {
        try (Stream<Path> folders = Files.list(place)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The headers that the configuration names and that are nowhere. */
    List<String> missing() throws IOException, InterruptedException {
        List<Path> places = new ArrayList<>(Toolchains.forTarget(null).systemIncludeDirectories());
        flags().stream().filter(flag -> !flag.startsWith("-")).map(Path::of).forEach(places::add);
        return settings().headers().stream()
                .map(Entry::text)
                .filter(name -> places.stream().noneMatch(place -> Files.exists(place.resolve(name))))
                .toList();
    }

    /** Has the bindings written; those of an example need the library's headers. */
    Written write(Path output) throws IOException, InterruptedException {
        GenerationResult result = BindingGenerator.generate(GenerationRequest.builder()
                .headers(header == null ? List.of() : List.of(header.toString()))
                .targetPackage(header == null ? null : "judged")
                .standard(standard())
                .outputFolder(output)
                .file(configuration())
                .build());
        DiagnosticRenderer renderer = new DiagnosticRenderer(false);
        assertThat(result.diagnostics().stream().map(renderer::render)).as(name).isEmpty();
        try (Stream<Path> files = Files.list(output)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".cpp")).toList();
            assertThat(sources).as(name).hasSize(1);
            return new Written(sources.getFirst(), flags());
        }
    }

    /** The standard that the header says it needs; null where any will do. */
    @Nullable String standard() throws IOException {
        return header == null ? null : BoundHeader.standard(header.toString());
    }

    /** What a compiler needs to be told to find the headers, in which it looks for no fault. */
    private List<String> flags() throws IOException, InterruptedException {
        List<String> flags = new ArrayList<>(List.of("-isystem", folder.toString()));
        FileSettings settings = settings();
        settings.includeDirs()
                .forEach(each -> flags.addAll(
                        List.of("-isystem", folder.resolve(each.text()).toString())));
        settings.defines().forEach((macro, value) -> flags.add("-D" + macro + "=" + value));
        for (Entry module : settings.packages()) {
            for (String flag : Corpus.answer("pkg-config", "--cflags", module.text())
                    .strip()
                    .split("\\s+", -1)) {
                if (flag.startsWith("-I")) {
                    flags.addAll(List.of("-isystem", flag.substring(2)));
                } else if (!flag.isEmpty()) {
                    flags.add(flag);
                }
            }
        }
        return flags;
    }

    private FileSettings settings() {
        ConfigurationFile configuration = configuration();
        return configuration == null ? FileSettings.NONE : configuration.settings();
    }

    private @Nullable ConfigurationFile configuration() {
        Path file = folder.resolve("gatun.yaml");
        return Files.exists(file) ? ConfigurationReader.read(file) : null;
    }

    @Override
    public String toString() {
        return name;
    }
}
