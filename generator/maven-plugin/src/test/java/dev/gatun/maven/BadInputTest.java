package dev.gatun.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One message each, which says what to do, and nothing half-written. */
@Timeout(30)
class BadInputTest {

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    @BeforeEach
    void header() throws IOException {
        Goal.file(folder, "gate.h", "void open_gate(int number);");
    }

    private Goal goal(String... headers) {
        return new Goal(new GenerateMojo(), folder).set("headers", List.of(headers));
    }

    /** With placeholders for what differs from machine to machine. */
    private String failureOf(Goal goal) {
        return goal.failure()
                .replace(folder.toString(), "FOLDER")
                .replaceAll("(none of the include folders has it: |folder of FOLDER/gate.h, )[^\\n]*", "$1...");
    }

    private void nothingIsWritten() throws IOException {
        Path target = folder.resolve("target");
        if (Files.exists(target)) {
            try (Stream<Path> files = Files.walk(target)) {
                assertThat(files.filter(Files::isRegularFile)).isEmpty();
            }
        }
    }

    @Test
    void headerThatVanished() throws Exception {
        assertThat(failureOf(goal("gatun-lock.h"))).isEqualTo("""
                header 'gatun-lock.h' was not found [header-not-found]
                  hint: it is no file, and none of the include folders has it: ...""");
        nothingIsWritten();
    }

    @Test
    void headerThatVanishedSinceTheLastRun() throws Exception {
        Path header = Goal.file(folder, "gatun-gate.h", "void open_gate(int number);");
        goal("gatun-gate.h").run();
        Files.delete(header);
        assertThat(failureOf(goal("gatun-gate.h"))).isEqualTo("""
                header 'gatun-gate.h' was not found [header-not-found]
                  hint: it is no file, and none of the include folders has it: ...""");
        assertThat(folder.resolve("target/generated-sources/gatun/gatun_gate_h.java"))
                .isRegularFile();
    }

    @Test
    void includeThatVanishedIsToldWithItsPlace() throws Exception {
        Goal.file(folder, "gate.h", "#include \"gatun-lock.h\"", "void open_gate(int number);");
        assertThat(failureOf(goal("gate.h"))).isEqualTo("""
                FOLDER/gate.h:1:10: error: header 'gatun-lock.h' was not found [header-not-found]
                    1 | #include "gatun-lock.h"
                      |          ^~~~~~~~~~~~~~
                  hint: sought in the folder of FOLDER/gate.h, ...""");
        nothingIsWritten();
    }

    @Test
    void severalErrorsAreOneMessage() throws Exception {
        assertThat(failureOf(goal("gatun-lock.h", "gatun-chamber.h"))).isEqualTo("""
                2 errors, nothing was written
                header 'gatun-lock.h' was not found [header-not-found]
                  hint: it is no file, and none of the include folders has it: ...
                header 'gatun-chamber.h' was not found [header-not-found]
                  hint: it is no file, and none of the include folders has it: ...""");
    }

    @Test
    void manyErrorsAreNotAllShown() {
        Goal goal = goal(Stream.iterate(1, i -> i + 1)
                .limit(30)
                .map(i -> "lock" + i + ".h")
                .toArray(String[]::new));
        assertThat(goal.failure())
                .startsWith("30 errors, nothing was written\n")
                .endsWith("\n... and 10 more");
    }

    @Test
    void noHeader() {
        assertThat(failureOf(goal())).isEqualTo("<headers>: name at least one, here or in the configuration");
    }

    @Test
    void patternThatMatchesNothing() {
        assertThat(failureOf(goal("include/**/*.h"))).isEqualTo("<headers>: no file matches 'include/**/*.h'");
    }

    @Test
    void patternThatIsNone() {
        assertThat(failureOf(goal("*[.h"))).isEqualTo("<headers>: '*[.h' is not a pattern: Missing ']");
    }

    @Test
    void folderWithoutHeaders() throws Exception {
        Files.createDirectories(folder.resolve("include"));
        assertThat(failureOf(goal("include"))).isEqualTo("<headers>: there is no header (*.h) in the folder 'include'");
    }

    @Test
    void nameThatIsNoPath() {
        assertThat(failureOf(goal("gate\0.h"))).isEqualTo("<headers>: 'gate\0.h' is not a path");
    }

    @Test
    void packageThatIsNone() {
        assertThat(failureOf(goal("gate.h").set("targetPackage", "org.1st")))
                .isEqualTo("<targetPackage>: 'org.1st' is not a legal Java package name");
    }

    @Test
    void classThatIsNone() {
        assertThat(failureOf(goal("gate.h").set("headerClassName", "class")))
                .isEqualTo("<headerClassName>: 'class' is not a legal Java class name");
    }

    @Test
    void macroThatIsNone() {
        assertThat(failureOf(goal("gate.h").set("defines", List.of("2=1"))))
                .isEqualTo("<defines>: '2' is not a legal macro name; write NAME or NAME=VALUE");
    }

    @Test
    void scopeThatIsNone() {
        assertThat(failureOf(goal("gate.h").set("scope", "tests")))
                .isEqualTo("<scope>: 'tests' is neither 'main' nor 'test'");
    }

    @Test
    void rootThatIsNone() {
        assertThat(failureOf(goal("gate.h").set("sysroot", "nowhere")))
                .isEqualTo("<sysroot>: there is no folder 'nowhere'");
    }

    @Test
    void configurationThatIsMissing() {
        assertThat(failureOf(goal("gate.h").set("config", "gatun.yaml")))
                .isEqualTo("no configuration file 'FOLDER/gatun.yaml' [configuration-not-readable]");
    }

    @Test
    void configurationWithAMisspelledKey() throws Exception {
        Goal.file(folder, "gatun.yaml", "headers: [gate.h]", "librarys: [gate]");
        assertThat(failureOf(goal().set("config", "gatun.yaml"))).isEqualTo("""
                FOLDER/gatun.yaml:2:1: error: unknown key 'librarys' of a configuration [unknown-key]
                    2 | librarys: [gate]
                      | ^~~~~~~~
                  hint: did you mean 'libraries'?""");
        nothingIsWritten();
    }

    @Test
    void configurationThatIsNoYaml() throws Exception {
        assertThat(failureOf(goal().set("idioms", "headers: [gate.h\nerrors: }\n")))
                .isEqualTo("""
                FOLDER/gatun.yaml in pom.xml:2:7: error: no YAML: expected ',' or ']', but got : [bad-yaml]
                    2 | errors: }
                      |       ^
                  hint: put a text with special characters into quotation marks""");
        nothingIsWritten();
    }

    @Test
    void configurationInTwoPlaces() {
        assertThat(failureOf(goal().set("config", "gatun.yaml").set("idioms", "headers: [gate.h]")))
                .isEqualTo("<config> and <idioms>: give one of them");
    }

    @Test
    void misspelledParameter() {
        Set<String> known = new TreeSet<>(Set.of("headers", "targetPackage"));
        Assertions.assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> KnownParameters.check("targetPackge", known))
                .withMessage("<targetPackge>: there is no such parameter; did you mean <targetPackage>?");
        Assertions.assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> KnownParameters.check("colour", known))
                .withMessage("<colour>: there is no such parameter; the parameters are headers, targetPackage");
    }

    @Test
    void outputFolderThatIsAFile() throws Exception {
        Goal.file(folder, "target/generated-sources/gatun", "here I am");
        assertThat(failureOf(goal("gate.h"))).isEqualTo("""
                can't write to the output folder 'FOLDER/target/generated-sources/gatun': FOLDER/target/generated-sources/gatun is no folder [cannot-write]
                  hint: choose another folder, or make this one writable""");
    }
}
