package dev.gatun.generator.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.RequestBuilder;
import dev.gatun.generator.RunInputs;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalGeneratorTest {

    private static final RunListener NO_STAGE = stage -> fail("nothing had to run, but " + stage + " did");

    @TempDir
    private Path temporary;

    private Project project;

    @BeforeEach
    void headers() throws IOException {
        project = new Project(temporary.toRealPath());
        project.file("src/shape.h", """
                        #include "point.h"
                        #if __has_include("extra.h")
                        #include "extra.h"
                        #endif
                        struct line { struct point from, to; };
                        struct circle { struct point centre; double radius; };
                        double length(const struct line *l);
                        """);
        project.file("src/point.h", "struct point { double x, y; };\n");
    }

    private RequestBuilder request() {
        return project.request("src/shape.h");
    }

    @Test
    void firstRunSaysWhatItReadAndWhatItMissed() throws IOException {
        Outcome outcome = project.generate(request());

        assertThat(outcome.upToDate()).isFalse();
        assertThat(outcome.reason()).isEqualTo("there is no record of an earlier run");
        RunInputs inputs = outcome.result().inputs();
        assertThat(inputs.files()).containsExactly(project.path("src/shape.h"), project.path("src/point.h"));
        assertThat(inputs.found()).contains(project.path("src/shape.h"), project.path("src/point.h"));
        assertThat(inputs.missing()).contains(project.path("src/extra.h"));
        assertThat(inputs.read().get(1).sha256())
                .isEqualTo("6cbd1226ff21d80d6db833aa368076ee9e8fed0b209c420ccc5a6b406da297a2");
    }

    @Test
    void nothingChangedNothingRuns() throws IOException {
        Outcome first = project.generate(request());
        project.age();

        Outcome second = project.generate(request(), NO_STAGE);

        assertThat(second.upToDate()).isTrue();
        assertThat(second.reason()).isEmpty();
        assertThat(second.result().files())
                .containsExactlyInAnyOrderElementsOf(first.result().files());
        assertThat(second.result().inputs().files())
                .isEqualTo(first.result().inputs().files());
        assertThat(project.touched().keySet()).isEmpty();
    }

    @Test
    void includedHeaderThatChangesRunsAgainAndOnlyWhatDiffersIsTouched() throws IOException {
        project.generate(request());
        project.age();
        project.file("src/point.h", "struct point { double x, y, z; };\n");

        Outcome outcome = project.generate(request());

        assertThat(outcome.upToDate()).isFalse();
        assertThat(outcome.reason()).isEqualTo("'" + project.path("src/point.h") + "' changed");
        assertThat(project.touched().keySet()).containsExactly("demo/point.java");
        assertThat(project.generate(request(), NO_STAGE).upToDate()).isTrue();
    }

    @Test
    void includedHeaderOfOtherTextThatMeansTheSameTouchesNothing() throws IOException {
        project.generate(request());
        project.age();
        project.file("src/point.h", "\n\nstruct point{ double x, y; };\n");

        Outcome outcome = project.generate(request());

        assertThat(outcome.upToDate()).isFalse();
        assertThat(project.touched().keySet()).isEmpty();
    }

    @Test
    void headerThatAppearsWhereHasIncludeLookedRunsAgain() throws IOException {
        project.generate(request());
        project.file("src/extra.h", "int extra(void);\n");

        Outcome outcome = project.generate(request());

        assertThat(outcome.reason()).isEqualTo("'" + project.path("src/extra.h") + "' appeared");
        assertThat(project.output().resolve("demo/shape_h.java")).content().contains("extra(");
    }

    @Test
    void headerThatAppearsEarlierOnTheIncludePathRunsAgain() throws IOException {
        project.file("src/user.h", "#include <config.h>\nint f(setting s);\n");
        project.file("late/config.h", "typedef int setting;\n");
        Files.createDirectories(project.path("early"));
        List<Path> path = List.of(project.path("early"), project.path("late"));
        project.generate(project.request("src/user.h").includeDirectories(path));
        project.file("early/config.h", "typedef double setting;\n");

        Outcome outcome = project.generate(project.request("src/user.h").includeDirectories(path));

        assertThat(outcome.reason()).isEqualTo("'" + project.path("early/config.h") + "' appeared");
        assertThat(project.output().resolve("demo/user_h.java")).content().contains("f(double s)");
    }

    @Test
    void onlyUsesThatAreOthersRunAgain() throws IOException {
        Path app = Files.createDirectories(project.path("app"));
        project.file("app/A.java", "import demo.*; class A { double l = shape_h.length(null); }");
        assertThat(project.generate(request().usedBy(List.of(app))).result().files())
                .containsExactlyInAnyOrder(Path.of("demo/line.java"), Path.of("demo/shape_h.java"));

        project.file(
                "app/A.java", "import demo.*; class A { double l(int n) { n.f(); return shape_h.length(null); } }");
        project.file("app/B.java", "class B { int length; }");
        assertThat(project.generate(request().usedBy(List.of(app)), NO_STAGE).upToDate())
                .isTrue();

        project.file("app/B.java", "import demo.circle; class B { circle c; }");
        assertThat(project.generate(request().usedBy(List.of(app))).result().files())
                .contains(Path.of("demo/circle.java"), Path.of("demo/point.java"));

        Files.delete(project.path("app/B.java"));
        assertThat(project.generate(request().usedBy(List.of(app))).removed())
                .containsExactlyInAnyOrder(Path.of("demo/circle.java"), Path.of("demo/point.java"));
    }

    @Test
    void declarationThatIsGoneTakesItsFileAlong() throws IOException {
        project.generate(request());
        project.file("src/shape.h", "#include \"point.h\"\nstruct line { struct point from, to; };\n");

        Outcome outcome = project.generate(request());

        assertThat(outcome.removed()).containsExactly(Path.of("demo/circle.java"));
        assertThat(outcome.result().diagnostics()).isEmpty();
        assertThat(project.tree()).containsExactly("demo", "demo/line.java", "demo/point.java", "demo/shape_h.java");
        assertThat(project.generate(request(), NO_STAGE).removed()).isEmpty();
    }

    @Test
    void foldersThatBecomeEmptyGoToo() throws IOException {
        project.generate(request());

        Outcome outcome = project.generate(request().targetPackage("other.place"));

        assertThat(outcome.reason()).isEqualTo("the options changed");
        assertThat(outcome.removed()).hasSize(4);
        assertThat(project.tree()).startsWith("other", "other/place").doesNotContain("demo");
    }

    @Test
    void staleFileThatSomebodyChangedStaysAndIsToldOnce() throws IOException {
        project.generate(request());
        project.file("out/demo/circle.java", "mine\n");
        project.file("src/shape.h", "#include \"point.h\"\nstruct line { struct point from, to; };\n");

        Outcome outcome = project.generate(request());

        assertThat(outcome.removed()).isEmpty();
        assertThat(render(outcome)).isEqualTo("""
                gatun: warning: generated file 'demo/circle.java' is out of use, but was changed by somebody: it stays [stale-file-kept]
                  hint: remove it if nothing needs it
                """);
        assertThat(project.path("out/demo/circle.java")).hasContent("mine\n");
        assertThat(project.generate(request(), NO_STAGE).result().diagnostics()).isEmpty();
    }

    @Test
    void foreignFilesStay() throws IOException {
        project.generate(request());
        project.file("out/demo/Mine.java", "class Mine {}\n");

        Outcome outcome = project.generate(request().targetPackage("other"));

        assertThat(outcome.removed()).hasSize(4).doesNotContain(Path.of("demo/Mine.java"));
        assertThat(project.tree()).contains("demo/Mine.java");
        assertThat(outcome.result().diagnostics()).isEmpty();
    }

    @Test
    void changedGeneratedFileIsRestoredAndThatIsTold() throws IOException {
        project.generate(request());
        project.age();
        String generated = Files.readString(project.path("out/demo/circle.java"));
        project.file("out/demo/circle.java", "mine\n");

        Outcome outcome = project.generate(request());

        assertThat(outcome.reason()).isEqualTo("generated file 'demo/circle.java' is not as it was written");
        assertThat(render(outcome)).isEqualTo("""
                gatun: note: generated file 'demo/circle.java' was changed by somebody: it is as it was generated again [output-restored]
                  hint: change the header, the options or the configuration instead
                """);
        assertThat(project.touched()).isEqualTo(Map.of("demo/circle.java", generated));
    }

    @Test
    void deletedGeneratedFileComesBackWithoutAWord() throws IOException {
        project.generate(request());
        project.age();
        Files.delete(project.path("out/demo/circle.java"));

        Outcome outcome = project.generate(request());

        assertThat(outcome.result().diagnostics()).isEmpty();
        assertThat(project.touched().keySet()).containsExactly("demo/circle.java");
    }

    @Test
    void warningsAndSkippedDeclarationsAreRepeated() throws IOException {
        project.file("src/odd.h", """
                struct s { int a; };
                #define ODD(x) #x
                  struct s { long b; };
                int takes(__int128 *p, _Decimal64 d);
                """);
        Outcome first = project.generate(project.request("src/odd.h"));

        Outcome second = project.generate(project.request("src/odd.h"), NO_STAGE);

        assertThat(second.upToDate()).isTrue();
        assertThat(render(first)).contains("odd.h:3:3: warning: ").contains("3 |   struct s { long b; };");
        assertThat(render(second)).isEqualTo(render(first));
        assertThat(first.result().skipped()).isNotEmpty();
        assertThat(second.result().skipped()).hasSameSizeAs(first.result().skipped());
        assertThat(second.result().skipped().getFirst().position())
                .hasToString(first.result().skipped().getFirst().position().toString());
    }

    @Test
    void runWithErrorsLeavesTheRecordOfTheLastGoodOne() throws IOException {
        project.generate(request());
        String good = Files.readString(project.path("src/point.h"));
        project.file("src/point.h", "#error not today\n");
        assertThat(project.generate(request()).result().hasErrors()).isTrue();
        project.file("src/point.h", good);

        assertThat(project.generate(request(), NO_STAGE).upToDate()).isTrue();
    }

    @Test
    void recordOfAnotherOutputFolderRemovesNothing() throws IOException {
        project.generate(request());

        Outcome outcome = project.generate(request().outputFolder(project.path("elsewhere")));

        assertThat(outcome.reason()).isEqualTo("the last run wrote to another folder");
        assertThat(outcome.removed()).isEmpty();
        assertThat(project.tree()).contains("demo/circle.java");
    }

    @Test
    void recordAndOutputMovedTogetherStillKnowWhatIsStale() throws IOException {
        project.generate(request());
        Path moved = Files.createDirectory(temporary.resolve("moved")).toRealPath();
        for (String each : List.of("out", "target", "src")) {
            Files.move(project.path(each), moved.resolve(each));
        }
        project = new Project(moved);
        project.file("src/shape.h", "#include \"point.h\"\nstruct line { struct point from, to; };\n");

        assertThat(project.generate(request()).removed()).containsExactly(Path.of("demo/circle.java"));
    }

    private RequestBuilder shimmed() throws IOException {
        project.file("src/shimmed.h", "static inline int twice(int x) { return 2 * x; }\nint more(void);\n");
        project.file("src/more.h", "#define MORE 1\n");
        project.file("src/more.c", "#include \"more.h\"\nint more(void) { return MORE; }\n");
        return project.request("src/shimmed.h")
                .target(null)
                .shim(new ShimRequest(true, List.of(project.path("src/more.c")), List.of()));
    }

    @Test
    void shimIsBuiltAgainOnlyIfItWouldBeAnother() throws IOException {
        HostCompiler.requireCompiler();
        Outcome first = project.generate(shimmed());
        assertThat(first.result().diagnostics()).isEmpty();
        Path library = Objects.requireNonNull(
                Objects.requireNonNull(first.result().shim()).library());
        project.age();

        Outcome second = project.generate(shimmed(), NO_STAGE);

        assertThat(second.upToDate()).isTrue();
        assertThat(second.result().shim()).isEqualTo(first.result().shim());
        assertThat(project.touched().keySet()).isEmpty();

        RequestBuilder third = shimmed();
        project.file("src/more.h", "#define MORE 2\n");
        assertThat(project.generate(third, NO_STAGE).upToDate()).isFalse();
        assertThat(project.touchedFiles()).containsExactly(library.toString());
        assertThat(project.generate(third, NO_STAGE).upToDate()).isTrue();

        Files.delete(project.output().resolve(library));
        assertThat(project.generate(third, NO_STAGE).upToDate()).isFalse();
        assertThat(project.output().resolve(library)).exists();
    }

    @Test
    void sourceThatDoesNotCompileIsTriedAgain() throws IOException {
        HostCompiler.requireCompiler();
        RequestBuilder request = shimmed();
        project.file("src/more.c", "oops\n");
        assertThat(project.generate(request).result().hasErrors()).isTrue();
        assertThat(project.generate(request).result().hasErrors()).isTrue();
        project.file("src/more.c", "int more(void) { return 3; }\n");

        assertThat(project.generate(request).result().diagnostics()).isEmpty();
        assertThat(project.generate(request, NO_STAGE).upToDate()).isTrue();
    }

    private static String render(Outcome outcome) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic diagnostic : outcome.result().diagnostics()) {
            text.append(new DiagnosticRenderer(false).render(diagnostic));
        }
        return text.toString();
    }
}
