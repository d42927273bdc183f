package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.ShimRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each snippet of Java in the documentation compiles without a warning, runs, and prints what the documentation says. {@code -Dsection=REGEX} runs
 * the sections with these titles.
 */
class DocumentationTest {

    private static final Path ROOT = Path.of("../..");

    @TempDir
    Path folder;

    @BeforeAll
    static void needsCompiler() {
        HostCompiler.assumeThere();
    }

    @TestFactory
    Stream<DynamicTest> guide() throws IOException {
        return testsOf("docs/GUIDE.md");
    }

    @TestFactory
    Stream<DynamicTest> migrating() throws IOException {
        return testsOf("docs/MIGRATING.md");
    }

    @TestFactory
    Stream<DynamicTest> readme() throws IOException {
        return testsOf("README.md");
    }

    @Test
    void commandsOfTheReadmeAreThere() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(readme).contains("\n./mvnw -q -DskipTests package && examples/run\n", "\n./mvnw verify\n");
        assertThat(ROOT.resolve("mvnw")).isExecutable();
        assertThat(ROOT.resolve("examples/run")).isExecutable();
    }

    private Stream<DynamicTest> testsOf(String document) throws IOException {
        String only = System.getProperty("section", ".*");
        List<Section> sections = Section.of(Files.readString(ROOT.resolve(document))).stream()
                .filter(section ->
                        !section.snippets().isEmpty() || !section.transcripts().isEmpty())
                .toList();
        assertThat(sections).isNotEmpty();
        return sections.stream()
                .filter(section -> section.title().matches(only))
                .map(section -> DynamicTest.dynamicTest(section.title(), () -> run(section)));
    }

    private void run(Section section) throws Exception {
        Path place = Files.createTempDirectory(folder, "section");
        Path header = section.isCpp()
                ? Files.writeString(place.resolve("demo.hpp"), section.header())
                : Files.writeString(place.resolve("demo.h"), "#include <stddef.h>\n" + section.header());
        if (!section.isCpp()) {
            Files.writeString(place.resolve("demo.c"), "#include \"demo.h\"\n" + section.implementation());
        }
        if (!section.configuration().isEmpty()) {
            Files.writeString(place.resolve("gatun.yaml"), section.configuration());
        }
        for (Section.Transcript transcript : section.transcripts()) {
            assertThat(withoutVersion(Shell.run(place, transcript.command())))
                    .as(transcript.command())
                    .isEqualTo(withoutVersion(transcript.output()));
        }
        if (!section.snippets().isEmpty()) {
            runSnippets(section, place, header);
        }
    }

    /** The compiler is each machine's own. */
    private static String withoutVersion(String text) {
        return text.replaceAll("(?m) against .*$", "");
    }

    private static void runSnippets(Section section, Path place, Path header) throws Exception {
        Map<String, String> users = new LinkedHashMap<>();
        for (int i = 0; i < section.snippets().size(); i++) {
            users.put(
                    "Snippet" + i,
                    program("Snippet" + i, section.snippets().get(i).java(), section.isCpp()));
        }
        ShimRequest shim = new ShimRequest(section.isCpp() || section.title().contains("shim"), List.of(), List.of());
        BoundHeader bound = BoundHeader.of(place, header, users, shim);
        for (int i = 0; i < section.snippets().size(); i++) {
            assertThat(output(bound.load("Snippet" + i)))
                    .isEqualTo(section.snippets().get(i).output());
        }
    }

    private static String program(String name, String statements, boolean isCpp) {
        return """
                import static bound.%s.*;

                import bound.*;
                import dev.gatun.runtime.*;
                import java.lang.foreign.*;
                import java.util.*;

                public final class %s {
                    private %s() {}

                    public static void main() {
                %s
                    }
                }
                """.formatted(isCpp ? "demo_hpp" : "demo_h", name, name, statements.indent(8));
    }

    private static String output(Class<?> program) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            Method main = program.getMethod("main");
            main.invoke(null);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
