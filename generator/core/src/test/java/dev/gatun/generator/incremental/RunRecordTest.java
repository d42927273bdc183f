package dev.gatun.generator.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunRecordTest {

    private static final SourceFile SOURCE =
            new SourceFile(Path.of("/headers/a b.h"), "int a;\n\n  int \"b\"; // \u00e9\nint c;");

    @TempDir
    private Path temporary;

    private Path file() {
        return temporary.resolve("gatun/record.json");
    }

    private RunRecord record() {
        Diagnostic warning = new Diagnostic(
                        DiagnosticKind.REDEFINITION,
                        "said 'twice'",
                        new SourcePosition(SOURCE, 14),
                        3,
                        "once is enough")
                .withNote("first here", new SourcePosition(SOURCE, 4))
                .withNote("and nowhere", null);
        return new RunRecord(
                true,
                new Fingerprint("t", "o", "c"),
                temporary.resolve("out"),
                Map.of("/headers/a b.h", "00ff"),
                List.of(Path.of("found.h")),
                List.of(Path.of("missing.h"), Path.of("/missing/too.h")),
                List.of("call f", "type* f"),
                Map.of("demo/a_h.java", Set.of("aa"), "a_shim.c", Set.of("bb")),
                null,
                new ShimRecord(
                        "a_shim",
                        Path.of("a_shim.c"),
                        null,
                        "cc a_shim.c",
                        List.of(Path.of("headers")),
                        List.of(Path.of("include")),
                        Map.of("A", "1"),
                        List.of("m"),
                        List.of(Path.of("more.c")),
                        "x86_64-linux-gnu",
                        "c17",
                        null),
                List.of(new Skipped(
                        DiagnosticKind.SKIPPED_FUNCTION_LIKE_MACRO,
                        "b",
                        "too odd",
                        new SourcePosition(SOURCE, SOURCE.text().length()))),
                List.of(warning, new Diagnostic(DiagnosticKind.CANNOT_WRITE, "no", null, 1, null)));
    }

    private RunRecord read() {
        return Objects.requireNonNull(RunRecord.read(file()));
    }

    @Test
    void isReadAsItWasWritten() {
        RunRecord written = record();

        RecordWriter.write(written, file());

        RunRecord read = read();
        assertThat(read.complete()).isTrue();
        assertThat(read.fingerprint()).isEqualTo(written.fingerprint());
        assertThat(read.outputFolder()).isEqualTo(written.outputFolder());
        assertThat(read.inputs()).isEqualTo(written.inputs());
        assertThat(read.found()).isEqualTo(written.found());
        assertThat(read.missing()).isEqualTo(written.missing());
        assertThat(read.outputs()).isEqualTo(written.outputs());
        assertThat(read.shim()).isEqualTo(written.shim());
        assertThat(read.skipped()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("b");
            assertThat(one.reason()).isEqualTo("too odd");
            assertThat(one.position()).hasToString("/headers/a b.h:4:7");
        });
        assertThat(render(read)).isEqualTo(render(written));
    }

    private static String render(RunRecord record) {
        StringBuilder text = new StringBuilder();
        record.diagnostics().forEach(diagnostic -> text.append(new DiagnosticRenderer(false).render(diagnostic)));
        return text.toString();
    }

    @Test
    void isTheSameTextEachTime() throws IOException {
        RecordWriter.write(record(), file());
        String first = Files.readString(file());

        RecordWriter.write(read(), file());

        assertThat(file()).hasContent(first);
    }

    @Test
    void leavesNothingBesideIt() throws IOException {
        RecordWriter.write(record(), file());

        assertThat(file().getParent().toFile().list()).containsExactly("record.json");
    }

    @Test
    void cutShortAnywhereItCountsAsNone() throws IOException {
        RecordWriter.write(record(), file());
        byte[] whole = Files.readString(file()).stripTrailing().getBytes(java.nio.charset.StandardCharsets.UTF_8);

        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            assertThat(RunRecord.read(file())).as("%s bytes", length).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"gatun 1\"         | \"gatun 2\"",
                "\"demo/a_h.java\"   | \"../a_h.java\"",
                "\"demo/a_h.java\"   | \"/etc/a_h.java\"",
                "\"demo/a_h.java\"   | \"demo/../../a_h.java\"",
                "\"demo/a_h.java\"   | \"\"",
                "\"complete\" : true | \"complete\" : \"true\"",
                "\"REDEFINITION\"    | \"NEVER_HEARD_OF\"",
                "\"length\" : 3      | \"length\" : 3e99",
                "\"at\" : [ 0, 3, 7 ] | \"at\" : [ 7, 3, 7 ]",
                "\"at\" : [ 0, 3, 7 ] | \"at\" : [ 0, 99, 7 ]",
                "\"at\" : [ 0, 3, 7 ] | \"at\" : [ 0, 3, 70000 ]",
                "\"inputs\"          | \"input\"",
            })
    void withAnythingElseInItItCountsAsNone(String good, String bad) throws IOException {
        RecordWriter.write(record(), file());
        String text = Files.readString(file());
        assertThat(text).contains(good);

        Files.writeString(file(), text.replace(good, bad));

        assertThat(RunRecord.read(file())).isNull();
    }

    @Test
    void foreignFilesCountAsNone() throws IOException {
        Files.createDirectories(file().getParent());
        for (String text :
                List.of("", "{}", "[]", "null", "{\"format\":\"gatun 1\"}", "not JSON", "{".repeat(100_000))) {
            Files.writeString(file(), text);
            assertThat(RunRecord.read(file()))
                    .as(text.substring(0, Math.min(20, text.length())))
                    .isNull();
        }
    }

    @Test
    void hugeFileCountsAsNoneAtOnce() throws IOException {
        Files.createDirectories(file().getParent());
        try (RandomAccessFile huge = new RandomAccessFile(file().toFile(), "rw")) {
            huge.setLength(RecordFormat.MOST_BYTES + 1);
        }

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(RunRecord.read(file())).isNull());
    }

    @Test
    void manyFarLinesDontFillTheMemory() throws IOException {
        RecordWriter.write(record(), file());
        String place = "{ \"file\" : \"x\", \"lines\" : [ 9999999, \"\" ] }, ";
        Files.writeString(
                file(), Files.readString(file()).replace("\"places\" : [ ", "\"places\" : [ " + place.repeat(10_000)));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(RunRecord.read(file())).isNull());
    }
}
