package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.CompilationUnit;
import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.read.ConfigurationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is generated with {@code golden/<feature>/}: a header of C ({@code .h}) or C++ ({@code .hpp}), whose first line may have options in a comment, perhaps a
 * {@code gatun.yaml}, and the expected sources. They are compared as syntax trees, Javadoc included, so that white space is free. {@code -Dgolden.update} rewrites the sources
 * that differ; the test fails all the same, so that nobody updates unawares. Of what each shim of C++ begins with there is only the name: it is the same for all.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path HELPERS = Path.of("src/main/resources/dev/gatun/generator/emit/cpp");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    static {
        StaticJavaParser.getParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_25);
    }

    @TempDir
    private Path temporary;

    static List<String> features() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void generatedSourcesAreAsExpected(String feature) throws IOException {
        Path folder = GOLDEN.resolve(feature);
        Path output = temporary.resolve("java");
        GenerationResult result = BindingGenerator.generate(request(folder, feature, output));
        assertThat(result.diagnostics()).isEmpty();

        Map<String, String> expected = sources(folder, Integer.MAX_VALUE);
        Map<String, String> actual = sources(output.resolve("golden").resolve(feature), Integer.MAX_VALUE);
        actual.putAll(sources(output, 1));
        // goldens outlive versions, by whose length the line breaks
        actual.replaceAll((_, text) -> text.replace("Gatun " + ToolVersion.get() + ",", "Gatun VERSION,")
                .replace(",\n//   ", ", "));
        Map<String, String> helpers = helpers();
        actual.replaceAll((name, text) -> name.endsWith(".cpp") ? withoutHelpers(text, helpers) : text);
        if (!result.skipped().isEmpty()) {
            actual.put("skipped.txt", skipped(result));
        }
        List<String> different = different(expected, actual);
        if (UPDATE) {
            update(folder, expected, actual, different);
        }
        JavaCompilation.compile(output, Files.createDirectories(temporary.resolve("classes")));
        for (String name : different) {
            assertThat(actual.get(name)).as("golden %s/%s", feature, name).isEqualTo(expected.get(name));
        }
        if (!different.isEmpty()) {
            fail("golden %s differs in comments or layout of %s", feature, different);
        }
    }

    /** The texts that are written into shims of C++, by name. */
    private static Map<String, String> helpers() throws IOException {
        Map<String, String> helpers = new TreeMap<>();
        try (Stream<Path> files = Files.walk(HELPERS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                helpers.put(HELPERS.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertThat(helpers).containsKey("trycatch.h");
        return helpers;
    }

    private static String withoutHelpers(String shim, Map<String, String> helpers) {
        String rest = shim;
        for (Map.Entry<String, String> helper : helpers.entrySet()) {
            rest = rest.replace(helper.getValue() + "\n", "/* " + helper.getKey() + " */\n");
        }
        assertThat(rest).doesNotContain("#define GATUN_EXPORT");
        return rest;
    }

    private static String skipped(GenerationResult result) {
        StringBuilder text = new StringBuilder();
        result.skipped()
                .forEach(skipped -> text.append(skipped.name())
                        .append(": ")
                        .append(skipped.reason())
                        .append('\n'));
        return text.toString();
    }

    private static List<String> different(Map<String, String> expected, Map<String, String> actual) {
        Set<String> names = new LinkedHashSet<>(expected.keySet());
        names.addAll(actual.keySet());
        List<String> different = new ArrayList<>();
        for (String name : names) {
            String left = expected.get(name);
            String right = actual.get(name);
            if (left == null || right == null || !equal(name, left, right)) {
                different.add(name);
            }
        }
        return different;
    }

    private static boolean equal(String name, String expected, String actual) {
        boolean asText = UPDATE || !name.endsWith(".java");
        return asText ? expected.equals(actual) : parse(expected).equals(parse(actual));
    }

    private static CompilationUnit parse(String source) {
        return StaticJavaParser.parse(source);
    }

    private static void update(
            Path folder, Map<String, String> expected, Map<String, String> actual, List<String> different)
            throws IOException {
        for (String name : different) {
            if (actual.containsKey(name)) {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.writeString(folder.resolve(name), actual.get(name));
            } else if (expected.containsKey(name)) {
                Files.delete(folder.resolve(name));
            }
        }
    }

    /** Sources and the list of what was skipped, by path below the folder. */
    private static Map<String, String> sources(Path folder, int depth) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return sources;
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            for (Path file : files.toList()) {
                String name = folder.relativize(file).toString();
                boolean shim = name.endsWith("_shim.c") || name.endsWith("_shim.cpp");
                if (name.endsWith(".java") || shim || name.equals("skipped.txt")) {
                    sources.put(name, Files.readString(file));
                }
            }
        }
        return sources;
    }

    private static GenerationRequest request(Path folder, String feature, Path output) throws IOException {
        Path cpp = folder.resolve(feature + ".hpp");
        Path header = Files.exists(cpp) ? cpp : folder.resolve(feature + ".h");
        String first = Files.readString(header).lines().findFirst().orElse("");
        List<String> libraries = new ArrayList<>();
        Map<DeclarationKind, Set<String>> includes = new EnumMap<>(DeclarationKind.class);
        boolean includeAll = false;
        List<String> macroFunctions = new ArrayList<>();
        String className = null;
        List<String> words = first.startsWith("// options:")
                ? List.of(first.substring("// options:".length()).strip().split(" ", -1))
                : List.of();
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-l" -> libraries.add(words.get(++i));
                case "--header-class-name" -> className = words.get(++i);
                case "--include-all" -> includeAll = true;
                case "--macro-function" -> {
                    StringBuilder signature = new StringBuilder(words.get(++i));
                    while (!words.get(i).endsWith(")")) {
                        signature.append(' ').append(words.get(++i));
                    }
                    macroFunctions.add(signature.toString());
                }
                default -> {
                    String kind = words.get(i).replace("--include-", "").toUpperCase(Locale.ROOT);
                    includes.computeIfAbsent(DeclarationKind.valueOf(kind), _ -> new LinkedHashSet<>())
                            .add(words.get(++i));
                }
            }
        }
        return GenerationRequest.builder()
                .header(header.toString())
                .targetPackage("golden." + feature)
                .outputFolder(output)
                .headerClassName(className)
                .libraries(libraries)
                .selection(SelectionRequest.including(includes, includeAll))
                .shim(new ShimRequest(false, List.of(), macroFunctions))
                .file(configuration(folder.resolve("gatun.yaml")))
                .build();
    }

    private static @Nullable ConfigurationFile configuration(Path file) {
        if (!Files.exists(file)) {
            return null;
        }
        ConfigurationFile read = ConfigurationReader.read(file);
        assertThat(read.diagnostics()).isEmpty();
        return read;
    }
}
