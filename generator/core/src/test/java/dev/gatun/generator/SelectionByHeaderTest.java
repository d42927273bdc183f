package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Selection over several headers, and the file that it can be written to. */
class SelectionByHeaderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeHeaders() throws IOException {
        Files.createDirectories(folder.resolve("lib/sub"));
        Files.writeString(folder.resolve("lib/main.h"), """
                #include "sub/part.h"
                #include "other.h"
                typedef struct { int x; } pair;
                typedef int (*visit)(pair *p);
                struct node { struct node *next; struct part *part; };
                enum { ONE = 1, TWO };
                enum color { RED };
                int main_function(visit v, struct node *n);
                static inline int no_symbol(void) { return 1; }
                extern int variable;
                #define LIMIT 7
                """);
        Files.writeString(folder.resolve("lib/sub/part.h"), "struct part { int x; };\nint part_function(void);\n");
        Files.writeString(folder.resolve("lib/other.h"), "int other_function(enum other *o);\n");
    }

    @Test
    void headersAreSelectedByTheEndOfTheirPath() throws IOException {
        assertThat(generated(new SelectionRequest(Map.of(), Map.of(), List.of("sub/*.h"), List.of(), false)))
                .containsOnlyKeys("part.java", "Header.java")
                .hasEntrySatisfying(
                        "Header.java",
                        text -> assertThat(text).contains("part_function(").doesNotContain("main_function("));
    }

    @Test
    void excludedHeadersGiveOnlyHandles() throws IOException {
        Map<String, String> sources =
                generated(new SelectionRequest(Map.of(), Map.of(), List.of(), List.of("part.h", "other.h"), false));

        assertThat(sources.get("part.java")).contains("OpaqueType<part>");
        assertThat(sources.get("Header.java"))
                .contains("main_function(")
                .doesNotContain("part_function(", "other_function(");
    }

    @Test
    void unknownHeadersAreReportedWithTheNearest() throws IOException {
        SelectionRequest selection =
                new SelectionRequest(Map.of(), Map.of(), List.of("sub/parts.h", "nowhere/*.h"), List.of("x"), false);

        assertThat(BindingGenerator.generate(request(selection, folder.resolve("out")))
                        .diagnostics())
                .extracting(Diagnostic::severity, Diagnostic::message, Diagnostic::hint)
                .map(String::valueOf)
                .containsExactly(
                        "(ERROR, \"no header matches 'sub/parts.h'\", \"did you mean 'sub/part.h'?\")",
                        "(ERROR, \"no header matches 'nowhere/*.h'\","
                                + " \"a pattern stands for the end of a header's path, as in gtk/*.h\")",
                        "(WARNING, \"no header matches 'x' to exclude\","
                                + " \"a pattern stands for the end of a header's path, as in gtk/*.h\")");
    }

    @Test
    void dumpedIncludesAreSortedByHeaderAndKind() throws IOException {
        assertThat(dump(SelectionRequest.DEFAULT).replace(folder.toString(), "FOLDER"))
                .isEqualTo("""
                        # Take out what is not wanted and pass this file back: gatun generate @FILE HEADER...
                        # What a line needs comes along by itself.

                        # FOLDER/lib/main.h
                        --include-function main_function                # main.h:8
                        --include-function no_symbol                    # main.h:9
                        --include-struct node                           # main.h:5
                        --include-struct pair                           # main.h:3
                        --include-typedef color                         # main.h:7
                        --include-typedef pair                          # main.h:3
                        --include-typedef visit                         # main.h:4
                        --include-constant LIMIT                        # main.h:11
                        --include-constant ONE                          # main.h:6
                        --include-constant TWO                          # main.h:6
                        --include-var variable                          # main.h:10

                        # FOLDER/lib/other.h
                        --include-function other_function               # other.h:1
                        --include-typedef other                         # other.h:1

                        # FOLDER/lib/sub/part.h
                        --include-function part_function                # part.h:2
                        --include-struct part                           # part.h:1
                        """);
    }

    @Test
    void dumpedIncludesGiveTheSameSources() throws IOException {
        Map<DeclarationKind, Set<String>> includes = new EnumMap<>(DeclarationKind.class);
        for (String line : dump(SelectionRequest.DEFAULT).split("\n", -1)) {
            if (line.startsWith("--include-")) {
                String[] words = line.split("\\s+", 3);
                includes.computeIfAbsent(
                                DeclarationKind.valueOf(words[0].substring("--include-".length())
                                        .toUpperCase(Locale.ROOT)),
                                _ -> new LinkedHashSet<>())
                        .add(words[1]);
            }
        }

        assertThat(generated(SelectionRequest.including(includes, false)))
                .isEqualTo(generated(SelectionRequest.DEFAULT))
                .isNotEmpty();
    }

    private String dump(SelectionRequest selection) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(BindingGenerator.dumpIncludes(request(selection, folder), out, RunListener.NONE)
                        .diagnostics())
                .isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    private Map<String, String> generated(SelectionRequest selection) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        assertThat(BindingGenerator.generate(request(selection, out)).diagnostics())
                .isEmpty();
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(out.resolve("p"))) {
            for (Path file : files.toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return sources;
    }

    private GenerationRequest request(SelectionRequest selection, Path out) {
        return new GenerationRequest(
                List.of(folder.resolve("lib/main.h").toString()),
                "p",
                out,
                "Header",
                List.of(),
                List.of(),
                Map.of(),
                selection,
                null,
                null,
                ShimRequest.NONE);
    }
}
