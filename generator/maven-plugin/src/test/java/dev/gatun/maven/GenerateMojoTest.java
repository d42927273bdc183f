package dev.gatun.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    @BeforeEach
    void headers() throws IOException {
        Goal.file(folder, "include/gate.h", "struct gate { int width; };", "void open_gate(struct gate *g);");
        Goal.file(folder, "include/deep/chamber.h", "void fill(int litres);");
    }

    private Goal goal() {
        return new Goal(new GenerateMojo(), folder).set("targetPackage", "demo");
    }

    private Goal goal(String... headers) {
        return goal().set("headers", List.of(headers));
    }

    private List<String> written(String root) throws IOException {
        Path output = folder.resolve(root);
        if (!Files.exists(output)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void writesBindingsAndAddsThemToTheMainSources() throws Exception {
        Goal goal = goal("include/gate.h");

        assertThat(goal.run()).containsExactly("[INFO] Wrote 2 files to target/generated-sources/gatun");
        assertThat(written("target/generated-sources/gatun")).containsExactly("demo/gate.java", "demo/gate_h.java");
        assertThat(goal.project.getCompileSourceRoots())
                .containsExactly(
                        folder.resolve("target/generated-sources/gatun").toString());
        assertThat(goal.project.getTestCompileSourceRoots()).isEmpty();
    }

    @Test
    void bindingsForTestsAreTestSources() throws Exception {
        Goal goal = goal("include/gate.h").set("scope", "test");

        assertThat(goal.run()).containsExactly("[INFO] Wrote 2 files to target/generated-test-sources/gatun");
        assertThat(goal.project.getTestCompileSourceRoots())
                .containsExactly(
                        folder.resolve("target/generated-test-sources/gatun").toString());
        assertThat(goal.project.getCompileSourceRoots()).isEmpty();
    }

    @Test
    void secondRunIsUpToDateAndStillAddsTheSources() throws Exception {
        goal("include/gate.h").run();
        Goal second = goal("include/gate.h");

        assertThat(second.run()).containsExactly("[INFO] Up to date: 2 files in target/generated-sources/gatun");
        assertThat(second.project.getCompileSourceRoots()).hasSize(1);
    }

    @Test
    void folderStandsForTheHeadersBelow() throws Exception {
        assertThat(goal("include").run()).containsExactly("[INFO] Wrote 2 files to target/generated-sources/gatun");
        assertThat(bindings("chamber_h.java")).contains("open_gate(", "fill(");
    }

    @Test
    void patternStandsForTheHeadersThatItMatches() throws Exception {
        goal("include/**/*.h").run();
        assertThat(bindings("chamber_h.java")).contains("open_gate(", "fill(");
    }

    @Test
    void patternOfOneFolderLeavesOutThoseBelow() throws Exception {
        goal("include/g*.h").run();
        assertThat(bindings("gate_h.java")).contains("open_gate(").doesNotContain("fill(");
    }

    private String bindings(String file) throws IOException {
        return Files.readString(folder.resolve("target/generated-sources/gatun/demo/" + file));
    }

    @Test
    void declarationThatIsGoneTakesItsFileAlong() throws Exception {
        goal("include/gate.h").run();
        Goal.file(folder, "include/gate.h", "void open_gate(int number);");

        assertThat(goal("include/gate.h").run())
                .containsExactly("[INFO] Wrote 1 file to target/generated-sources/gatun; removed 1 file out of use");
        assertThat(written("target/generated-sources/gatun")).containsExactly("demo/gate_h.java");
    }

    @Test
    void executionsThatShareAFolderLeaveEachOthersFiles() throws Exception {
        goal("include/gate.h").run();
        Goal other = goal("include/deep/chamber.h").set("mojoExecution", execution("other one"));
        other.run();
        Goal.file(folder, "include/deep/chamber.h", "struct lock { int level; };", "void fill(struct lock *l);");
        other.run();
        Goal.file(folder, "include/deep/chamber.h", "void fill(int litres);");

        assertThat(other.run())
                .containsExactly("[INFO] Wrote 1 file to target/generated-sources/gatun; removed 1 file out of use");
        assertThat(goal("include/gate.h").run())
                .containsExactly("[INFO] Up to date: 2 files in target/generated-sources/gatun");
        assertThat(written("target/gatun")).containsExactly("default.json", "other_one.json");
    }

    private static MojoExecution execution(String id) {
        return new MojoExecution(new Plugin(), "generate", id);
    }

    @Test
    void signaturesOfAPropertyAreSplitBetweenThemOnly() throws Exception {
        Goal.file(folder, "include/most.h", "#define MOST(a, b) ((a) > (b) ? (a) : (b))", "#define TWICE(a) ((a) * 2)");
        goal("include/most.h")
                .set("macroFunctions", List.of("int MOST(int a", " int b)", "int TWICE(int a)"))
                .run();
        assertThat(bindings("most_h.java")).contains("int MOST(int a, int b)", "int TWICE(int a)");
    }

    @Test
    void skipsOnRequest() throws Exception {
        assertThat(goal("nowhere.h").set("skip", true).run()).containsExactly("[INFO] Skipped: gatun.skip is set");
    }

    @Test
    void missingHeaderMayLeaveTheModuleOut() throws Exception {
        Goal goal = goal("nowhere.h").set("skipIfMissing", true);

        assertThat(goal.run())
                .containsExactly("[WARNING] SKIPPED demo: header 'nowhere.h' was not found on this machine"
                        + " (-Dgatun.requireNative=true makes that a failure)");
        assertThat(goal.project.getProperties())
                .containsEntry("maven.main.skip", "true")
                .containsEntry("maven.test.skip", "true");
    }

    @Test
    void requireNativeTakesThatBack() {
        Goal goal = goal("nowhere.h").set("skipIfMissing", true).set("requireNative", true);
        assertThat(goal.failure()).startsWith("header 'nowhere.h' was not found");
    }

    @Test
    void whatIsSelectedIsWrittenOnRequest() throws MojoFailureException, IOException {
        Path dump = folder.resolve("target/selected.txt");
        goal("include/gate.h").set("dumpIncludes", dump.toFile()).run();
        assertThat(Files.readString(dump)).contains("--include-function open_gate");
    }
}
