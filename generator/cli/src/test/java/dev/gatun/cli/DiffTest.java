package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gatun diff}: text, exit status, and what can be wrong. */
class DiffTest {

    @TempDir
    Path folder;

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private ConsoleRun diff(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "diff";
        System.arraycopy(args, 0, all, 1, args.length);
        return ConsoleRun.of(all);
    }

    @Test
    void sameVersionsHaveNoChanges() throws IOException {
        String header = write("gate.h", "int open_gate(int number);\n");
        assertThat(diff(header, header)).isEqualTo(new ConsoleRun(0, "no changes\n", ""));
    }

    @Test
    void additionsAreCompatible() throws IOException {
        String old = write("1/gate.h", "int open_gate(int number);\n");
        String current = write("2/gate.h", "int open_gate(int number);\nint close_gate(int number);\n");
        assertThat(diff(old, current)).isEqualTo(new ConsoleRun(0, """
                compatible:
                  gate_h.close_gate(int): added
                changes: 1 compatible
                """, ""));
    }

    @Test
    void incompatibleChangesFail() throws IOException {
        String old = write("1/gate.h", "typedef struct { int level; int width; } gate;\nint open_gate(gate *g);\n");
        String current = write(
                "2/gate-2.h", "typedef struct { long level; int width; } gate;\nint open_gate(gate *g, int to);\n");
        assertThat(diff(old, current)).isEqualTo(new ConsoleRun(1, """
                Java code that may no longer compile:
                  gate.level(): has type long, was int
                  gate.level(int): changed to level(long)
                  gate.of(SegmentAllocator, int, int): changed to of(SegmentAllocator, long, int)
                  gate_2_h.open_gate(Pointer<gate>): changed to open_gate(Pointer<gate>, int)
                layouts, values and types of C: generate and compile again:
                  @:1:9: gate: size 16 bytes, was 8 bytes
                  @:1:9: gate: alignment 8 bytes, was 4 bytes
                  @:1:23: gate.level: size 8 bytes, was 4 bytes
                  @:1:23: gate.level: type long, was int
                  @:1:34: gate.width: offset 8 bytes, was 4 bytes
                  @:2:5: open_gate: type int (gate *, int), was int (gate *)
                changes: 4 source-incompatible, 6 ABI
                """.replace("@", current), ""));
    }

    @Test
    void treesAndHeadersCompare() throws IOException {
        String old = write("1/gate.h", "struct gate { int level; };\n");
        String current = write("2/gate.h", "struct gate { int level; int width; };\n");
        for (String version : new String[] {"1", "2"}) {
            String header = folder.resolve(version + "/gate.h").toString();
            String out = folder.resolve("src" + version).toString();
            assertThat(ConsoleRun.of("generate", "-o", out, header).status()).isZero();
        }
        String trees = diff(
                        folder.resolve("src1").toString(),
                        folder.resolve("src2").toString())
                .out();
        assertThat(trees).isEqualTo("""
                Java code that may no longer compile:
                  gate.of(SegmentAllocator, int): changed to of(SegmentAllocator, int, int)
                layouts, values and types of C: generate and compile again:
                  struct gate: members field "level", C.INT; field "width", C.INT, was field "level", C.INT
                compatible:
                  gate.width(): added
                  gate.width(int): added
                changes: 1 source-incompatible, 1 ABI, 2 compatible
                """);
        assertThat(diff(folder.resolve("src1").toString(), current).out()).isEqualTo(trees);
        assertThat(diff(old, folder.resolve("src2").toString()).out()).isEqualTo(trees);
    }

    @Test
    void versionsHaveIncludeFoldersOfTheirOwn() throws IOException {
        write("1/include/level.h", "typedef int level;\n");
        write("2/include/level.h", "typedef long level;\n");
        String header = write("gate.h", "#include <level.h>\nlevel get(void);\n");
        ConsoleRun run = diff(
                "--old-include-dir",
                folder.resolve("1/include").toString(),
                "--new-include-dir",
                folder.resolve("2/include").toString(),
                header,
                header);
        assertThat(run.out()).contains("gate_h.get(): has type static long, was static int\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void jsonIsOneObject() throws IOException {
        String old = write("1/gate.h", "#define DEPTH 3\n");
        String current = write("2/gate.h", "#define DEPTH 4\n");
        assertThat(diff("--format", "json", old, current))
                .isEqualTo(new ConsoleRun(1, """
                {"old":"%s","new":"%s","compatible":false,"changes":[{"effect":"ABI","subject":"DEPTH",\
                "description":"value 4, was 3","place":"%s:1:9"}]}
                """.formatted(old, current, current), ""));
    }

    @Test
    void configurationHoldsForBoth() throws IOException {
        String config = write("gatun.yaml", "naming: {strip-prefix: gate_}\n");
        String old = write("1/gate.h", "int gate_open(int number);\n");
        String current = write("2/gate.h", "int gate_open(int number);\nint gate_close(int number);\n");
        assertThat(diff("--config", config, old, current).out()).contains("gate_h.close(int): added");
    }

    @Test
    void oneVersionIsTooFew() throws IOException {
        assertThat(diff(write("gate.h", "int f(void);\n"))).isEqualTo(new ConsoleRun(2, "", """
                gatun: error: two versions are needed, and 1 is given [usage]
                  hint: write: gatun diff OLD NEW
                """));
    }

    @Test
    void folderWithoutSourcesIsNoVersion() throws IOException {
        String header = write("gate/gate.h", "int f(void);\n");
        String empty = folder.resolve("gate").toString();
        assertThat(diff(empty, header)).isEqualTo(new ConsoleRun(2, "", """
                gatun: error: no Java source below the folder '%s' [usage]
                  hint: name a header, or generated sources
                """.formatted(empty)));
    }

    @Test
    void missingHeaderIsTold() throws IOException {
        String header = write("gate.h", "int f(void);\n");
        ConsoleRun run = diff("gone.h", header);
        assertThat(run.err()).startsWith("gatun: error: header 'gone.h' was not found [header-not-found]\n");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void sourceThatIsNoJavaIsToldByName() throws IOException {
        String file = write("src/Gate.java", "class Gate { int }\n");
        String tree = folder.resolve("src").toString();
        ConsoleRun run = diff(tree, tree);
        assertThat(run.err()).startsWith("gatun: error: can't read '" + file + "' as Java: ");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void unknownFormatIsRefused() throws IOException {
        String header = write("gate.h", "int f(void);\n");
        assertThat(diff("--format", "xml", header, header).err()).isEqualTo("""
                gatun: error: unknown format 'xml' [usage]
                  hint: the formats are 'text' and 'json'
                """);
    }
}
