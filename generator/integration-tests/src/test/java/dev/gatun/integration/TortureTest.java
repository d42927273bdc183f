package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.emit.c.Assertions;
import dev.gatun.generator.emit.c.Assumptions;
import dev.gatun.generator.layout.Layouts;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PlacedField;
import dev.gatun.generator.parse.CDeclarationParser;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import dev.gatun.generator.resolve.Resolver;
import dev.gatun.generator.toolchain.Toolchains;
import dev.gatun.runtime.BitField;
import dev.gatun.runtime.RecordType;
import dev.gatun.runtime.layout.TargetAbi;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A header of what C allows and few headers have, {@code torture.h}: what is read is what the compiler reads, and what is generated
 * lies where the model says.
 */
class TortureTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void needsCompiler() {
        HostCompiler.assumeThere();
    }

    @Test
    void compilerAgreesWithTheModel() throws Exception {
        Model model = model(header());
        assertThat(model.diagnostics()).isEmpty();
        List<String> lines = Assertions.of(Assumptions.of(model, Layouts.of(model)));
        assertThat(lines).hasSizeGreaterThan(300);
        Path program = folder.resolve("assertions.c");
        Files.writeString(program, "#include \"" + header() + "\"\n" + String.join("\n", lines) + "\n");
        assertThat(compile("cc", program)).isEmpty();
    }

    @Test
    void generatedRecordsLieAsTheModelSays() throws Exception {
        Model model = model(header());
        Layouts layouts = Layouts.of(model);
        BoundHeader bound = BoundHeader.of(folder, header(), Map.of());
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Declaration.Record record : model.records().values()) {
            if (record.isComplete() && record.name() != null && isInHeader(record)) {
                compared++;
                compare(record, layouts, type(bound, record.name()), differences);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(30);
    }

    @Test
    void numbersOfAnotherByteOrderAreGivenAsBytes() throws Exception {
        Path header = folder.resolve("swapped.h");
        Files.writeString(header, """
                struct __attribute__((scalar_storage_order("big-endian"))) swapped {
                    int number; int bits : 5; int more : 20; unsigned char byte; short list[2]; char *text; struct { int own; } inner;
                };
                void by_value(struct swapped s);
                """);
        GenerationResult result = BindingGenerator.generate(new GenerationRequest(
                List.of(header.toString()),
                "",
                folder.resolve("java"),
                null,
                List.of(),
                List.of(),
                Map.of(),
                SelectionRequest.DEFAULT,
                null,
                null,
                ShimRequest.NONE));
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.kind())
                .containsExactly(DiagnosticKind.FOREIGN_BYTE_ORDER);
        assertThat(Files.readString(folder.resolve("java/swapped.java")))
                .contains("MemorySegment number()", "byte byte_()", "MemorySegment list()", "CString text()", "inner()")
                .contains(".bits(\"bits\", C.INT, 5)")
                .doesNotContain("int bits()", "int more()", "int number()");
    }

    private static boolean isInHeader(Declaration.Record record) {
        return record.position().file().path().endsWith("torture.h");
    }

    private static RecordType<?> type(BoundHeader bound, String name) throws ReflectiveOperationException {
        return (RecordType<?>)
                bound.load(BoundHeader.PACKAGE + "." + name).getField("TYPE").get(null);
    }

    private static void compare(
            Declaration.Record record, Layouts layouts, RecordType<?> type, List<String> differences) {
        var layout = layouts.records().get(record.id());
        differ(record.name() + " size", layout.size(), type.size(), differences);
        differ(record.name() + " alignment", layout.alignment(), type.alignment(), differences);
        for (PlacedField placed : layouts.sizes().namedFields(record)) {
            String name = placed.field().name();
            if (placed.width().isEmpty()) {
                differ(record.name() + "." + name, placed.offset(), type.offset(name) * Byte.SIZE, differences);
            } else if (placed.width().getAsInt() <= Long.SIZE) {
                BitField bits = type.bitField(name);
                differ(record.name() + "." + name, placed.offset(), bits.offset(), differences);
                differ(record.name() + "." + name, placed.width().getAsInt(), bits.width(), differences);
            }
        }
    }

    private static void differ(String what, long expected, long actual, List<String> differences) {
        if (expected != actual) {
            differences.add(what + ": " + actual + ", not " + expected);
        }
    }

    private static Path header() throws Exception {
        return Path.of(TortureTest.class.getResource("/torture/torture.h").toURI());
    }

    private static Model model(Path header) {
        PreprocessedUnit unit = new Preprocessor(Toolchains.forTarget(null), List.of(), Map.of(), Language.C)
                .preprocess(List.of(header.toString()));
        return new Resolver(TargetAbi.host()).resolve(CDeclarationParser.parse(unit), unit);
    }

    private static String compile(String compiler, Path program) throws Exception {
        Process process = new ProcessBuilder(compiler, "-std=gnu17", "-w", "-fsyntax-only", program.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
