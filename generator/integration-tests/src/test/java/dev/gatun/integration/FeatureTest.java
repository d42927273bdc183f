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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs {@code src/test/resources/features/<feature>/}: {@code <feature>.h} is bound, {@code <feature>.c} compiled, and each public
 * static method of {@code Uses.java} is a test that calls one by the other.
 */
class FeatureTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void needsCompiler() {
        HostCompiler.assumeThere();
    }

    @TestFactory
    Stream<DynamicTest> functions() throws Exception {
        return testsOf("functions");
    }

    @TestFactory
    Stream<DynamicTest> structs() throws Exception {
        return testsOf("structs");
    }

    @TestFactory
    Stream<DynamicTest> bitFields() throws Exception {
        return testsOf("bitfields");
    }

    @TestFactory
    Stream<DynamicTest> packing() throws Exception {
        return testsOf("packing");
    }

    @TestFactory
    Stream<DynamicTest> misaligned() throws Exception {
        return testsOf("misaligned");
    }

    @TestFactory
    Stream<DynamicTest> unions() throws Exception {
        return testsOf("unions");
    }

    @TestFactory
    Stream<DynamicTest> enums() throws Exception {
        return testsOf("enums");
    }

    @TestFactory
    Stream<DynamicTest> flags() throws Exception {
        return testsOf("flags");
    }

    @TestFactory
    Stream<DynamicTest> openEnums() throws Exception {
        return testsOf("openenums");
    }

    @TestFactory
    Stream<DynamicTest> errors() throws Exception {
        return testsOf("errors");
    }

    @TestFactory
    Stream<DynamicTest> taggedUnions() throws Exception {
        return testsOf("tagged");
    }

    @TestFactory
    Stream<DynamicTest> callbacks() throws Exception {
        return testsOf("callbacks");
    }

    @TestFactory
    Stream<DynamicTest> lifetimes() throws Exception {
        return testsOf("lifetimes");
    }

    @TestFactory
    Stream<DynamicTest> badUse() throws Exception {
        return testsOf("baduse");
    }

    @TestFactory
    Stream<DynamicTest> variadic() throws Exception {
        return testsOf("variadic");
    }

    @TestFactory
    Stream<DynamicTest> globals() throws Exception {
        return testsOf("globals");
    }

    @TestFactory
    Stream<DynamicTest> constants() throws Exception {
        return testsOf("constants");
    }

    @TestFactory
    Stream<DynamicTest> handles() throws Exception {
        return testsOf("handles");
    }

    @TestFactory
    Stream<DynamicTest> buffers() throws Exception {
        return testsOf("buffers");
    }

    @TestFactory
    Stream<DynamicTest> strings() throws Exception {
        return testsOf("strings");
    }

    @TestFactory
    Stream<DynamicTest> arrays() throws Exception {
        return testsOf("arrays");
    }

    @TestFactory
    Stream<DynamicTest> shim() throws Exception {
        return testsOf(
                "shim",
                new ShimRequest(
                        true, List.of(), List.of("int GREATER(int a, int b)", "point POINT(double x, double y)")));
    }

    @TestFactory
    Stream<DynamicTest> constructs() throws Exception {
        return testsOf("constructs");
    }

    @TestFactory
    Stream<DynamicTest> owned() throws Exception {
        return testsOf("owned");
    }

    private Stream<DynamicTest> testsOf(String feature) throws Exception {
        return testsOf(feature, ShimRequest.NONE);
    }

    /** Programs run as well on what they use alone. */
    @TestFactory
    Stream<DynamicTest> onlyWhatIsUsed() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (String feature : List.of("baduse", "buffers", "callbacks", "constants", "errors", "owned", "tagged")) {
            testsOf(feature, ShimRequest.NONE, true).forEach(tests::add);
        }
        return tests.stream();
    }

    private Stream<DynamicTest> testsOf(String feature, ShimRequest shim) throws Exception {
        return testsOf(feature, shim, false);
    }

    private Stream<DynamicTest> testsOf(String feature, ShimRequest shim, boolean onlyUsed) throws Exception {
        Path place = Files.createTempDirectory(folder, feature);
        Path resources = resources(feature);
        String uses = Files.readString(resources.resolve("Uses.java"));
        BoundHeader bound =
                BoundHeader.of(place, resources.resolve(feature + ".h"), Map.of("Uses", uses), shim, onlyUsed);
        Method[] methods = bound.load("Uses").getDeclaredMethods();
        return Arrays.stream(methods)
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> call(method)));
    }

    private static void call(Method method) throws Throwable {
        try {
            method.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Path resources(String feature) throws URISyntaxException, IOException {
        URL found = FeatureTest.class.getResource("/features/" + feature);
        assertThat(found).isNotNull();
        return Path.of(found.toURI());
    }
}
