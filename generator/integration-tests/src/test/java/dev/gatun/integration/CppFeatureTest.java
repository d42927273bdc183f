package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.ShimRequest;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs each {@code src/test/resources/features/cpp/<feature>/}: {@code <feature>.hpp} is bound, {@code <feature>.cpp}, where there is one, built
 * into the shim, and each public static method of {@code Uses.java} is a test that calls one by the other. {@code -Dfeature=NAME} runs one.
 */
class CppFeatureTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void needsCompiler() {
        HostCompiler.assumeThere();
    }

    @TestFactory
    Stream<DynamicContainer> features() throws Exception {
        String only = System.getProperty("feature", "");
        List<Path> features;
        try (Stream<Path> folders = Files.list(resources())) {
            features = folders.filter(Files::isDirectory)
                    .filter(each -> only.isEmpty() || each.endsWith(only))
                    .sorted()
                    .toList();
        }
        assertThat(features).isNotEmpty();
        return features.stream().map(this::testsOf);
    }

    private DynamicContainer testsOf(Path resources) {
        String feature = resources.getFileName().toString();
        Stream<DynamicTest> tests;
        try {
            Path place = Files.createTempDirectory(folder, feature);
            String uses = Files.readString(resources.resolve("Uses.java"));
            BoundHeader bound = BoundHeader.of(
                    place,
                    resources.resolve(feature + ".hpp"),
                    Map.of("Uses", uses),
                    new ShimRequest(true, List.of(), List.of()));
            tests = Arrays.stream(bound.load("Uses").getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .sorted(Comparator.comparing(Method::getName))
                    .map(method -> DynamicTest.dynamicTest(method.getName(), () -> call(method)));
        } catch (Exception | AssertionError e) {
            tests = Stream.of(DynamicTest.dynamicTest("is bound", () -> {
                throw e;
            }));
        }
        return DynamicContainer.dynamicContainer(feature, tests);
    }

    private static void call(Method method) throws Throwable {
        try {
            method.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Path resources() throws URISyntaxException, IOException {
        URL found = CppFeatureTest.class.getResource("/features/cpp");
        assertThat(found).isNotNull();
        return Path.of(found.toURI());
    }
}
