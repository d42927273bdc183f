package dev.gatun.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.Description;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.diff.JavaSources.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {

    @TempDir
    Path folder;

    static Stream<Arguments> pairs() {
        return Stream.of(
                pair("nothing", "int f(int x);", "int  f ( int y );"),
                pair("a new function", "int f(int x);", "int f(int x); int g(void);", "compatible g.api_h.g(): added"),
                pair(
                        "a function that is gone",
                        "int f(int x); int g(void);",
                        "int f(int x);",
                        "source-incompatible g.api_h.g(): removed",
                        "ABI g: removed"),
                pair(
                        "another parameter type",
                        "int f(int x);",
                        "int f(long x);",
                        "source-incompatible g.api_h.f(int): changed to f(long)",
                        "ABI f: type int (long), was int (int)"),
                pair(
                        "another result",
                        "int f(int x);",
                        "long f(int x);",
                        "source-incompatible g.api_h.f(int): has type static long, was static int",
                        "ABI f: type long (int), was int (int)"),
                pair(
                        "a qualifier",
                        "int f(int *x);",
                        "int f(const int *x);",
                        "compatible f: type int (const int *), was int (int *)"),
                pair(
                        "a field at the end",
                        "typedef struct { int x; } p;",
                        "typedef struct { int x; int y; } p;",
                        "source-incompatible g.p.of(SegmentAllocator, int): changed to of(SegmentAllocator, int, int)",
                        "ABI p: size 8 bytes, was 4 bytes",
                        "compatible g.p.y(): added",
                        "compatible g.p.y(int): added"),
                pair(
                        "a field in the place of padding",
                        "typedef struct { char a; long b; void *data[4]; } p;",
                        "typedef struct { char a; char c; long b; void *data[4]; } p;",
                        "compatible g.p.c(): added",
                        "compatible g.p.c(byte): added"),
                pair(
                        "fields in another order",
                        "struct p { int x; char y[4]; };",
                        "struct p { char y[4]; int x; };",
                        "ABI struct p.x: offset 4 bytes, was 0 bytes",
                        "ABI struct p.y: offset 0 bytes, was 4 bytes"),
                pair(
                        "a wider bit-field",
                        "struct p { unsigned a : 3; unsigned b : 4; int z[3]; };",
                        "struct p { unsigned a : 5; unsigned b : 4; int z[3]; };",
                        "ABI struct p.a: bits 0 to 4, was 0 to 2",
                        "ABI struct p.b: bits 5 to 8, was 3 to 6"),
                pair(
                        "a field that became a bit-field",
                        "struct p { unsigned a; int z[3]; };",
                        "struct p { unsigned a : 32; int z[3]; };",
                        "ABI struct p.a: no offset any more, was 0 bytes",
                        "ABI struct p.a: no size any more, was 4 bytes",
                        "ABI struct p.a: no type any more, was unsigned int"),
                pair(
                        "constants",
                        "enum e { A, B }; \n#define N 3\n#define S \"a\"\n",
                        "enum e { A, D, B };\n#define N 4\n#define S \"\\\"\\n\"\n",
                        "ABI B: value 2, was 1",
                        "ABI N: value 4, was 3",
                        "ABI S: value \"\\x22\\x0a\", was \"a\"",
                        "ABI S: type char[3], was char[2]",
                        "compatible g.e.D: added (a switch over all constants needs a branch for it)"),
                pair(
                        "another type of constant",
                        "#define N 3\n",
                        "#define N 3.5\n",
                        "source-incompatible g.api_h.N: has type static double, was static int",
                        "ABI N: value 3.5 (0x1.cp1), was 3",
                        "ABI N: type double, was int"),
                pair(
                        "a callback with one parameter more",
                        "typedef int (*cb)(int a);",
                        "typedef int (*cb)(int a, int b);",
                        "source-incompatible g.cb.call(int): changed to call(int, int)",
                        "ABI cb: type int (*)(int, int), was int (*)(int)"),
                pair(
                        "a whole record more",
                        "struct p { int x; };",
                        "struct p { int x; }; struct q { int x; };",
                        "compatible g.q: added"),
                pair(
                        "a record that is opaque now",
                        "struct p { int x; }; int f(struct p *p);",
                        "struct p; int f(struct p *p);",
                        "source-incompatible g.api_h.f(Pointer<p>): changed to f(p)",
                        "source-incompatible g.p.TYPE: has type static OpaqueType<p>, was static RecordType<p>",
                        "source-incompatible g.p.allocate(SegmentAllocator): removed",
                        "source-incompatible g.p.allocateArray(SegmentAllocator, long): removed",
                        "source-incompatible g.p.of(SegmentAllocator, int): removed",
                        "source-incompatible g.p.x(): removed",
                        "source-incompatible g.p.x(int): removed"),
                pair(
                        "nonnull",
                        "int f(int *x);",
                        "__attribute__((nonnull)) int f(int *x);",
                        "compatible g.api_h.f(Pointer<CInt>): annotations differ"),
                pair(
                        "deprecated",
                        "int f(int x);",
                        "__attribute__((deprecated)) int f(int x);",
                        "compatible g.api_h.f(int): annotations differ"));
    }

    private static Arguments pair(String name, String old, String current, String... changes) {
        return Arguments.of(name, old, current, List.of(changes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void headersTellWhatChanged(String name, String old, String current, List<String> changes) throws IOException {
        List<Change> found = Comparison.compare(version(old), version(current));
        List<String> lines = lines(found);
        assertThat(lines).as(name).hasSameSizeAs(changes);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith(changes.get(i));
        }
        assertThat(Comparison.isCompatible(found)).isEqualTo(lines.stream().allMatch(l -> l.startsWith("compatible")));
    }

    @Test
    void changesOfHeadersHavePlaces() throws IOException {
        List<Change> changes =
                Comparison.compare(version("\nstruct p { int x; };"), version("\n\nstruct p { long x; };"));
        assertThat(changes)
                .filteredOn(change -> change.subject().equals("struct p"))
                .allSatisfy(change -> assertThat(change.place()).endsWith("api.h:3:1"));
    }

    @Test
    void treesTellWhatHeadersDo() throws IOException {
        String old = "struct p { int x; unsigned b : 3; }; enum e { A, B }; \n#define N 3\nint f(int x); extern int v;";
        String current =
                "struct p { int x; unsigned b : 4; }; enum e { A = 1, B }; \n#define N 4\nint f(long x); extern long v;";
        List<Change> changes = Comparison.compare(tree(old, "old"), tree(current, "current"));
        assertThat(lines(changes))
                .containsExactly(
                        "source-incompatible g.api_h.f(int): changed to f(long)",
                        "source-incompatible g.api_h.v(): has type static long, was static int",
                        "source-incompatible g.api_h.v(int): changed to v(long)",
                        "ABI api_h.N: value 4, was 3",
                        "ABI e.A: value 1, was 0",
                        "ABI e.B: value 2, was 1",
                        "ABI f: C type C.INT, C.LONG, was C.INT, C.INT",
                        "ABI struct p: members field \"x\", C.INT; bits \"b\", C.UNSIGNED_INT, 4, was field \"x\", C.INT; bits \"b\","
                                + " C.UNSIGNED_INT, 3",
                        "ABI v: C type C.LONG, was C.INT");
    }

    @Test
    void longTextsAreCutToWhatDiffers() {
        String start = "field \"a\", C.INT; ".repeat(20);
        assertThat(Comparison.was(start + "int" + start, start + "long" + start))
                .isEqualTo("....INT; field \"a\", C.INT; intfield \"a\", C.INT; field ..., was"
                        + " ....INT; field \"a\", C.INT; longfield \"a\", C.INT; field ...");
    }

    @Test
    void treeThatIsNoJavaIsToldByName() throws IOException {
        Path file = Files.writeString(folder.resolve("X.java"), "class X { int }");
        assertThatThrownBy(() -> JavaSources.ofTree(folder))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageStartingWith("can't read '" + file + "' as Java: ");
    }

    private Version version(String header) throws IOException {
        Description description = describe(header);
        return Version.ofHeaders(JavaSources.ofTexts(description.sources()), description.assumptions());
    }

    private Version tree(String header, String name) throws IOException {
        Path root = Files.createDirectories(folder.resolve(name));
        int number = 0;
        for (String source : describe(header).sources()) {
            Files.writeString(root.resolve("S" + number++ + ".java"), source);
        }
        return Version.ofSources(JavaSources.ofTree(root));
    }

    private Description describe(String header) throws IOException {
        Path file = Files.writeString(folder.resolve("api.h"), header);
        Description description = BindingGenerator.describe(
                GenerationRequest.builder()
                        .header(file.toString())
                        .targetPackage("g")
                        .outputFolder(folder.resolve("never"))
                        .build(),
                RunListener.NONE);
        assertThat(description.hasErrors()).isFalse();
        assertThat(folder.resolve("never")).doesNotExist();
        return description;
    }

    private static List<String> lines(List<Change> changes) {
        return changes.stream()
                .map(change -> change.effect().word() + " " + change.subject() + ": " + change.description())
                .toList();
    }
}
