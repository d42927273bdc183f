package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Explanation;
import dev.gatun.generator.diagnostic.Explanation.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The exact text of every kind of diagnostic: what its explanation shows as an example is what the command prints. {@code
 * -Dexplanations.update} writes what it prints into the explanations, and docs/DIAGNOSTICS.md; that run still fails.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExplanationsTest {

    private static final boolean UPDATE = Boolean.getBoolean("explanations.update");
    private static final Path SOURCES =
            Path.of("../core/src/main/resources/dev/gatun/generator/diagnostic/explanations");
    private static final Path DOCUMENT = Path.of("../../docs/DIAGNOSTICS.md");
    /** What no input should bring about, and what only later runs tell; other tests do. */
    private static final Set<DiagnosticKind> WITHOUT_EXAMPLE = EnumSet.of(
            DiagnosticKind.NESTED_TOO_DEEPLY,
            DiagnosticKind.OUT_OF_MEMORY,
            DiagnosticKind.INTERNAL_ERROR,
            DiagnosticKind.UNKNOWN_PACKAGE,
            DiagnosticKind.STALE_FILE_KEPT,
            DiagnosticKind.OUTPUT_RESTORED);

    @TempDir
    Path folder;

    @Order(1)
    @ParameterizedTest
    @EnumSource
    void examplePrintsWhatItsExplanationShows(DiagnosticKind kind) throws Exception {
        Explanation explanation = Explanation.parse(kind, text(kind));
        Example example = new Example(folder);
        boolean shown = WITHOUT_EXAMPLE.contains(kind);
        String updated = text(kind);
        for (Block block : explanation.blocks()) {
            if (block instanceof Block.File file) {
                example.write(file.name(), file.lines());
            } else if (block instanceof Block.Console(List<String> lines)) {
                List<String> printed = example.run(lines);
                shown |= String.join("\n", printed).contains(" [" + kind.id() + "]");
                updated = updated.replace(block(lines), block(printed));
                if (!UPDATE) {
                    assertThat(String.join("\n", lines)).isEqualTo(String.join("\n", printed));
                }
            }
        }
        if (UPDATE && !updated.equals(text(kind))) {
            Files.writeString(SOURCES.resolve(kind.id() + ".md"), updated);
        }
        assertThat(shown).as("whether the example shows [" + kind.id() + "]").isTrue();
        assertThat(updated).as("updated").isEqualTo(text(kind));
    }

    /** As it stands in the source tree: an update is seen at once. */
    private static String text(DiagnosticKind kind) throws IOException {
        return Files.readString(SOURCES.resolve(kind.id() + ".md"));
    }

    private static String block(List<String> lines) {
        return "```console\n" + String.join("\n", lines) + "\n```\n";
    }

    @Test
    void kindsAreExplainedAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(DiagnosticKind.values())
                            .map(kind -> kind.id() + ".md")
                            .toList());
        }
    }

    @Order(2)
    @Test
    void documentationIsMadeOfTheExplanations() throws IOException {
        String document = document();
        String before = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
        if (UPDATE) {
            Files.writeString(DOCUMENT, document);
        }
        assertThat(before)
                .as("docs/DIAGNOSTICS.md; -Dexplanations.update writes it")
                .isEqualTo(document);
    }

    private static String document() throws IOException {
        StringBuilder text = new StringBuilder("""
                # Diagnostics

                What Gatun reports, by the id that stands in brackets behind each message: what it means, an example with what the
                command prints, and what to do. `gatun explain ID` shows the same on a terminal. Ids stay the same from version to
                version; the words of a message may change.

                This page is made from the explanations that the tool carries, and a test runs each example.

                | id | severity | |
                |---|---|---|
                """);
        List<DiagnosticKind> kinds = Stream.of(DiagnosticKind.values()).toList();
        for (DiagnosticKind kind : kinds) {
            text.append("| [").append(kind.id()).append("](#").append(kind.id()).append(") | ");
            text.append(severity(kind))
                    .append(" | ")
                    .append(Explanation.parse(kind, text(kind)).summary())
                    .append(" |\n");
        }
        for (DiagnosticKind kind : kinds) {
            text.append('\n').append(section(kind));
        }
        return text.toString();
    }

    /** The explanation with its headings a level lower; those within blocks are none. */
    private static String section(DiagnosticKind kind) throws IOException {
        boolean[] inBlock = {false};
        return text(kind)
                .lines()
                .map(line -> {
                    inBlock[0] ^= line.startsWith("```");
                    String language = line.replaceFirst("^(```\\w+) .*", "$1");
                    String name = line.equals(language) ? "" : "`" + line.substring(language.length() + 1) + "`:\n\n";
                    return line.startsWith("#") && !inBlock[0] ? "#" + line : name + language;
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String severity(DiagnosticKind kind) {
        return switch (kind.severity()) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
